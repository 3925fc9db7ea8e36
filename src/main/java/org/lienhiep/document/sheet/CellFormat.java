package org.lienhiep.document.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import org.lienhiep.document.FigureText;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.Qualifier;

/** How numbers look in a workbook: they stay numbers, and their format says the rest. */
final class CellFormat {

    private static final int MOST_DECIMALS = 4;

    private CellFormat() {}

    /** {@code "trên "#,##0.0}: a number with its qualifier before it. */
    static String of(Figure figure) {
        var word = FigureText.word(figure.qualifier());
        var decimals = Math.clamp(figure.value().stripTrailingZeros().scale(), 0, MOST_DECIMALS);
        return (word.isEmpty() ? "" : "\"" + word + "\"") + number(decimals);
    }

    private static String number(int decimals) {
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    /** {@code +0.0 %}: a share of one, shown in per cent with its sign. */
    static String ofChange(BigDecimal percent) {
        var rounded = percent.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        var digits = rounded.scale() > 0 ? "#,##0.0" : "#,##0";
        return "+%1$s %%;−%1$s %%;0 %%".formatted(digits);
    }

    /** What is stored for a change: 0.125 for 12.5 per cent. */
    static BigDecimal share(BigDecimal percent) {
        return percent.setScale(1, RoundingMode.HALF_UP).movePointLeft(2);
    }

    /** A number as its format shows it, in the words that the other files use. */
    static String shown(BigDecimal value, String format) {
        if (format.contains("%")) {
            return FigureText.change(value.movePointRight(2));
        }
        var qualifier = Arrays.stream(Qualifier.values())
                .filter(each -> each != Qualifier.EXACT && format.startsWith("\"" + FigureText.word(each)))
                .findFirst()
                .orElse(Qualifier.EXACT);
        return FigureText.of(new Figure(value, qualifier));
    }
}
