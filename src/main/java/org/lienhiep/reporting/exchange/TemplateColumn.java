package org.lienhiep.reporting.exchange;

/** The columns of the template's sheet, from the left. What is prefilled is kept beside it, hidden, for comparison. */
enum TemplateColumn {
    POSITION(5),
    INDICATOR(44),
    UNIT(11),
    DEFINITION(44),
    BEFORE(14),
    VALUE(16),
    KIND(15),
    NOTE(34),
    CODE(0),
    PREFILLED_VALUE(0),
    PREFILLED_KIND(0),
    PREFILLED_NOTE(0);

    private final int width;

    TemplateColumn(int width) {
        this.width = width;
    }

    /** In characters; 0 for a hidden column. */
    int width() {
        return width;
    }

    boolean hidden() {
        return width == 0;
    }

    /** Its cell in a row counted from 1, such as {@code F17}. */
    String address(int row) {
        return (char) ('A' + index()) + Integer.toString(row);
    }

    /** Its place from the left, from 0. */
    @SuppressWarnings("EnumOrdinal") // the constants stand in the order of the columns
    int index() {
        return ordinal();
    }
}
