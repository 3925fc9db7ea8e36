package org.lienhiep.document;

/**
 * Words of one look within a paragraph. Blanks at their ends count, as they divide them from the next.
 *
 * @param text on one line
 */
public record Run(String text, boolean bold, boolean italic, boolean underlined) {

    public Run {
        text = PlainText.inline(text);
    }

    /** Words without emphasis. */
    public static Run plain(String text) {
        return new Run(text, false, false, false);
    }
}
