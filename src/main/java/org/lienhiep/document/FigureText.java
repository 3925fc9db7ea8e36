package org.lienhiep.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.Qualifier;

/** How figures are written in a Vietnamese document: {@code trên 1.250,5}. */
public final class FigureText {

    private static final Pattern FIGURE = Pattern.compile("((trên|tối đa|khoảng) )?[+−]?\\d[\\d.]*(,\\d+)?( %)?");
    private static final Locale VIETNAM = Locale.forLanguageTag("vi-VN");

    private FigureText() {}

    /** A figure with the word of its qualifier. */
    public static String of(Figure figure) {
        return word(figure.qualifier()) + number(figure.value());
    }

    /** The word and the blank before a number; empty for an exact one. */
    public static String word(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> "";
            case AT_LEAST -> "trên ";
            case AT_MOST -> "tối đa ";
            case ABOUT -> "khoảng ";
        };
    }

    /** A number with a dot between thousands and at most four decimals. */
    public static String number(BigDecimal value) {
        var text = format("#,##0.####").format(value.abs());
        return value.signum() < 0 ? "−" + text : text;
    }

    /** A change in per cent with its sign: {@code +12,5 %}, {@code 0 %}. */
    public static String change(BigDecimal percent) {
        var text = format("#,##0.#").format(percent.abs()) + " %";
        return text.equals("0 %") ? text : (percent.signum() < 0 ? "−" : "+") + text;
    }

    private static DecimalFormat format(String pattern) {
        var format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(VIETNAM));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }

    /** Whether a text is a figure as this class writes it. */
    static boolean isFigure(String text) {
        return FIGURE.matcher(text).matches();
    }
}
