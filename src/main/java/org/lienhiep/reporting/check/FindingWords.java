package org.lienhiep.reporting.check;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.reporting.ReportCell;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;

/** Says what was found, which figures it is about and how to mend it. */
final class FindingWords {

    private final Map<String, ReportCell> cells;
    private final I18n messages;
    private final Locale language;
    private final Formats formats;

    FindingWords(Map<String, ReportCell> cells, I18n messages, Locale language) {
        this.cells = cells;
        this.messages = messages;
        this.language = language;
        this.formats = Formats.of(language);
    }

    String missing(ReportCell cell) {
        return say("missing", cell.indicator().name().in(language));
    }

    String of(Violation violation) {
        return switch (violation) {
            case Violation.TooLarge(var indicator, var figure, var other, var limit) ->
                say("AT_MOST", name(indicator), figure(figure), name(other), figure(limit));
            case Violation.NotTheSum(var indicator, var figure, var parts, var sum) ->
                say(
                        "SUM",
                        name(indicator),
                        figure(figure),
                        parts.stream().map(this::name).collect(Collectors.joining("” + “")),
                        figure(sum));
            case Violation.Unanswered(var indicator, var figure, var other) ->
                say("REQUIRES", name(indicator), figure(figure), name(other));
            case Violation.Together(var indicator, var figure, var other, var otherFigure) ->
                say("EXCLUDES", name(indicator), figure(figure), name(other), figure(otherFigure));
            case Violation.OutOfBounds(var indicator, var figure, var lowest, var highest)
            when highest == null ->
                say("LOWEST", name(indicator), figure(figure), formats.number(requireNonNull(lowest)));
            case Violation.OutOfBounds(var indicator, var figure, var lowest, var highest)
            when lowest == null -> say("HIGHEST", name(indicator), figure(figure), formats.number(highest));
            case Violation.OutOfBounds(var indicator, var figure, var lowest, var highest) ->
                say("BOUNDS", name(indicator), figure(figure), formats.number(lowest), formats.number(highest));
            case Violation.Unusual(var indicator, var figure, var median) ->
                say("DEVIATION", name(indicator), figure(figure), formats.figure(new Figure(median, Qualifier.EXACT)));
        };
    }

    private String say(String key, Object... arguments) {
        return messages.getTranslation("reporting.check.found." + key, language, arguments);
    }

    private String name(String code) {
        var cell = cells.get(code);
        return cell == null ? code : cell.indicator().name().in(language);
    }

    private String figure(Figure figure) {
        return formats.figure(figure);
    }
}
