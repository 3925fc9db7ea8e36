package org.lienhiep.meeting.election.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.Versioned;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.meeting.election.ContestDraft;
import org.lienhiep.meeting.election.Contests;
import org.lienhiep.meeting.ui.MeetingLinks;
import org.lienhiep.shell.Confirm;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Notices;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.RecordCatalog;

/** How the vote on one post went, as the counting commission recorded it. */
@Route("meetings/:id/" + ContestLinks.ELECTIONS + "/:contest")
@PermitAll
class ContestFormView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Contests contests;
    private final Meetings meetings;
    private final RecordCatalog catalog;
    private String title = "";

    ContestFormView(Contests contests, Meetings meetings, RecordCatalog catalog) {
        this.contests = contests;
        this.meetings = meetings;
        this.catalog = catalog;
        addClassNames("page", "contest-form");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var parameters = event.getRouteParameters();
        var meeting = new MeetingId(uuid("meeting", parameters.get("id").orElse("")));
        var contest = parameters.get("contest").orElse("");
        show(meeting, contest.equals(ContestLinks.NEW) ? null : uuid("election", contest));
    }

    private static UUID uuid(String kind, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound(kind, text);
        }
    }

    private void show(MeetingId meeting, @Nullable UUID id) {
        var values = meetings.edit(meeting).values();
        var name = meetings.get(meeting).name().in(getLocale());
        var opened = id == null ? new Versioned<>(ContestDraft.of(null), 0) : contests.edit(meeting, id);
        title = getTranslation(id == null ? "meeting.contest.new" : "meeting.contest.edit");
        var form = new ContestForm(catalog, values.heldOn(), draft -> contests.preview(meeting, id, draft));
        form.form()
                .edit(
                        opened,
                        (draft, version) -> {
                            if (id == null) {
                                contests.create(meeting, draft);
                            } else {
                                contests.update(meeting, id, draft, version);
                            }
                            return MeetingLinks.page(meeting);
                        },
                        id == null ? null : () -> contests.edit(meeting, id),
                        MeetingLinks.page(meeting));
        var header = new PageHeader(title)
                .under(getTranslation("meeting.title"), MeetingLinks.list())
                .under(name, MeetingLinks.page(meeting));
        if (id != null) {
            header.actions(new Button(
                    getTranslation("meeting.contest.withdraw"),
                    new Icon("trash-2"),
                    _ -> withdraw(meeting, id, opened)));
        }
        add(header, form.form());
    }

    /** Says before it is done who is not elected any more. */
    private void withdraw(MeetingId meeting, UUID id, Versioned<ContestDraft> opened) {
        var post = opened.values().post();
        var changes = contests.preview(meeting, id, null);
        var consequences = changes.isEmpty()
                ? getTranslation("meeting.contest.withdraw.nothing")
                : String.join(" ", ChangeWords.of(this, changes));
        Confirm.deletion(post == null ? title : post.name(), consequences, () -> {
            contests.delete(meeting, id);
            Notices.done(getTranslation("meeting.contest.withdrawn"));
            UI.getCurrent().navigate(MeetingLinks.page(meeting));
        });
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(title);
    }
}
