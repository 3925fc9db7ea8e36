package org.lienhiep.reporting.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.reporting.IndicatorLabel;
import org.lienhiep.reporting.ReportCell;
import org.lienhiep.reporting.ReportDetails;
import org.lienhiep.reporting.review.RemarkState;
import org.lienhiep.reporting.review.RemarkThread;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Section;

/** All remarks on a report: those on the report as a whole, and those on cells with a link to their cell. */
final class RemarkSection extends Div {

    private final ReportDetails report;
    private final Talk talk;

    private RemarkSection(ReportDetails report, Talk talk, List<RemarkThread> threads) {
        this.report = report;
        this.talk = talk;
        addClassName("remark-section");
        var indicators = report.cells().stream()
                .map(ReportCell::indicator)
                .collect(toMap(IndicatorLabel::id, indicator -> indicator));
        threads.stream().filter(thread -> thread.indicator() != null).forEach(thread -> onCell(thread, indicators));
        var whole =
                threads.stream().filter(thread -> thread.indicator() == null).toList();
        add(new RemarkThreads(talk, null, getTranslation("reporting.remark.whole"), whole));
    }

    private void onCell(RemarkThread thread, Map<IndicatorId, IndicatorLabel> indicators) {
        var indicator = indicators.get(thread.indicator());
        if (indicator == null) {
            return;
        }
        var name = indicator.name().in(I18n.reader());
        var place =
                new PageLink(ReportLinks.cell(report.organisation().code(), report.period(), indicator.code()), name);
        place.addClassName("remark-place");
        add(new Div(place, RemarkThreads.single(talk, name, thread)));
    }

    /** The section; empty when there is nothing to read and nothing to say. */
    static Optional<Section> of(ReviewServices services, ReportDetails report, Runnable changed) {
        if (report.state() == null) {
            return Optional.empty();
        }
        var organisation = report.organisation().id();
        var threads = services.threads(organisation, report.period());
        var talk = services.talk(organisation, report.period(), changed);
        if (threads.isEmpty() && !talk.mayWrite()) {
            return Optional.empty();
        }
        var all = new RemarkSection(report, talk, threads);
        var open = threads.stream()
                .filter(thread -> thread.state() != RemarkState.CLOSED)
                .count();
        var section = new Section(all.getTranslation("reporting.remarks"));
        if (!threads.isEmpty()) {
            section.add(new Paragraph(all.getTranslation("reporting.remark.open", open, threads.size())));
        }
        section.add(all);
        return Optional.of(section);
    }
}
