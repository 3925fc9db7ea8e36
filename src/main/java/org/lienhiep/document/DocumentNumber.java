package org.lienhiep.document;

import org.jspecify.annotations.Nullable;

/**
 * Number and symbol of a document: "Số: 12/BC-LHH".
 *
 * @param number as registered, null while it has none: a gap is printed for the pen
 * @param symbol such as {@code BC-LHH}
 */
public record DocumentNumber(@Nullable String number, String symbol) {

    public DocumentNumber {
        number = number == null ? null : PlainText.line(number);
        symbol = PlainText.line(symbol);
    }

    /** The line as it is printed. */
    public String line() {
        return "Số: %s/%s".formatted(number == null ? "\u00A0".repeat(8) : number, symbol);
    }
}
