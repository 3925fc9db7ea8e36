package org.lienhiep.meeting.agenda.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lienhiep.meeting.agenda.AgendaDraft;
import org.lienhiep.meeting.agenda.Outline;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.ProblemsInside;
import org.lienhiep.shell.RecordCatalog;

/**
 * The items of an agenda with their numbers and times, which follow every change. Items are moved and indented by
 * dragging, with buttons, or with Alt and an arrow key; an item takes those below it along.
 */
final class AgendaField extends CustomField<List<AgendaDraft>> implements ProblemsInside {

    private static final Pattern PLACE = Pattern.compile("\\[(\\d+)]\\.(\\w+)");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final RecordCatalog catalog;
    private final AgendaSum sum;
    private final @Nullable LocalTime starts;
    private final AgendaOrder<AgendaLine> order = new AgendaOrder<>(AgendaLine::level, AgendaLine::level);
    private final Div lines = new Div();
    private @Nullable AgendaLine dragged;

    AgendaField(RecordCatalog catalog, @Nullable LocalTime starts, AgendaSum sum) {
        super(List.of());
        this.catalog = catalog;
        this.starts = starts;
        this.sum = sum;
        addClassName("agenda-field");
        lines.addClassName("agenda-lines");
        var add = new Button(getTranslation("meeting.agenda.add"), new Icon("plus"), _ -> append());
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add.addClassName("add-row");
        var keys = new Span(getTranslation("meeting.agenda.keys"));
        keys.addClassName("secondary");
        add(lines, new Div(add, keys), sum);
    }

    /** Puts items behind those that are there; an empty one at the end gives way. */
    void append(List<AgendaDraft> more) {
        var last = order.items().isEmpty() ? null : order.items().getLast();
        if (last != null && last.empty()) {
            order.remove(last);
        }
        more.forEach(draft -> order.add(line(draft)));
        changed();
    }

    private void append() {
        var level = order.items().isEmpty() ? 1 : order.items().getLast().level();
        var line = line(new AgendaDraft(null, level, null, null, null, null, null));
        order.add(line);
        changed();
        line.focusTitle();
    }

    private AgendaLine line(AgendaDraft draft) {
        var line = new AgendaLine(catalog, draft, this::changed);
        var handle = new Div(new Icon("grip-vertical"));
        handle.addClassName("agenda-handle");
        handle.getElement().setAttribute("aria-hidden", "true");
        line.addComponentAsFirst(handle);
        var tools = new Div(
                tool("arrow-left", "meeting.agenda.outdent", () -> keep(line, order.shift(line, -1))),
                tool("arrow-right", "meeting.agenda.indent", () -> keep(line, order.shift(line, 1))),
                tool("arrow-up", "shell.rows.up", () -> keep(line, order.move(line, -1))),
                tool("arrow-down", "shell.rows.down", () -> keep(line, order.move(line, 1))),
                tool("x", "shell.rows.remove", () -> remove(line)));
        tools.addClassName("row-tools");
        line.add(tools);
        keys(line);
        drag(line, handle);
        return line;
    }

    private void keys(AgendaLine line) {
        shortcut(line, Key.ARROW_UP, () -> keep(line, order.move(line, -1)));
        shortcut(line, Key.ARROW_DOWN, () -> keep(line, order.move(line, 1)));
        shortcut(line, Key.ARROW_LEFT, () -> keep(line, order.shift(line, -1)));
        shortcut(line, Key.ARROW_RIGHT, () -> keep(line, order.shift(line, 1)));
        shortcut(line, Key.DELETE, () -> remove(line));
    }

    private static void shortcut(AgendaLine line, Key key, Runnable action) {
        Shortcuts.addShortcutListener(line, action::run, key, KeyModifier.ALT).listenOn(line);
    }

    private void drag(AgendaLine line, Div handle) {
        var source = DragSource.create(handle);
        source.addDragStartListener(_ -> dragged = line);
        source.addDragEndListener(_ -> dragged = null);
        DropTarget.create(line).addDropListener(_ -> {
            if (dragged != null && order.moveTo(dragged, line)) {
                changed();
            }
        });
    }

    private Button tool(String icon, String text, Runnable action) {
        var button = new Button(new Icon(icon), _ -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(text));
        button.setTooltipText(getTranslation(text));
        return button;
    }

    private void keep(AgendaLine line, boolean moved) {
        if (moved) {
            changed();
        }
        line.focusTitle();
    }

    private void remove(AgendaLine line) {
        var next = order.remove(line);
        changed();
        if (next != null) {
            next.focusTitle();
        }
    }

    private void changed() {
        updateValue();
        show();
    }

    /** Puts the lines into their order without taking one away that stays, so that the cursor stays in it. */
    private void show() {
        var items = order.items();
        lines.getChildren().toList().forEach(child -> {
            if (!items.contains(child)) {
                lines.remove(child);
            }
        });
        for (int i = 0; i < items.size(); i++) {
            if (i >= lines.getComponentCount() || lines.getComponentAt(i) != items.get(i)) {
                lines.addComponentAtIndex(i, items.get(i));
            }
        }
        var outline = new Outline(items.stream().map(AgendaLine::entered).toList());
        for (int i = 0; i < items.size(); i++) {
            var begins = outline.lines().get(i).starts(starts);
            items.get(i).place(outline.lines().get(i), begins == null ? null : TIME.format(begins));
        }
        sum.show(outline);
    }

    @Override
    protected List<AgendaDraft> generateModelValue() {
        return entered().stream().map(AgendaLine::entered).toList();
    }

    private List<AgendaLine> entered() {
        return order.items().stream().filter(line -> !line.empty()).toList();
    }

    @Override
    protected void setPresentationValue(List<AgendaDraft> value) {
        var fresh = new ArrayList<AgendaLine>();
        value.forEach(draft -> fresh.add(line(draft)));
        order.replace(fresh);
        show();
    }

    @Override
    public boolean showProblem(String place, String message) {
        var matcher = PLACE.matcher(place);
        if (!matcher.matches()) {
            return false;
        }
        var index = Integer.parseInt(matcher.group(1));
        return index < entered().size() && entered().get(index).showProblem(matcher.group(2), message);
    }

    @Override
    public void clearProblems() {
        order.items().forEach(AgendaLine::clearProblems);
    }

    @Override
    public boolean markUnreadable() {
        return order.items().stream().filter(AgendaLine::unreadable).count() > 0;
    }

    @Override
    public boolean focusProblem() {
        return order.items().stream().anyMatch(AgendaLine::focusProblem);
    }
}
