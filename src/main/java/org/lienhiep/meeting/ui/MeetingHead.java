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
    private final String name;
    private final LifeSteps steps;
    private final Div reader = new Div();

    MeetingHead(MeetingDetails details, boolean mayChange, Meetings meetings, Runnable changed) {
        this.details = details;
        this.mayChange = mayChange;
        this.meetings = meetings;
        this.name = details.name().in(I18n.reader());
        this.steps = new LifeSteps(details, meetings, changed);
    }

    PageHeader header() {
        var values = details.values();
        var standing = details.standing();
        var header = new PageHeader(name)
                .under(text("meeting.title"), MeetingLinks.LIST)
                .context(
                        MeetingChips.state(reader, standing.state()),
                        MeetingChips.kind(reader, Objects.requireNonNull(values.kind())),
                        new Span(MeetingTimes.days(I18n.reader(), values.heldOn(), values.heldUntil())));
        if (mayChange) {
            header.actions(edit(standing.locked()), steps.next());
        }
        return header.actions(more());
    }

    /** Under the head: why the record is closed or called off, and who can change that; empty while it is open. */
    Div standing() {
        return steps.banner(mayChange);
    }

    private Button edit(boolean locked) {
        var edit = new Button(
                text("shell.edit"), new Icon("pencil"), _ -> UI.getCurrent().navigate(MeetingLinks.edit(details.id())));
        edit.addThemeVariants(ButtonVariant.PRIMARY);
        edit.setVisible(!locked);
        return edit;
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
            details.standing().state().next().stream()
                    .skip(1)
                    .forEach(next ->
                            item(top.getSubMenu(), LifeSteps.icon(next), steps.word(next), () -> steps.ask(next)));
            deletion(top.getSubMenu());
        }
        return bar;
    }

    private void item(SubMenu menu, String icon, String key, Runnable action) {
        var content = new Div(new Icon(icon), new Span(text(key)));
        content.addClassName("menu-line");
        menu.addItem(content, _ -> action.run());
    }

    /** What was approved stays. Why stands below, as nobody can point at an item that does nothing. */
    private void deletion(SubMenu menu) {
        if (!details.standing().locked()) {
            item(
                    menu,
                    "trash-2",
                    "shell.delete",
                    () -> Confirm.deletion(name, text("meeting.delete.text"), () -> delete(details.id())));
            return;
        }
        var reason = new Span(text("meeting.delete.locked"));
        reason.addClassName("menu-reason");
        var content = new Div(new Icon("trash-2"), new Div(new Span(text("shell.delete")), reason));
        content.addClassName("menu-line");
        menu.addItem(content).setEnabled(false);
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
