package org.lienhiep.consolidation.api;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.consolidation.IndicatorLine;
import org.lienhiep.consolidation.Passage;
import org.lienhiep.consolidation.Share;
import org.lienhiep.consolidation.SocietyPart;
import org.lienhiep.consolidation.UnionOverview;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.reporting.ReportState;

/** A union's report at work, as programs read it. */
record ConsolidationJson(
        String union,
        HalfYear halfYear,
        boolean includesSubmitted,
        int approved,
        List<SocietyJson> societies,
        List<FigureJson> figures,
        List<TextJson> texts,
        List<IssueJson> issues) {

    /** Where a society's report stands; state is null when nobody has begun it. */
    record SocietyJson(
            String organisation, String name, @Nullable ReportState state) {

        private static SocietyJson of(SocietyPart part) {
            return new SocietyJson(part.society().code(), part.society().name().vi(), part.state());
        }
    }

    /**
     * One indicator.
     *
     * @param value null when nobody gave a number, which is not 0
     * @param joint taken off because several societies report the same activity
     * @param mixed whether a report that is not approved is part of it
     */
    record FigureJson(
            String indicator,
            @Nullable BigDecimal value,
            @Nullable Qualifier qualifier,
            @Nullable BigDecimal before,
            int reported,
            int expected,
            BigDecimal joint,
            boolean mixed,
            List<String> missing,
            List<ShareJson> societies) {

        private static FigureJson of(IndicatorLine line) {
            var sum = line.sum();
            return new FigureJson(
                    line.indicator().code(),
                    sum.figure() == null ? null : sum.figure().value(),
                    sum.figure() == null ? null : sum.figure().qualifier(),
                    line.before() == null ? null : line.before().value(),
                    sum.reported(),
                    sum.expected(),
                    sum.joint(),
                    sum.mixed(),
                    sum.missing().stream().map(OrganisationLabel::code).toList(),
                    sum.shares().stream().map(ShareJson::of).toList());
        }
    }

    /** What one report adds. */
    record ShareJson(
            String organisation,
            ReportState report,
            @Nullable BigDecimal value) {

        private static ShareJson of(Share share) {
            return new ShareJson(
                    share.organisation().code(),
                    share.report(),
                    share.figure() == null ? null : share.figure().value());
        }
    }

    /** The words of a part; drafted when the office wrote nothing. */
    record TextJson(String part, String text, boolean drafted) {

        private static TextJson of(Passage passage) {
            return new TextJson(passage.part().key(), passage.text(), passage.written() == null);
        }
    }

    static ConsolidationJson of(
            UnionOverview overview, boolean submittedToo, List<Passage> words, List<IssueJson> issues) {
        return new ConsolidationJson(
                overview.union().code(),
                overview.period(),
                submittedToo,
                overview.approved(),
                overview.societies().stream().map(SocietyJson::of).toList(),
                overview.lines().stream().map(FigureJson::of).toList(),
                words.stream().map(TextJson::of).toList(),
                issues);
    }
}
