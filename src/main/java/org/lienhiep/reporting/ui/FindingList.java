package org.lienhiep.reporting.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.lienhiep.reporting.Finding;
import org.lienhiep.reporting.IndicatorLabel;
import org.lienhiep.reporting.ReportCell;
import org.lienhiep.reporting.ReportDetails;
import org.lienhiep.reporting.Severity;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;

/** What checks found in a report: what is wrong, in which cells, and what somebody says about it. */
final class FindingList extends UnorderedList {

    /**
     * A list.
     *
     * @param answer what stands below a finding
     */
    FindingList(ReportDetails report, List<Finding> findings, Function<Finding, Component> answer) {
        addClassName("findings");
        var indicators = report.cells().stream()
                .map(ReportCell::indicator)
                .collect(toMap(IndicatorLabel::id, indicator -> indicator));
        for (var finding : findings) {
            var words = new Div(new Icon(icon(finding.severity())), new Span(finding.message()));
            words.addClassNames(
                    "finding-words", "finding-" + finding.severity().name().toLowerCase(Locale.ROOT));
            var places = new Div();
            places.addClassName("finding-places");
            for (var id : finding.indicators()) {
                var indicator = indicators.get(id);
                if (indicator != null) {
                    places.add(new PageLink(
                            ReportLinks.cell(report.organisation().code(), report.period(), indicator.code()),
                            indicator.name().in(I18n.reader())));
                }
            }
            add(new ListItem(words, places, answer.apply(finding)));
        }
    }

    /** What was found, to read: with the explanation where there is one. */
    static FindingList toRead(ReportDetails report, List<Finding> findings) {
        return new FindingList(report, findings, finding -> {
            var explanation = new Div(finding.explanation() == null ? "" : finding.explanation());
            explanation.addClassName("explanation");
            explanation.setVisible(finding.explanation() != null);
            return explanation;
        });
    }

    private static String icon(Severity severity) {
        return switch (severity) {
            case BLOCKS -> "circle-x";
            case EXPLAIN -> "triangle-alert";
            case NOTE -> "info";
        };
    }
}
