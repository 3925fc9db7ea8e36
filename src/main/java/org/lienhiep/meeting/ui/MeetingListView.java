package org.lienhiep.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.meeting.MeetingFilter;
import org.lienhiep.meeting.MeetingOrder;
import org.lienhiep.meeting.MeetingRow;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.shell.EmptyState;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.RecordList;
import org.lienhiep.shell.Workspace;

/** The meetings of the chosen organisation and of everything below it, the newest first. */
@Route(MeetingLinks.LIST)
@Menu(title = "meeting.title", icon = "calendar-days", order = 20)
@PermitAll
class MeetingListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int HOSTS = 2;

    private final Workspace workspace;
    private final MeetingMarks marks;
    private final RecordList<MeetingFilter, MeetingOrder, MeetingRow> list;

    MeetingListView(Meetings meetings, MeetingMarks marks, Access access, Workspace workspace) {
        this.workspace = workspace;
        this.marks = marks;
        addClassNames("page", "meeting-list");
        var header = new PageHeader(getTranslation("meeting.title"));
        var mayRecord = access.mayAnywhere(Permission.EDIT_MEETINGS);
        if (mayRecord) {
            header.actions(logButton(), recordButton());
        }
        list = new RecordList<>(
                MeetingOrder.class,
                MeetingFilter.ALL,
                query -> marks.found(meetings.list(query)),
                meetings::count,
                row -> MeetingLinks.page(row.id()));
        list.search(text -> list.filter().withText(text));
        new MeetingFilters(list).add();
        columns();
        var help = getTranslation("meeting.none.text");
        list.empty(
                mayRecord
                        ? new EmptyState("calendar-days", getTranslation("meeting.none"), help, recordButton())
                        : new EmptyState("calendar-days", getTranslation("meeting.none"), help));
        add(header, list);
    }

    private Button logButton() {
        return new Button(
                getTranslation("meeting.log"),
                new Icon("list-checks"),
                _ -> UI.getCurrent().navigate(MeetingLinks.log()));
    }

    private Button recordButton() {
        var button = new Button(
                getTranslation("meeting.new"),
                new Icon("plus"),
                _ -> UI.getCurrent().navigate(MeetingLinks.create()));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void columns() {
        list.component(MeetingOrder.HELD_ON, getTranslation("meeting.heldOn"), this::when)
                .component(MeetingOrder.NAME, getTranslation("meeting.name"), this::name)
                .component(getTranslation("meeting.hosts"), row -> new Span(hosts(row)))
                .column(
                        MeetingOrder.PLACE,
                        getTranslation("meeting.place"),
                        row -> row.place() == null ? "–" : row.place())
                .column(getTranslation("meeting.societies"), MeetingListView::societies)
                .component(getTranslation("meeting.kept"), row -> marks.of(this, row))
                .component(
                        MeetingOrder.STATE,
                        getTranslation("meeting.state"),
                        row -> MeetingChips.state(this, row.state()))
                .with(MeetingListView::widths)
                .card(row -> row.name().in(getLocale()), this::card)
                .descending(MeetingOrder.HELD_ON);
    }

    /** Names and hosts are the long ones: they share what the others leave, and wrap. */
    private static void widths(Grid<MeetingRow> grid) {
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.getColumnByKey(MeetingOrder.NAME.name())
                .setAutoWidth(false)
                .setWidth("16rem")
                .setFlexGrow(4);
        grid.getColumns().get(HOSTS).setAutoWidth(false).setWidth("9rem").setFlexGrow(2);
        grid.getColumnByKey(MeetingOrder.PLACE.name())
                .setAutoWidth(false)
                .setWidth("8rem")
                .setFlexGrow(1);
        grid.getColumnByKey(MeetingOrder.HELD_ON.name())
                .setAutoWidth(false)
                .setWidth("8.5rem")
                .setFlexGrow(0);
    }

    private Component when(MeetingRow row) {
        var day = new Span(MeetingTimes.days(getLocale(), row.heldOn(), row.heldUntil()));
        var hours = MeetingTimes.hours(row.startsAt(), null);
        var when = new Div(day);
        when.addClassName("meeting-when");
        if (hours != null) {
            var hour = new Span(hours);
            hour.addClassName("secondary");
            when.add(hour);
        }
        return when;
    }

    private Component name(MeetingRow row) {
        var link = MeetingLinks.anchor(row.id(), row.name().in(getLocale()));
        var name = new Div(link, MeetingChips.kind(this, row.kind()));
        name.addClassName("meeting-name");
        return name;
    }

    private String hosts(MeetingRow row) {
        return row.hosts().stream().map(host -> host.brief(getLocale())).collect(Collectors.joining(", "));
    }

    /** 18/20 where the societies are listed, as stated where they are not. */
    private static String societies(MeetingRow row) {
        if (row.societies() == null) {
            return "–";
        }
        return row.invited() > 0
                ? row.societies() + "/" + row.invited()
                : row.societies().toString();
    }

    private List<Component> card(MeetingRow row) {
        return List.of(
                new Span(MeetingTimes.days(getLocale(), row.heldOn(), row.heldUntil())),
                new Span(hosts(row)),
                MeetingChips.kind(this, row.kind()),
                MeetingChips.state(this, row.state()),
                marks.of(this, row));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.show(list.filter().withOrganisation(workspace.organisation().orElse(null)));
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(getTranslation("meeting.title"));
    }
}
