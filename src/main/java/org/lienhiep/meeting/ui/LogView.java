package org.lienhiep.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Versioned;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.Attachments;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.Workspace;

/** A meeting that took place, logged on one screen; the next one begins with the same organisation and kind. */
@Route(MeetingLinks.LIST + "/log")
@PermitAll
class LogView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Meetings meetings;
    private final transient Attachments attachments;
    private final transient Access access;
    private final transient RecordCatalog catalog;
    private final transient Invitees invitees;
    private final transient Duplicates duplicates;
    private final transient Rolls rolls;
    private final transient Workspace workspace;

    LogView(
            Meetings meetings,
            Attachments attachments,
            Access access,
            RecordCatalog catalog,
            Invitees invitees,
            Duplicates duplicates,
            Rolls rolls,
            Workspace workspace) {
        this.meetings = meetings;
        this.attachments = attachments;
        this.access = access;
        this.catalog = catalog;
        this.invitees = invitees;
        this.duplicates = duplicates;
        this.rolls = rolls;
        this.workspace = workspace;
        addClassNames("page", "meeting-log");
    }

    /** What was logged last in this session. */
    private record Last(
            @Nullable OrganisationId host, @Nullable MeetingKind kind) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        access.requireAnywhere(Permission.EDIT_MEETINGS);
        removeAll();
        var fields = new LogForm(catalog, invitees, duplicates, rolls);
        var files = new StagedFiles(attachments);
        fields.form().part(files);
        fields.form()
                .alsoSave(getTranslation("meeting.save-next"), _ -> MeetingLinks.log())
                .edit(new Versioned<>(begun(), 0), (values, _) -> store(values, files), null, MeetingLinks.LIST);
        add(
                new PageHeader(getTranslation("meeting.log"))
                        .under(getTranslation("meeting.title"), MeetingLinks.LIST)
                        .context(getTranslation("meeting.log.help")),
                fields.known(),
                fields.form());
        fields.begin();
    }

    private String store(LoggedMeeting values, StagedFiles files) {
        var meeting = meetings.record(values.draft());
        files.keep(meeting);
        VaadinSession.getCurrent().setAttribute(Last.class, new Last(values.host(), values.kind()));
        return MeetingLinks.page(meeting);
    }

    private LoggedMeeting begun() {
        var last = VaadinSession.getCurrent().getAttribute(Last.class);
        if (last != null) {
            return LoggedMeeting.of(last.host(), last.kind());
        }
        var host = workspace
                .organisation()
                .filter(chosen -> access.may(Permission.EDIT_MEETINGS, chosen))
                .orElse(null);
        return LoggedMeeting.of(host, null);
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(getTranslation("meeting.log"));
    }
}
