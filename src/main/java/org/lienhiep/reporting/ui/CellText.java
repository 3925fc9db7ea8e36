package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.kernel.SearchKey;
import org.lienhiep.reporting.CellDraft;
import org.lienhiep.reporting.CellState;
import org.lienhiep.shell.I18n;

/**
 * How a cell is typed and written: {@code 12}, {@code ≥ 90}, {@code ~90}, {@code 0}, {@code -} for "not applicable",
 * {@code ?} for "unknown", with the reason behind it if one likes. Numbers are read as the reader's language writes
 * them; what would mean two things is refused rather than guessed.
 */
final class CellText {

    private static final int MAX_DIGITS = 15;
    private static final int MAX_FRACTION = 4;
    private static final Set<String> NOT_APPLICABLE =
            Set.of("-", "–", "—", "kb", "khong ap dung", "n/a", "not applicable");
    private static final List<String> UNKNOWN = List.of("?", "khong ro", "khong biet", "unknown", "not known");
    private static final Set<String> NONE = Set.of("khong", "khong co", "none", "no");
    private static final Map<String, Qualifier> SIGNS = Map.of(
            ">", Qualifier.AT_LEAST,
            "≥", Qualifier.AT_LEAST,
            "<", Qualifier.AT_MOST,
            "≤", Qualifier.AT_MOST,
            "~", Qualifier.ABOUT,
            "≈", Qualifier.ABOUT,
            "=", Qualifier.EXACT);
    private static final Map<String, Qualifier> WORDS = Map.ofEntries(
            Map.entry("tren", Qualifier.AT_LEAST),
            Map.entry("hon", Qualifier.AT_LEAST),
            Map.entry("it nhat", Qualifier.AT_LEAST),
            Map.entry("over", Qualifier.AT_LEAST),
            Map.entry("at least", Qualifier.AT_LEAST),
            Map.entry("toi da", Qualifier.AT_MOST),
            Map.entry("khong qua", Qualifier.AT_MOST),
            Map.entry("at most", Qualifier.AT_MOST),
            Map.entry("up to", Qualifier.AT_MOST),
            Map.entry("khoang", Qualifier.ABOUT),
            Map.entry("gan", Qualifier.ABOUT),
            Map.entry("about", Qualifier.ABOUT),
            Map.entry("nearly", Qualifier.ABOUT));
    private static final Pattern PARTS =
            Pattern.compile("(?<words>[a-z ]*)(?<sign>[<>≤≥~≈=]?)=? *(?<number>[\\d.,  ]+)(?<plus>\\+?)");

    private final Locale locale;
    private final String group;
    private final String decimal;
    private final String notApplicable;
    private final String unknown;

    /**
     * Cells in this language.
     *
     * @param notApplicable the word for {@link CellState#NOT_APPLICABLE}
     * @param unknown the word for {@link CellState#UNKNOWN}
     */
    CellText(Locale locale, String notApplicable, String unknown) {
        this.locale = locale;
        var english = locale.getLanguage().equals("en");
        this.group = english ? "," : ".";
        this.decimal = english ? "." : ",";
        this.notApplicable = notApplicable;
        this.unknown = unknown;
    }

    /** Cells in the language of whoever looks at this component. */
    static CellText of(Component reader) {
        return new CellText(
                I18n.reader(),
                reader.getTranslation("reporting.cell." + CellState.NOT_APPLICABLE),
                reader.getTranslation("reporting.cell." + CellState.UNKNOWN));
    }

    /** Understands what was typed. */
    CellEntry read(String typed) {
        var text = SearchKey.of(typed);
        if (text.isEmpty()) {
            return new CellEntry.Nothing();
        }
        if (NOT_APPLICABLE.contains(text) || text.equals(SearchKey.of(notApplicable))) {
            return new CellEntry.NotApplicable();
        }
        if (text.equals(SearchKey.of(unknown))) {
            return new CellEntry.Unknown(null);
        }
        for (var word : UNKNOWN) {
            if (text.startsWith(word)) {
                return new CellEntry.Unknown(reason(typed.strip(), word.length()));
            }
        }
        return NONE.contains(text) ? unreadable("reporting.cell.none", typed) : number(text, typed.strip());
    }

