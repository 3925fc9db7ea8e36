package org.lienhiep.meeting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.Objects;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.MeetingDetails;
import org.lienhiep.meeting.MeetingState;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.shell.Confirm;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Notices;
import org.lienhiep.shell.PageHeader;

/** The top of a meeting's page and what one can do with it. */
final class MeetingHead {

    private final MeetingDetails details;
    private final boolean mayChange;
    private final Meetings meetings;
    private final Runnable changed;
    private final String name;
    private final MeetingState state;
    private final Div reader = new Div();

    MeetingHead(MeetingDetails details, boolean mayChange, Meetings meetings, Runnable changed) {
        this.details = details;
        this.mayChange = mayChange;
        this.meetings = meetings;
        this.changed = changed;
        this.name = details.name().in(I18n.reader());
        this.state = Objects.requireNonNull(details.values().state());
    }

    PageHeader header() {
        var values = details.values();
        var header = new PageHeader(name)
                .under(text("meeting.title"), MeetingLinks.LIST)
                .context(
                        MeetingChips.state(reader, state),
                        MeetingChips.kind(reader, Objects.requireNonNull(values.kind())),
                        new Span(MeetingTimes.days(I18n.reader(), values.heldOn(), values.heldUntil())));
        if (mayChange) {
            var edit = new Button(
                    text("shell.edit"),
                    new Icon("pencil"),
                    _ -> UI.getCurrent().navigate(MeetingLinks.edit(details.id())));
            edit.addThemeVariants(ButtonVariant.PRIMARY);
            header.actions(edit, nextState());
        }
        return header.actions(more());
    }

    /** The step that usually follows stands in the open; going back and calling off are in the menu. */
    private Button nextState() {
        var next = state.next().getFirst();
        return new Button(text("meeting.to." + next), new Icon(icon(next)), _ -> ask(next));
    }

    private MenuBar more() {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        var top = bar.addItem(new Icon("ellipsis"));
        top.setAriaLabel(text("meeting.more"));
        item(
                top.getSubMenu(),
                "printer",
                "meeting.print",
                () -> UI.getCurrent().getPage().executeJs("window.print()"));
        if (mayChange) {
            state.next().stream()
                    .skip(1)
                    .forEach(next -> item(top.getSubMenu(), icon(next), "meeting.to." + next, () -> ask(next)));
            item(
                    top.getSubMenu(),
                    "trash-2",
                    "shell.delete",
                    () -> Confirm.deletion(name, text("meeting.delete.text"), () -> delete(details.id())));
        }
        return bar;
    }

    private void item(SubMenu menu, String icon, String key, Runnable action) {
        var content = new Div(new Icon(icon), new Span(text(key)));
        content.addClassName("menu-line");
        menu.addItem(content, _ -> action.run());
    }

    private static String icon(MeetingState state) {
        return switch (state) {
            case PLANNED -> "undo-2";
            case HELD -> "check";
            case MINUTED -> "file-text";
            case APPROVED -> "badge-check";
            case CANCELLED -> "circle-x";
        };
    }

    /** Asks where something that follows from the meeting would no longer stand, or where others rely on the word. */
    private void ask(MeetingState next) {
        var calledOff = next == MeetingState.CANCELLED;
        if (calledOff || next == MeetingState.APPROVED) {
            Confirm.action(
                    text("meeting.to." + next),
                    text(calledOff ? "meeting.cancel.text" : "meeting.approve.text"),
                    text("meeting.to." + next),
                    () -> move(next));
        } else {
            move(next);
        }
    }

    private void move(MeetingState next) {
        meetings.setState(details.id(), next, details.version());
        Notices.done(reader.getTranslation("meeting.moved", text("meeting.state." + next)));
        changed.run();
    }

    private void delete(MeetingId id) {
        meetings.delete(id);
        Notices.done(reader.getTranslation("shell.deleted", name));
        UI.getCurrent().navigate(MeetingLinks.LIST);
    }

    private String text(String key) {
        return reader.getTranslation(key);
    }
}
