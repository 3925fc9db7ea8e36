package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.reporting.review.RemarkState;
import org.lienhiep.reporting.review.Remarks;
import org.lienhiep.shell.I18n;
import org.springframework.core.annotation.Order;

/** Remarks in the panel beside a cell, and how many of them are not closed at the end of its line. */
@org.springframework.stereotype.Component
@Order(10)
class RemarkPanel implements CellPanel {

    private final ReviewServices services;

    RemarkPanel(ReviewServices services) {
        this.services = services;
    }

    @Override
    public Optional<Component> part(Place place) {
        if (place.report() == null) {
            return Optional.empty();
        }
        var indicator = place.indicator();
        var threads = services.threads(place.organisation(), place.period()).stream()
                .filter(thread -> indicator.id().equals(thread.indicator()))
                .toList();
        var talk = services.talk(place.organisation(), place.period(), place::refresh);
        if (threads.isEmpty() && !talk.mayWrite()) {
            return Optional.empty();
        }
        var remarks = new RemarkThreads(talk, indicator.id(), indicator.name().in(I18n.reader()), threads);
        return Optional.of(new Div(new H3(remarks.getTranslation("reporting.remarks")), remarks));
    }

    @Override
    public Map<IndicatorId, Mark> marks(OrganisationId organisation, HalfYear period) {
        var counts = new HashMap<IndicatorId, Integer>();
        var urgent = new HashMap<IndicatorId, Boolean>();
        var side = services.talk(organisation, period, () -> {}).side();
        for (var thread : services.threads(organisation, period)) {
            if (thread.indicator() != null && thread.state() != RemarkState.CLOSED) {
                counts.merge(thread.indicator(), 1, Integer::sum);
                urgent.merge(thread.indicator(), waitsFor(side, thread.state()), Boolean::logicalOr);
            }
        }
        var marks = new HashMap<IndicatorId, Mark>();
        counts.forEach((indicator, count) -> marks.put(
                indicator,
                new Mark(
                        "message-square",
                        UI.getCurrent().getTranslation("reporting.remark.count", count),
                        urgent.getOrDefault(indicator, false))));
        return marks;
    }

    private static boolean waitsFor(Remarks.Side side, RemarkState state) {
        return switch (side) {
            case OFFICE -> state == RemarkState.ANSWERED;
            case ORGANISATION -> state == RemarkState.OPEN;
            case NONE -> false;
        };
    }
}
