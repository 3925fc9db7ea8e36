package org.lienhiep.consolidation;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.reporting.IndicatorLabel;
import org.lienhiep.reporting.OverTime;
import org.lienhiep.shell.I18n;

/** Plain English, for readers who do not read the official text. */
final class EnglishPhrases implements Phrases {

    private static final int CONTRIBUTORS = 3;
    private static final int NAMES = 5;
    private static final int SILENT = 5;
    private static final String OTHERS = "%d others";

    private final Amounts amounts = new Amounts(I18n.ENGLISH);

    private static String name(HalfYear period) {
        return "the %s half of %d".formatted(period.half() == 1 ? "first" : "second", period.year());
    }

    @Override
    public String opening(HalfYear period, OverTime kind) {
        return switch (kind) {
            case SUM -> "In %s the union and its member societies recorded:".formatted(name(period));
            case LAST ->
                "At the end of %s the union as a whole had:".formatted(period.half() == 1 ? "June" : "December");
        };
    }

    @Override
    public String line(IndicatorLine line, HalfYear period) {
        var figure = line.sum().figure();
        var name = amounts.name(line.indicator().name());
        if (figure == null || figure.value().signum() == 0) {
            return name + ": none" + noneBefore(line, period) + ".";
        }
        return name + ": " + amount(line.indicator(), figure) + comparison(line, figure, period) + contributors(line)
                + ".";
    }

    private String noneBefore(IndicatorLine line, HalfYear period) {
        var before = line.before();
        return before == null || before.value().signum() == 0
                ? ""
                : " (%s in %s)".formatted(qualified(before), name(period.sameHalfBefore()));
    }

    private String amount(IndicatorLabel indicator, Figure figure) {
        var unit = amounts.unit(indicator.unit());
        return qualified(figure) + (unit == null ? "" : " " + unit);
    }

    private String qualified(Figure figure) {
        var word = switch (figure.qualifier()) {
            case EXACT -> "";
            case AT_LEAST -> "over ";
            case AT_MOST -> "at most ";
            case ABOUT -> "about ";
        };
        return word + amounts.number(figure.value());
    }

    private String comparison(IndicatorLine line, Figure now, HalfYear period) {
        var before = line.before();
        if (before == null) {
            return "";
        }
        var earlier = name(period.sameHalfBefore());
        if (before.value().signum() == 0) {
            return " (none in %s)".formatted(earlier);
        }
        var difference = now.value().subtract(before.value());
        if (difference.signum() == 0) {
            return ", the same as in " + earlier;
        }
        return ", %s %s on %s (%s)"
                .formatted(
                        difference.signum() > 0 ? "up" : "down",
                        change(line, now, before, difference),
                        earlier,
                        qualified(before));
    }

    private String change(IndicatorLine line, Figure now, Figure before, BigDecimal difference) {
        var exact = now.qualifier() == Qualifier.EXACT && before.qualifier() == Qualifier.EXACT;
        var size = Amounts.small(before)
                ? amounts.number(difference.abs())
                : line.percent().map(amounts::percent).orElse("");
        return (exact ? "" : "about ") + size;
    }

    private String contributors(IndicatorLine line) {
        var shares = line.sum().contributors();
        if (shares.isEmpty()) {
            return "";
        }
        if (shares.size() == 1 && !shares.getFirst().member()) {
            return "";
        }
        if (shares.size() == 1) {
            return "; reported by " + shares.getFirst().organisation().brief(I18n.ENGLISH);
        }
        var named = shares.stream()
                .limit(CONTRIBUTORS)
                .map(share -> "%s (%s)".formatted(share.organisation().brief(I18n.ENGLISH), share(share.figure())))
                .toList();
        return (shares.size() <= CONTRIBUTORS ? "; from " : "; most by ") + Amounts.join(named, "and");
    }

    private String share(@Nullable Figure figure) {
        return figure == null ? "" : qualified(figure);
    }

    @Override
    public String nothing(HalfYear period) {
        return "No report has figures for this section in %s.".formatted(name(period));
    }

    @Override
    public String silent(List<IndicatorLine> lines) {
        var names = lines.stream()
                .map(line -> amounts.lower(amounts.name(line.indicator().name())))
                .toList();
        var shown = names.stream().limit(SILENT).collect(joining("; "));
        return names.size() <= SILENT
                ? "No figures yet for: %s.".formatted(shown)
                : "No figures yet for: %s and %d other indicators.".formatted(shown, names.size() - SILENT);
    }

    @Override
    public String countedOnce() {
        return "What several societies did together is counted once.";
    }

    @Override
    public String noComparison(HalfYear period) {
        return "There are no figures of %s to compare with.".formatted(name(period.sameHalfBefore()));
    }

    @Override
    public String coverage(int reported, int expected, List<String> missing) {
        if (missing.isEmpty()) {
            return expected == 1
                    ? "The figures come from the report of the member society."
                    : "The figures come from all %d member societies.".formatted(expected);
        }
        return "The figures come from %d of %d member societies; missing: %s."
                .formatted(reported, expected, names(missing));
    }

    @Override
    public String reports(HalfYear period, int approved, int expected, List<String> missing) {
        if (expected == 0) {
            return "";
        }
        if (approved == 0) {
            return "No member society’s report on %s is approved yet.".formatted(name(period));
        }
        if (missing.isEmpty()) {
            return "The report on %s is made of the approved reports of all %d member societies."
                    .formatted(name(period), expected);
        }
        return "The report on %s is made of the approved reports of %d of %d member societies; not approved: %s."
                .formatted(name(period), approved, expected, names(missing));
    }

    private static String names(List<String> missing) {
        return Amounts.join(missing, NAMES, "and", OTHERS);
    }
}
