package org.lienhiep.consolidation;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.reporting.CellState;
import org.lienhiep.reporting.OverTime;

/**
 * Drafts the words of a union's report from its figures. Every line of a draft is a paragraph; those with a dash are
 * points of a list. The same figures give the same words.
 */
final class NarrativeWriter {

    private static final String POINT = "- ";

    private final Phrases phrases;
    private final Locale locale;

    NarrativeWriter(Locale locale) {
        this.phrases = Phrases.in(locale);
        this.locale = locale;
    }

    /** The draft of the part that comes first: how many reports the whole is made of. */
    String situation(UnionOverview overview) {
        return phrases.reports(
                overview.period(),
                overview.approved(),
                overview.societies().size(),
                overview.missing().stream().map(each -> brief(each.society())).toList());
    }

    /** The draft of one section. */
    String section(UnionOverview overview, List<IndicatorLine> lines) {
        var period = overview.period();
        var told = lines.stream().filter(NarrativeWriter::tells).toList();
        if (told.isEmpty()) {
            return phrases.nothing(period);
        }
        var paragraphs = new ArrayList<String>();
        points(told, OverTime.LAST, period, paragraphs);
        points(told, OverTime.SUM, period, paragraphs);
        var silent = lines.stream()
                .filter(line -> line.sum().shares().isEmpty() && line.sum().figure() == null)
                .toList();
        if (!silent.isEmpty()) {
            paragraphs.add(phrases.silent(silent));
        }
        if (told.stream().anyMatch(line -> line.sum().joint().signum() > 0)) {
            paragraphs.add(phrases.countedOnce());
        }
        if (told.stream().allMatch(line -> line.before() == null)) {
            paragraphs.add(phrases.noComparison(period));
        }
        coverage(overview, lines, paragraphs);
        return String.join("\n", paragraphs);
    }

    private void points(List<IndicatorLine> told, OverTime kind, HalfYear period, List<String> paragraphs) {
        var ofKind = told.stream()
                .filter(line -> line.indicator().overTime() == kind)
                .toList();
        if (!ofKind.isEmpty()) {
            paragraphs.add(phrases.opening(period, kind));
            ofKind.forEach(line -> paragraphs.add(POINT + phrases.line(line, period)));
        }
    }

    private static boolean tells(IndicatorLine line) {
        return line.sum().figure() != null;
    }

    private void coverage(UnionOverview overview, List<IndicatorLine> lines, List<String> paragraphs) {
        var sayers = lines.stream()
                .flatMap(line -> line.sum().shares().stream())
                .filter(Share::member)
                .filter(share -> share.state() != CellState.UNKNOWN)
                .map(share -> share.organisation().id())
                .collect(toSet());
        if (!sayers.isEmpty()) {
            var missing = overview.societies().stream()
                    .map(SocietyPart::society)
                    .filter(each -> !sayers.contains(each.id()))
                    .map(this::brief)
                    .toList();
            paragraphs.add(phrases.coverage(
                    sayers.size(), Math.max(overview.societies().size(), sayers.size()), missing));
        }
    }

    private String brief(OrganisationLabel society) {
        return society.brief(locale);
    }
}
