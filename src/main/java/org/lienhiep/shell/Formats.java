package org.lienhiep.shell;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.DateRange;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.VietnamTime;

/** How dates, numbers and figures are written in the reader's language. */
public final class Formats {

    private static final String NOTHING = "–";

    private final Locale locale;

    private Formats(Locale locale) {
        this.locale = locale;
    }

    /** The formats of this language. */
    public static Formats of(Locale locale) {
        return new Formats(locale);
    }

    private boolean english() {
        return locale.getLanguage().equals("en");
    }

    /** The parts that say something, with dots between: "Báo Bình Lâm · 23/07/2026"; empty for none. */
    public static String joined(@Nullable String... parts) {
        return Arrays.stream(parts)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** A day: {@code 08/08/2011}, in English {@code 8 Aug 2011}; a dash for none. */
    public String day(@Nullable LocalDate day) {
        return day == null
                ? NOTHING
                : DateTimeFormatter.ofPattern(dayPattern(), locale).format(day);
    }

    private String dayPattern() {
        return english() ? "d MMM yyyy" : "dd/MM/yyyy";
    }

    /** A moment in Vietnam's time, to the minute. */
    public String moment(Instant moment) {
        return DateTimeFormatter.ofPattern(dayPattern() + " HH:mm", locale)
                .withZone(VietnamTime.ZONE)
                .format(moment);
    }

    /** As much of the date as is known: {@code 2011}, {@code 08/2011} or a day; a dash for none. */
    public String partial(@Nullable PartialDate date) {
        if (date == null) {
            return NOTHING;
        }
        if (date.month() == null) {
            return Integer.toString(date.year());
        }
        return date.day() == null
                ? DateTimeFormatter.ofPattern(english() ? "MMM yyyy" : "MM/yyyy", locale)
                        .format(date.earliest())
                : day(date.earliest());
    }

    /** Beginning and end, either of which may be open. */
    public String range(DateRange range) {
        if (range.from() == null && range.to() == null) {
            return NOTHING;
        }
        return (range.from() == null ? "…" : partial(range.from())) + " – "
                + (range.to() == null ? "…" : partial(range.to()));
    }

    /** A number with grouping and at most two decimals. */
    public String number(@Nullable Number number) {
        if (number == null) {
            return NOTHING;
        }
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    /** A figure with the sign of its qualifier: {@code ≥ 90}, {@code ≈ 90}. */
    public String figure(@Nullable Figure figure) {
        if (figure == null) {
            return NOTHING;
        }
        return switch (figure.qualifier()) {
            case EXACT -> number(figure.value());
            case AT_LEAST -> "≥ " + number(figure.value());
            case AT_MOST -> "≤ " + number(figure.value());
            case ABOUT -> "≈ " + number(figure.value());
        };
    }

    /** A change in per cent with its sign, rounded: {@code +12 %}; a dash when there is nothing to compare with. */
    public String change(@Nullable BigDecimal before, @Nullable BigDecimal now) {
        if (before == null || now == null || before.signum() == 0) {
            return NOTHING;
        }
        var ratio = now.subtract(before).doubleValue() / before.doubleValue();
        var percent = Math.round(ratio * 100);
        return (percent > 0 ? "+" : percent < 0 ? "−" : "±") + number(Math.abs(percent)) + " %";
    }
}
