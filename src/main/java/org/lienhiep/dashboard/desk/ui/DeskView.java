package org.lienhiep.dashboard.desk.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.lienhiep.dashboard.desk.Desk;
import org.lienhiep.dashboard.desk.DeskEntry;
import org.lienhiep.dashboard.desk.DeskList;
import org.lienhiep.dashboard.desk.DutyGroup;
import org.lienhiep.shell.Chip;
import org.lienhiep.shell.EmptyState;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.Section;
import org.lienhiep.shell.Workspace;

/** My desk: what waits for the person signed in, the most urgent first; each line opens where it is done. */
@Route(DeskLinks.DESK)
@Menu(title = "dashboard.desk.title", icon = "inbox", order = 5)
@PermitAll
class DeskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int FIRST = 3;
    private static final int OPEN = 5;
    private static final int SHOWN = 50;

    private final Desk desk;
    private final Workspace workspace;
    private final StartPages startPages;

    DeskView(Desk desk, Workspace workspace, StartPages startPages) {
        this.desk = desk;
        this.workspace = workspace;
        this.startPages = startPages;
        addClassNames("page", "desk");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        workspace
                .organisation()
                .map(desk::of)
                .ifPresentOrElse(
                        this::show,
                        () -> add(
                                new PageHeader(getTranslation("dashboard.desk.title")),
                                new EmptyState(
                                        "network",
                                        getTranslation("dashboard.no-organisation"),
                                        getTranslation("dashboard.no-organisation.text"))));
    }

    private void show(DeskList list) {
        add(header(list));
        if (list.total() == 0) {
            add(new EmptyState(
                    "circle-check",
                    getTranslation("dashboard.desk.nothing"),
                    getTranslation("dashboard.desk.nothing.text"),
                    overview()));
        } else {
            if (list.total() > FIRST) {
                add(first(list));
            }
            list.groups().forEach(group -> add(section(list, group)));
        }
        add(new StartPageChoice(startPages));
    }

    private PageHeader header(DeskList list) {
        var header = new PageHeader(getTranslation("dashboard.desk.title"));
        var late = new Chip("triangle-alert", getTranslation("dashboard.desk.overdue", list.late()), Chip.Tone.ERROR);
        late.setVisible(list.late() > 0);
        return header.context(
                new Span(list.organisation().name().in(getLocale())),
                new Span(Formats.of(getLocale()).day(list.day())),
                new Span(getTranslation("dashboard.desk.waiting", list.total())),
                late);
    }

    private Anchor overview() {
        var link = new Anchor("", getTranslation("dashboard.desk.overview"));
        link.setRouterIgnore(false);
        return link;
    }

    private Section first(DeskList list) {
        var lines = new OrderedList();
        lines.addClassNames("desk-lines", "desk-first");
        list.first(FIRST).forEach(entry -> lines.add(DeskLine.withKind(list, entry)));
        return new Section(getTranslation("dashboard.desk.first", FIRST), lines);
    }

    private Section section(DeskList list, DutyGroup group) {
        var shown = group.entries().stream().limit(SHOWN).toList();
        var open = shown.size() > OPEN + 1 ? OPEN : shown.size();
        var section = new Section(
                getTranslation(
                        "dashboard.desk.group",
                        getTranslation(group.kind()),
                        group.entries().size()),
                lines(list, shown.subList(0, open)));
        if (open < shown.size()) {
            var rest = new NativeDetails(
                    getTranslation("dashboard.desk.rest", shown.size() - open),
                    lines(list, shown.subList(open, shown.size())));
            rest.addClassName("desk-rest");
            section.add(rest);
        }
        var hidden = group.entries().size() - SHOWN;
        if (hidden > 0) {
            var more = new Paragraph(getTranslation("dashboard.desk.more", hidden));
            more.addClassName("secondary");
            section.add(more);
        }
        return section;
    }

    private static UnorderedList lines(DeskList list, List<DeskEntry> entries) {
        var lines = new UnorderedList();
        lines.addClassName("desk-lines");
        entries.forEach(entry -> lines.add(DeskLine.of(list, entry)));
        return lines;
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(getTranslation("dashboard.desk.title"));
    }
}
