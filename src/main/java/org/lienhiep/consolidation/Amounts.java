package org.lienhiep.consolidation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.BilingualText;
import org.lienhiep.kernel.Figure;
import org.lienhiep.shell.Formats;

/** Numbers, names and lists as sentences of one language need them. */
final class Amounts {

    /** From this figure on a change is told in per cent; "up 1 (50 %)" says more below it. */
    private static final BigDecimal SMALL = BigDecimal.TEN;

    private final Locale locale;
    private final Formats formats;

    Amounts(Locale locale) {
        this.locale = locale;
        this.formats = Formats.of(locale);
    }

    String number(BigDecimal number) {
        return formats.number(number);
    }

    /** Without its sign; as official texts write it, close to the number: {@code 12,5%}. */
    String percent(BigDecimal percent) {
        return number(percent.abs()) + "%";
    }

    String name(BilingualText text) {
        return text.in(locale);
    }

    @Nullable
    String unit(@Nullable BilingualText unit) {
        return unit == null ? null : unit.in(locale);
    }

    /** Whether a change from this figure says more as a number than in per cent. */
    static boolean small(Figure before) {
        return before.value().compareTo(SMALL) < 0;
    }

    /** With its first letter small, unless the word is an abbreviation: "buổi phổ biến", but "KH&CN". */
    String lower(String text) {
        return text.length() > 1 && Character.isUpperCase(text.charAt(1))
                ? text
                : text.substring(0, 1).toLowerCase(locale) + text.substring(1);
    }

    String upper(String text) {
        return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }

    /** "A", "A và B", "A, B và C". */
    static String join(List<String> parts, String and) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " " + and + " " + parts.getLast();
    }

    /**
     * The first of them, and how many more there are.
     *
     * @param others says how many more: {@code "%d hội khác"}
     */
    static String join(List<String> parts, int most, String and, String others) {
        if (parts.size() <= most + 1) {
            return join(parts, and);
        }
        var shown = new ArrayList<>(parts.subList(0, most));
        shown.add(others.formatted(parts.size() - most));
        return join(shown, and);
    }
}
