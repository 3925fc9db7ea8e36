package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.AuditTrail;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;
import org.springframework.core.annotation.Order;

/** Who wrote what into a cell, and what it said before; read when somebody opens it. */
@org.springframework.stereotype.Component
@Order(90)
class CellHistoryPart implements CellPanel {

    private static final int REMEMBERED = 1000;
    private static final int SHOWN = 20;
    private static final Pattern STATE = Pattern.compile("[A-Z_]+");

    private final AuditTrail trail;

    CellHistoryPart(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public Optional<Component> part(Place place) {
        if (place.report() == null) {
            return Optional.empty();
        }
        var history = new Details();
        history.addClassName("cell-history");
        history.setSummaryText(history.getTranslation("reporting.cell.history"));
        history.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                history.removeAll();
                history.add(list(history, place));
            }
        });
        return Optional.of(history);
    }

    private OrderedList list(Details history, Place place) {
        var list = new OrderedList();
        entries(place).forEach(entry -> list.add(item(history, entry)));
        if (list.getComponentCount() == 0) {
            list.add(new ListItem(history.getTranslation("shell.history.none")));
        }
        return list;
    }

    private List<AuditTrail.Entry> entries(Place place) {
        var report = place.report();
        var name = place.indicator().name().vi();
        return report == null
                ? List.of()
                : trail.of(report.value(), REMEMBERED).stream()
                        .filter(entry -> entry.name().equals(name) && isCell(entry.field()))
                        .limit(SHOWN)
                        .toList();
    }

    private static boolean isCell(@Nullable String field) {
        return field != null && field.startsWith("cell.");
    }

    private static ListItem item(Details history, AuditTrail.Entry entry) {
        var when = Table.secondary(Formats.of(I18n.reader()).moment(entry.at()) + " · " + entry.by());
        var key = String.valueOf(entry.field()).substring("cell.".length());
        var what = history.getTranslation(
                "reporting.cell.history." + key, word(history, entry.oldValue()), word(history, entry.newValue()));
        return new ListItem(when, new Span(what));
    }

    private static String word(Details history, @Nullable String value) {
        if (value == null) {
            return history.getTranslation("reporting.cell.blank");
        }
        return STATE.matcher(value).matches() ? history.getTranslation("reporting.cell.value." + value) : value;
    }
}