    private static @Nullable String reason(String typed, int from) {
        var rest = typed.substring(Math.min(from, typed.length()))
                .replaceFirst("^[\\s:,.;–-]+", "")
                .strip();
        return rest.isEmpty() ? null : rest;
    }

    private static CellEntry unreadable(String message, String... arguments) {
        return new CellEntry.Unreadable(message, List.of(arguments));
    }

    private CellEntry number(String text, String typed) {
        var parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return unreadable(text.startsWith("-") ? "reporting.cell.negative" : "reporting.cell.unreadable", typed);
        }
        var qualifier = qualifier(
                parts.group("words").strip(),
                parts.group("sign"),
                !parts.group("plus").isEmpty());
        var number = parts.group("number").replaceAll("[ \u00a0\u202f]", "");
        if (qualifier != null && matches(number, "[1-9]\\d{0,2}D\\d{3}")) {
            return unreadable(
                    "reporting.cell.ambiguous",
                    typed,
                    number.replace(decimal, ""),
                    number + "0",
                    write(CellState.NUMBER, new Figure(new BigDecimal(number.replace(decimal, "")), Qualifier.EXACT)));
        }
        var value = value(number);
        if (qualifier == null || value == null) {
            return unreadable("reporting.cell.unreadable", typed);
        }
        return value.precision() - value.scale() > MAX_DIGITS || value.scale() > MAX_FRACTION
                ? unreadable("reporting.cell.too-long", typed)
                : new CellEntry.Counted(new Figure(value, qualifier));
    }

    private static @Nullable Qualifier qualifier(String words, String sign, boolean plus) {
        if (plus) {
            return words.isEmpty() && sign.isEmpty() ? Qualifier.AT_LEAST : null;
        }
        if (!sign.isEmpty()) {
            return words.isEmpty() ? SIGNS.get(sign) : null;
        }
        return words.isEmpty() ? Qualifier.EXACT : WORDS.get(words);
    }

    /**
     * {@code 1.234}, {@code 1,5} and {@code 1.234,5} in Vietnamese; the signs change places in English. A number in the
     * other language's way is understood where it can mean nothing else.
     */
    private @Nullable BigDecimal value(String number) {
        if (matches(number, "\\d{1,3}(G\\d{3})+(D\\d+)?|\\d+(D\\d+)?")) {
            return new BigDecimal(number.replace(group, "").replace(decimal, "."));
        }
        if (matches(number, "\\d+G\\d{1,2}")) {
            return new BigDecimal(number.replace(group, "."));
        }
        return matches(number, "\\d{1,3}(D\\d{3}){2,}|\\d{1,3}(D\\d{3})+G\\d+")
                ? new BigDecimal(number.replace(decimal, "").replace(group, "."))
                : null;
    }

    private boolean matches(String number, String pattern) {
        return number.matches(pattern.replace("G", Pattern.quote(group)).replace("D", Pattern.quote(decimal)));
    }

    /** Writes a cell so that reading it again says the same; empty for an empty cell. */
    String write(@Nullable CellState state, @Nullable Figure figure) {
        return switch (state) {
            case null -> "";
            case NOT_APPLICABLE -> notApplicable;
            case UNKNOWN -> unknown;
            case NUMBER, ZERO -> figure == null ? "0" : sign(figure.qualifier()) + number(figure.value());
        };
    }

    /** Writes what somebody wanted to store. */
    String write(CellDraft draft) {
        var figure = draft.value() == null
                ? null
                : new Figure(draft.value(), draft.qualifier() == null ? Qualifier.EXACT : draft.qualifier());
        return write(draft.state(), figure);
    }

    private static String sign(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> "";
            case AT_LEAST -> "≥ ";
            case AT_MOST -> "≤ ";
            case ABOUT -> "≈ ";
        };
    }

    private String number(BigDecimal value) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(MAX_FRACTION);
        // Three decimals could be read as thousands.
        format.setMinimumFractionDigits(value.stripTrailingZeros().scale() == MAX_FRACTION - 1 ? MAX_FRACTION : 0);
        return format.format(value);
    }
}
