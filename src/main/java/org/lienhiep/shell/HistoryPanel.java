package org.lienhiep.shell;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.AuditTrail;
import org.lienhiep.kernel.Stamp;

/** Who changed a record last and, opened, everything that the audit trail knows of it. */
public final class HistoryPanel extends Details {

    private static final int LATEST = 100;

    /**
     * The history of a record that the person may see.
     *
     * @param prefix prefix of the message keys of its fields, as in its form
     */
    public HistoryPanel(AuditTrail trail, UUID record, Stamp stamp, String prefix) {
        addClassName("history");
        var formats = Formats.of(getLocale());
        setSummaryText(getTranslation("shell.history", stamp.updatedBy(), formats.moment(stamp.updatedAt())));
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                removeAll();
                add(lines(trail, record, prefix, formats));
            }
        });
    }

    private Div lines(AuditTrail trail, UUID record, String prefix, Formats formats) {
        var list = new OrderedList();
        for (var entry : trail.of(record, LATEST)) {
            var head = new Span(formats.moment(entry.at()) + " · " + entry.by());
            head.addClassName("secondary");
            list.add(new ListItem(head, new Span(sentence(entry, prefix))));
        }
        return new Div(
                list.getChildren().findAny().isEmpty() ? new Paragraph(getTranslation("shell.history.none")) : list);
    }

    private String sentence(AuditTrail.Entry entry, String prefix) {
        var field = entry.field() == null ? "" : field(prefix, entry.field());
        var text = switch (entry.kind()) {
            case CREATED -> getTranslation("shell.history.created", field);
            case DELETED -> getTranslation("shell.history.deleted", field);
            case CHANGED ->
                getTranslation("shell.history.changed", field, shown(entry.oldValue()), shown(entry.newValue()));
        };
        return entry.reason() == null ? text : text + " — " + entry.reason();
    }

    private String field(String prefix, String property) {
        var key = prefix + "." + property;
        var label = getTranslation(key);
        return label.contains(key) ? property : label;
    }

    private static String shown(@Nullable String value) {
        return value == null ? "–" : "“" + value + "”";
    }
}
