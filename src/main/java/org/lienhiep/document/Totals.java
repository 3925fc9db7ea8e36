package org.lienhiep.document;

import java.util.List;

/**
 * What reading the files of one document back gave: every cell of their tables compared, and the workbook's formulas
 * worked out anew.
 *
 * @param rows how many rows of tables were compared
 * @param figures how many of their cells hold figures
 * @param differences where the files disagree; none when they say the same
 */
public record Totals(int rows, int figures, List<Difference> differences) {

    public Totals {
        differences = List.copyOf(differences);
    }

    /** Whether the files say the same. */
    public boolean equal() {
        return differences.isEmpty();
    }

    /**
     * A place where two files disagree.
     *
     * @param where the row as its first cells name it, or a cell's address in the workbook
     * @param expected what the DOCX says, or what the formula comes to
     * @param found what the other file says
     */
    public record Difference(FileFormat format, String where, String expected, String found) {}
}
