package org.lienhiep.reporting.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.tabular.SheetCell;

/**
 * Reads the figure in a cell of a workbook. A number is a number; words are taken only where they cannot mean two
 * things: 1.234,5 and 1,234.5 can be read, 1.234 cannot, because it is a thousand in one country and one in another.
 */
final class FigureReading {

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,20}");
    private static final Pattern FRACTION = Pattern.compile("-?\\d{1,20}[.,](\\d{1,2}|\\d{4,10})");
    private static final Pattern DOTS = Pattern.compile("-?\\d{1,3}([.]\\d{3}){2,6}|-?\\d{1,3}([.]\\d{3})+,\\d{1,10}");
    private static final Pattern COMMAS = Pattern.compile("-?\\d{1,3}(,\\d{3}){2,6}|-?\\d{1,3}(,\\d{3})+[.]\\d{1,10}");
    private static final Pattern TWO_MEANINGS = Pattern.compile("-?\\d{1,3}[.,]\\d{3}");
    private static final Pattern FORMULA = Pattern.compile("[=+@].*");

    /** As exact as a spreadsheet computes: 12.3 and not 12.300000000000001. */
    private static final MathContext EXACT = new MathContext(15);

    private FigureReading() {}

    /** Either the figure or what is wrong. */
    sealed interface Read {

        /** A figure. */
        record Figure(BigDecimal value) implements Read {}

        /** No figure; the problem is in field {@code value}. */
        record Wrong(Problem problem) implements Read {}
    }

    static Read read(SheetCell cell) {
        return switch (cell.kind()) {
            case NUMBER -> new Read.Figure(new BigDecimal(cell.text()).round(EXACT));
            case FORMULA -> wrong("reporting.template.formula", cell.text());
            case TEXT, OTHER ->
                text(
                        cell.text().replaceAll("[\\s\\u00a0\\u202f']", ""),
                        cell.text().strip());
        };
    }

    private static Read text(String text, String shown) {
        if (PLAIN.matcher(text).matches()) {
            return figure(text);
        }
        if (FRACTION.matcher(text).matches()) {
            return figure(text.replace(',', '.'));
        }
        if (DOTS.matcher(text).matches()) {
            return figure(text.replace(".", "").replace(',', '.'));
        }
        if (COMMAS.matcher(text).matches()) {
            return figure(text.replace(",", ""));
        }
        if (TWO_MEANINGS.matcher(text).matches()) {
            return wrong("reporting.template.two-meanings", shown);
        }
        return wrong(
                FORMULA.matcher(text).matches() ? "reporting.template.formula" : "reporting.template.number", shown);
    }

    private static Read figure(String text) {
        return new Read.Figure(new BigDecimal(text));
    }

    private static Read wrong(String message, String shown) {
        return new Read.Wrong(new Problem("value", message, shown.substring(0, Math.min(80, shown.length()))));
    }
}
