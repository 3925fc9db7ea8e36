package org.lienhiep.meeting.minutes.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.MeetingDetails;
import org.lienhiep.meeting.MeetingDoor;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.meeting.minutes.Minute;
import org.lienhiep.meeting.ui.MeetingLinks;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.PageHeader;

/** The minutes of a meeting, written item by item over its agenda. */
@Route("meetings/:id/minutes")
@PermitAll
class MinutesView extends Div implements BeforeEnterObserver, HasDynamicTitle, MinutesRoom.Guest {

    private final transient Meetings meetings;
    private final transient MeetingDoor door;
    private final transient MinutesDesk desk;
    private final transient List<ItemEditor> items = new ArrayList<>();
    private final Div company = new Div();
    private @Nullable MeetingId meeting;
    private transient MinutesRoom.@Nullable Seat seat;
    private String title = "";

    MinutesView(Meetings meetings, MeetingDoor door, MinutesDesk desk) {
        this.meetings = meetings;
        this.door = door;
        this.desk = desk;
        addClassNames("page", "minutes-page");
        company.addClassName("minutes-company");
        company.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = id(event.getRouteParameters().get("id").orElse(""));
        door.writable(id);
        meeting = id;
        show(meetings.get(id));
    }

    private static MeetingId id(String text) {
        try {
            return MeetingId.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("meeting", text);
        }
    }

    private void show(MeetingDetails details) {
        removeAll();
        items.clear();
        var name = details.name().in(getLocale());
        var page = MeetingLinks.page(details.id());
        title = getTranslation("meeting.minutes.of", name);
        var done = new Button(
                getTranslation("meeting.minutes.done"),
                new Icon("check"),
                _ -> UI.getCurrent().navigate(page));
        done.addThemeVariants(ButtonVariant.PRIMARY);
        add(new PageHeader(title)
                .under(getTranslation("meeting.title"), MeetingLinks.list())
                .under(name, page)
                .context(getTranslation("meeting.minutes.help"))
                .actions(done));
        if (details.standing().locked()) {
            var locked = new Div(new Icon("lock"), new Span(getTranslation("meeting.minutes.locked")));
            locked.addClassName("meeting-standing");
            add(locked);
            return;
        }
        add(company);
        var organiser = Objects.requireNonNull(details.values().organiser());
        var phrases = new PhraseMenu(desk, organiser);
        for (var each : desk.minutes.of(details.id())) {
            var item = new ItemEditor(desk, details, each, phrases, () -> seat);
            items.add(item);
            add(item);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (meeting != null && !items.isEmpty()) {
            seat = desk.join(meeting, event.getUI(), this);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (seat != null) {
            seat.leave();
            seat = null;
        }
    }

    @Override
    public void stored(Minute minute) {
        items.forEach(item -> item.stored(minute));
    }

    @Override
    public void others(List<MinutesRoom.Person> others) {
        company.removeAll();
        if (!others.isEmpty()) {
            var names = others.stream()
                    .map(MinutesRoom.Person::name)
                    .distinct()
                    .sorted()
                    .toList();
            company.add(
                    new Icon("users-round"),
                    new Span(getTranslation("meeting.minutes.company", String.join(", ", names))));
        }
        items.forEach(item -> item.others(others));
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(title);
    }
}
