package org.lienhiep.document;

import java.math.BigDecimal;
import org.lienhiep.kernel.Figure;

/** What stands in a cell of a table: text, or a number that the workbook keeps as a number. */
@SuppressWarnings("ClassInitializationDeadlock") // without default methods, a cell's class does not wait for this one
public sealed interface Cell {

    /** A cell without anything. */
    Cell EMPTY = new Words("");

    /** A dash, for a figure that there is not. */
    Cell NONE = new Words("–");

    /** How it is printed. */
    String printed();

    /** A text; never a formula, whatever it begins with. */
    record Words(String text) implements Cell {

        public Words {
            text = PlainText.line(text);
        }

        @Override
        public String printed() {
            return text;
        }
    }

    /** A figure with its qualifier: {@code trên 1.250}. */
    record Amount(Figure figure) implements Cell {

        @Override
        public String printed() {
            return FigureText.of(figure);
        }
    }

    /**
     * A figure that the detail sheet's row of the same key adds up, so that the workbook links to it. Printed like an
     * {@link Amount}.
     */
    record Linked(Figure figure) implements Cell {

        @Override
        public String printed() {
            return FigureText.of(figure);
        }
    }

    /**
     * A change in per cent: {@code +12,5 %}.
     *
     * @param percent 12.5 for 12.5 per cent
     */
    record Change(BigDecimal percent) implements Cell {

        @Override
        public String printed() {
            return FigureText.change(percent);
        }
    }
}
