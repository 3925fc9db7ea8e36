package org.lienhiep.shell;

/** A field made of other fields, which shows a problem beside the very one that it is about. */
public interface ProblemsInside {

    /**
     * Shows a problem.
     *
     * @param place where it is, as in {@code [1].text}
     * @return whether there is such a place; if not, the field as a whole has to show it
     */
    boolean showProblem(String place, String message);

    /** Takes all problems away. */
    void clearProblems();

    /** Marks what was typed and cannot be read, such as half a date; true when there is any. */
    boolean markUnreadable();

    /** Puts the cursor into the first field with a problem; false when none has. */
    boolean focusProblem();
}
