package org.lienhiep.document.sheet;

/** Addresses of cells as formulas write them. */
final class Addresses {

    private static final int LETTERS = 26;

    private Addresses() {}

    /** {@code C7} for row 6 and column 2, both from 0. */
    static String of(int row, int column) {
        return column(column) + (row + 1);
    }

    /** The number of a column from its letters, from 0. */
    static int column(String letters) {
        return letters.chars().reduce(0, (number, letter) -> number * LETTERS + letter - 'A' + 1) - 1;
    }

    private static String column(int column) {
        var letter = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? letter : column(column / LETTERS - 1) + letter;
    }
}
