package org.lienhiep.consolidation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lienhiep.consolidation.Part.Free;
import org.lienhiep.consolidation.Part.OfSection;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.reporting.OverOrganisations;
import org.lienhiep.reporting.parts.Reopening;
import org.lienhiep.shell.I18n;
import org.springframework.stereotype.Component;

/** Makes of the figures and words of now what an issue would say. */
@Component
class SnapshotMaker {

    private static final Locale VIETNAMESE = I18n.VIETNAMESE;

    private final I18n messages;

    SnapshotMaker(I18n messages) {
        this.messages = messages;
    }

    /**
     * The snapshot.
     *
     * @param before the issue before; null for the first
     * @param reopened which reports were opened again since then
     */
    Snapshot make(
            Snapshot.Head head,
            UnionOverview official,
            List<Passage> passages,
            @Nullable Snapshot before,
            List<Reopening> reopened) {
        var societies = official.societies().stream()
                .map(each -> new Snapshot.Society(
                        each.society().code(), each.society().name().vi(), each.state()))
                .toList();
        var cells = official.lines().stream().map(SnapshotMaker::cell).toList();
        var sources = official.lines().stream()
                .flatMap(line -> line.sum().shares().stream().map(share -> source(line, share)))
                .sorted(Comparator.comparing(Snapshot.Source::indicator).thenComparing(Snapshot.Source::organisation))
                .toList();
        var words = passages.stream()
                .map(each -> new Snapshot.Words(each.part().key(), title(each.part()), each.text()))
                .toList();
        var changes = before == null
                ? List.<Snapshot.Change>of()
                : Changes.between(before, cells, sources, official, reopened);
        return new Snapshot(head, societies, words, cells, sources, changes);
    }

    private String title(Part part) {
        return switch (part) {
            case Free free -> messages.getTranslation("consolidation.part." + free, VIETNAMESE);
            case OfSection(var section) -> section.name().vi();
        };
    }

    private static Snapshot.Cell cell(IndicatorLine line) {
        var indicator = line.indicator();
        var sum = line.sum();
        return new Snapshot.Cell(
                indicator.code(),
                indicator.section().name().vi(),
                indicator.name().vi(),
                indicator.unit() == null ? null : indicator.unit().vi(),
                value(sum.figure()),
                qualifier(sum.figure()),
                value(line.before()),
                qualifier(line.before()),
                plain(sum.joint()),
                indicator.overOrganisations() == OverOrganisations.SUM && !indicator.computed(),
                sum.reported(),
                sum.expected() - sum.reported(),
                null);
    }

    private static Snapshot.Source source(IndicatorLine line, Share share) {
        return new Snapshot.Source(
                line.indicator().code(),
                share.organisation().code(),
                share.organisation().name().vi(),
                share.report(),
                share.state(),
                value(share.figure()),
                qualifier(share.figure()),
                share.note());
    }

    private static @Nullable BigDecimal value(@Nullable Figure figure) {
        return figure == null ? null : plain(figure.value());
    }

    private static BigDecimal plain(BigDecimal number) {
        var plain = SnapshotQueries.plain(number);
        return plain == null ? number : plain;
    }

    private static @Nullable Qualifier qualifier(@Nullable Figure figure) {
        return figure == null ? null : figure.qualifier();
    }
}
