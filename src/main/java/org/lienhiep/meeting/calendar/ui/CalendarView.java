package org.lienhiep.meeting.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.calendar.CalendarEntry;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.calendar.MeetingCalendar;
import org.lienhiep.meeting.ui.MeetingLinks;
import org.lienhiep.organisation.MemberSocieties;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.Workspace;

/** The calendar of the chosen organisation and of all below it: meetings, and days by which something is due. */
@Route(CalendarLinks.PAGE)
@Menu(title = "meeting.calendar", icon = "calendar-clock", order = 21)
@PermitAll
class CalendarView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final MeetingCalendar calendar;
    private final Organisations organisations;
    private final MemberSocieties memberSocieties;
    private final Access access;
    private final Workspace workspace;
    private final Clock clock;

    CalendarView(
            MeetingCalendar calendar,
            Organisations organisations,
            MemberSocieties memberSocieties,
            Access access,
            Workspace workspace,
            Clock clock) {
        this.calendar = calendar;
        this.organisations = organisations;
        this.memberSocieties = memberSocieties;
        this.access = access;
        this.workspace = workspace;
        this.clock = clock;
        addClassNames("page", "calendar");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var today = LocalDate.now(clock);
        var place = CalendarPlace.read(event.getLocation().getQueryParameters(), today);
        var chosen = workspace.organisation().orElse(null);
        var societies = societies(chosen, place.day());
        var shown = societies.stream()
                .filter(each -> each.code().equals(place.of()))
                .map(OrganisationLabel::id)
                .findFirst()
                .orElse(chosen);
        removeAll();
        add(header(chosen), new CalendarBar(place, today, societies), days(place, today, shown));
    }

    private PageHeader header(@Nullable OrganisationId chosen) {
        var header = new PageHeader(getTranslation("meeting.calendar"));
        if (chosen != null) {
            var label =
                    organisations.labels(List.of(chosen), LocalDate.now(clock)).get(chosen);
            header.context(label == null ? "" : label.name().in(getLocale()));
        }
        if (access.mayAnywhere(Permission.EDIT_MEETINGS)) {
            var create = new Button(
                    getTranslation("meeting.new"),
                    new Icon("plus"),
                    _ -> UI.getCurrent().navigate(MeetingLinks.create()));
            create.addThemeVariants(ButtonVariant.PRIMARY);
            header.actions(create);
        }
        return header.actions(new Button(
                getTranslation("meeting.feed.subscribe"),
                new Icon("rss"),
                _ -> UI.getCurrent().navigate(CalendarLinks.FEEDS)));
    }

    /** The members of the chosen union in the half-year that is shown; none where a society is chosen. */
    private List<OrganisationLabel> societies(@Nullable OrganisationId chosen, LocalDate day) {
        if (chosen == null || !access.may(Permission.READ, chosen)) {
            return List.of();
        }
        var label = organisations.labels(List.of(chosen), day).get(chosen);
        return label == null || label.kind() != OrganisationKind.UNION
                ? List.of()
                : memberSocieties.of(chosen, HalfYear.of(day));
    }

    private Component days(CalendarPlace place, LocalDate today, @Nullable OrganisationId shown) {
        var meetings = calendar.meetings(shown, place.kind(), place.from(), place.to());
        List<CalendarEntry> entries = shown == null || place.kind() != null
                ? List.of()
                : calendar.entries(shown, place.from(), place.to(), I18n.reader());
        var owners = organisations.labels(
                entries.stream().map(CalendarEntry::organisation).collect(Collectors.toSet()), place.day());
        var lines = new DayLines(meetings, entries, owners, place.view() != CalendarPlace.View.MONTH);
        if (place.view() == CalendarPlace.View.LIST) {
            return new DayList(place, today, lines);
        }
        return access.mayAnywhere(Permission.EDIT_MEETINGS)
                ? new MonthGrid(place, today, lines, MeetingLinks::createOn, "meeting.calendar.new-on")
                : new MonthGrid(
                        place,
                        today,
                        lines,
                        day -> place.with(CalendarPlace.View.WEEK).at(day).path(),
                        "meeting.calendar.week-of");
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(getTranslation("meeting.calendar"));
    }
}
