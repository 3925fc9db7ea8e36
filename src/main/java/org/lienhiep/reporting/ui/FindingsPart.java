package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.reporting.Finding;
import org.lienhiep.reporting.ReportChecks;
import org.lienhiep.reporting.Severity;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;

/** What the checks find at a cell: as a mark on its line, in full in its panel, where it can be explained at once. */
@org.springframework.stereotype.Component
@Order(10)
class FindingsPart implements CellPanel {

    private final ObjectProvider<ReportChecks> checks;
    private final Access access;

    FindingsPart(ObjectProvider<ReportChecks> checks, Access access) {
        this.checks = checks;
        this.access = access;
    }

    @Override
    public Map<IndicatorId, Mark> marks(OrganisationId organisation, HalfYear period) {
        var marks = new HashMap<IndicatorId, Mark>();
        for (var finding : found(organisation, period)) {
            finding.indicators().stream().limit(1).forEach(indicator -> marks.putIfAbsent(indicator, mark(finding)));
        }
        return marks;
    }

    /** None for whoever may not read the report, although nobody else gets to its page. */
    private List<Finding> found(OrganisationId organisation, HalfYear period) {
        var found = checks.getIfAvailable();
        return found == null || !access.may(Permission.READ, organisation)
                ? List.of()
                : found.of(organisation, period, I18n.reader());
    }

    private static Mark mark(Finding finding) {
        return new Mark(icon(finding.severity()), finding.message(), finding.stops());
    }

    private static String icon(Severity severity) {
        return switch (severity) {
            case BLOCKS -> "circle-x";
            case EXPLAIN -> "triangle-alert";
            case NOTE -> "info";
        };
    }

    @Override
    public Optional<Component> part(Place place) {
        var here = found(place.organisation(), place.period()).stream()
                .filter(finding ->
                        finding.indicators().contains(place.indicator().id()))
                .toList();
        if (here.isEmpty()) {
            return Optional.empty();
        }
        var list = new Div();
        list.addClassName("cell-findings");
        here.forEach(finding -> list.add(item(place, finding)));
        return Optional.of(list);
    }

    private Div item(Place place, Finding finding) {
        var item = new Div(new Icon(icon(finding.severity())), new Span(finding.message()));
        item.addClassNames("cell-finding", finding.stops() ? "stops" : "tells");
        if (finding.severity() == Severity.EXPLAIN && place.open()) {
            item.add(explanation(place, finding));
        } else if (finding.explanation() != null) {
            item.add(Table.secondary(finding.explanation()));
        }
        return item;
    }

    private TextField explanation(Place place, Finding finding) {
        var why = new TextField();
        why.setPlaceholder(why.getTranslation("reporting.finding.why"));
        why.setAriaLabel(why.getTranslation("reporting.finding.why"));
        why.setWidthFull();
        why.setValue(finding.explanation() == null ? "" : finding.explanation());
        why.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                access.require(Permission.ENTER_REPORTS, place.organisation());
                checks.getObject().explain(place.organisation(), place.period(), finding.check(), change.getValue());
                place.refresh();
            }
        });
        return why;
    }
}
