package org.lienhiep.document;

import java.math.BigDecimal;
import org.lienhiep.kernel.Figure;

/** What stands in a cell of a table: text, or a number that the workbook keeps as a number. */
public sealed interface Cell {

    /** A text; never a formula, whatever it begins with. */
    record Words(String text) implements Cell {
        public Words {
            text = PlainText.line(text);
        }
    }

    /** A figure with its qualifier: {@code ≥ 1.250}. */
    record Amount(Figure figure) implements Cell {}

    /**
     * A figure that the detail sheet's row of the same key adds up, so that the workbook links to it. Printed like an
     * {@link Amount}.
     */
    record Linked(Figure figure) implements Cell {}

    /**
     * A change in per cent: {@code +12,5 %}.
     *
     * @param percent 12.5 for 12.5 per cent
     */
    record Change(BigDecimal percent) implements Cell {}

    /** How it is printed. */
    default String printed() {
        return switch (this) {
            case Words(var text) -> text;
            case Amount(var figure) -> FigureText.of(figure);
            case Linked(var figure) -> FigureText.of(figure);
            case Change(var percent) -> FigureText.change(percent);
        };
    }

    /** A cell without anything. */
    Cell EMPTY = new Words("");

    /** A dash, for a figure that there is not. */
    Cell NONE = new Words("–");
}
