package org.lienhiep.shell;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.groupingBy;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.AuditTrail;
import org.lienhiep.kernel.Stamp;

/** Who changed a record last and, opened, everything that the audit trail knows of it. */
public final class HistoryPanel extends Details {

    private static final int LATEST = 100;
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z_]*");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final String prefix;
    private final Formats formats;

    /**
     * The history of a record that the person may see.
     *
     * @param prefix prefix of the message keys of its fields, as in its form
     */
    public HistoryPanel(AuditTrail trail, UUID record, Stamp stamp, String prefix) {
        this.prefix = prefix;
        this.formats = Formats.of(getLocale());
        addClassName("history");
        setSummaryText(getTranslation("shell.history", stamp.updatedBy(), formats.moment(stamp.updatedAt())));
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                removeAll();
                add(lines(trail, record));
            }
        });
    }

    /** What one person changed at one moment stands together. */
    private Div lines(AuditTrail trail, UUID record) {
        var list = new OrderedList();
        trail.of(record, LATEST).stream()
                .collect(groupingBy(
                        entry -> formats.moment(entry.at()) + " · " + entry.by(),
                        LinkedHashMap::new,
                        Collectors.mapping(this::sentence, Collectors.toList())))
                .forEach((head, sentences) -> {
                    var title = new Span(head);
                    title.addClassName("secondary");
                    var item = new ListItem(title);
                    sentences.forEach(sentence -> item.add(new Span(sentence)));
                    list.add(item);
                });
        return new Div(
                list.getChildren().findAny().isEmpty() ? new Paragraph(getTranslation("shell.history.none")) : list);
    }

    private String sentence(AuditTrail.Entry entry) {
        var field = requireNonNullElse(entry.field(), "");
        var text = switch (entry.kind()) {
            case CREATED -> getTranslation("shell.history.created", named(entry, field));
            case DELETED -> getTranslation("shell.history.deleted", named(entry, field));
            case CHANGED ->
                getTranslation(
                        "shell.history.changed",
                        label(entry, field),
                        shown(field, entry.oldValue()),
                        shown(field, entry.newValue()));
        };
        return entry.reason() == null ? text : text + " — " + entry.reason();
    }

    /** A part with the name it had; nothing for the record itself, which is what the page is about. */
    private String named(AuditTrail.Entry entry, String part) {
        return part.isEmpty() ? "" : word(part) + " “" + entry.name() + "”";
    }

    private String label(AuditTrail.Entry entry, String field) {
        var dot = field.indexOf('.');
        return dot < 0 ? word(field) : named(entry, field.substring(0, dot)) + " · " + word(field);
    }

    private String word(String property) {
        var found = found(prefix + "." + property);
        return found == null ? property.substring(property.lastIndexOf('.') + 1) : found;
    }

    private String shown(String field, @Nullable String value) {
        if (value == null) {
            return "–";
        }
        if (CONSTANT.matcher(value).matches()) {
            return requireNonNullElse(found(prefix + "." + field + "." + value), value);
        }
        return "“" + (DAY.matcher(value).matches() ? day(value) : value) + "”";
    }

    private String day(String iso) {
        try {
            return formats.day(LocalDate.parse(iso));
        } catch (DateTimeParseException onlyLooksLikeOne) {
            return iso;
        }
    }

    private @Nullable String found(String key) {
        var text = getTranslation(key);
        return text.contains(key) ? null : text;
    }
}
