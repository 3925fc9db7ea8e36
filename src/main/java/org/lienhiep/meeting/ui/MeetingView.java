package org.lienhiep.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.lienhiep.access.Access;
import org.lienhiep.access.AuditTrail;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.Attachments;
import org.lienhiep.meeting.MeetingDetails;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.meeting.QuorumRules;
import org.lienhiep.shell.HistoryPanel;
import org.lienhiep.shell.PagePanels;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.Section;

/** One meeting: what it was, what was said, who came, what came of it, and what is kept with it. */
@Route(MeetingLinks.LIST + "/:id")
@PermitAll
class MeetingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Meetings meetings;
    private final Attachments attachments;
    private final Access access;
    private final AuditTrail trail;
    private final RecordCatalog catalog;
    private final PagePanels panels;
    private final QuorumRules quorums;
    private final Clock clock;
    private String title = "";

    MeetingView(
            Meetings meetings,
            Attachments attachments,
            Access access,
            AuditTrail trail,
            RecordCatalog catalog,
            PagePanels panels,
            QuorumRules quorums,
            Clock clock) {
        this.meetings = meetings;
        this.attachments = attachments;
        this.access = access;
        this.trail = trail;
        this.catalog = catalog;
        this.panels = panels;
        this.quorums = quorums;
        this.clock = clock;
        addClassNames("page", "meeting");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(id(event.getRouteParameters().get("id").orElse("")));
    }

    /** The meeting that an address names. */
    static MeetingId id(String text) {
        try {
            return MeetingId.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("meeting", text);
        }
    }

    private void show(MeetingId id) {
        var details = meetings.get(id);
        var organiser = Objects.requireNonNull(details.values().organiser());
        var mayChange = access.may(Permission.EDIT_MEETINGS, organiser);
        title = details.name().in(getLocale());
        removeAll();
        var head = new MeetingHead(details, mayChange, meetings, () -> show(id));
        var locked = details.standing().locked();
        add(
                head.header(),
                head.standing(),
                columns(details, mayChange),
                new FilesPart(attachments, id, mayChange, locked));
        add(new HistoryPanel(trail, id.value(), details.stamp(), "meeting"));
    }

    private Div columns(MeetingDetails details, boolean mayChange) {
        var values = details.values();
        var main = new Div(MeetingFacts.of(details, catalog));
        if (values.agenda() != null) {
            main.add(text("meeting.agenda", values.agenda()));
        }
        var others = panels.columns(MeetingId.class, details.id());
        main.add(others.main());
        main.addClassName("meeting-main");
        var outcome = new OutcomeParts(details, catalog, LocalDate.now(clock));
        var beside = new Div();
        outcome.elections().ifPresent(beside::add);
        var attendance = new AttendancePart(details);
        if (mayChange && details.quorum() != null) {
            attendance.offer(() -> new QuorumDialog(details, quorums, () -> show(details.id())).open());
        }
        beside.add(outcome.decisions(), attendance);
        beside.add(others.beside());
        beside.addClassName("meeting-beside");
        var columns = new Div(main, beside);
        columns.addClassName("meeting-columns");
        return columns;
    }

    /** A text as it was typed. */
    private Component text(String titleKey, String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("meeting-text");
        return new Section(getTranslation(titleKey), paragraph);
    }

    @Override
    public String getPageTitle() {
        return title + " · Lienhiep";
    }
}
