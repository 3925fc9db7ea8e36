package org.lienhiep.meeting.election.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.meeting.election.ElectionResults;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.PagePanel;
import org.lienhiep.shell.Section;
import org.springframework.core.annotation.Order;

/** The votes of a meeting on its page; where one may be held but none is recorded, only the way to record it. */
@org.springframework.stereotype.Component
@Order(15)
class ContestsPanel implements PagePanel<MeetingId> {

    private final ElectionResults results;
    private final Meetings meetings;
    private final Access access;

    ContestsPanel(ElectionResults results, Meetings meetings, Access access) {
        this.results = results;
        this.meetings = meetings;
        this.access = access;
    }

    @Override
    public Class<MeetingId> about() {
        return MeetingId.class;
    }

    @Override
    public Optional<Component> panel(MeetingId id) {
        var votes = results.of(id);
        var details = meetings.get(id);
        var values = details.values();
        var mayChange = !details.standing().locked()
                && access.may(Permission.EDIT_MEETINGS, requireNonNull(values.organiser()));
        if (votes.isEmpty() && !(mayChange && mayElect(values))) {
            return Optional.empty();
        }
        var list = new Div();
        list.addClassName("contests");
        votes.forEach(vote -> list.add(new ContestCard(id, vote, mayChange)));
        if (votes.isEmpty()) {
            var nothing = new Paragraph(list.getTranslation("meeting.contest.none"));
            nothing.addClassName("secondary");
            list.add(nothing);
        }
        var section = new Section(list.getTranslation("meeting.contests"), list);
        if (mayChange) {
            section.actions(new Button(
                    list.getTranslation("meeting.contest.new"),
                    new Icon("vote"),
                    _ -> UI.getCurrent().navigate(ContestLinks.create(id))));
        }
        return Optional.of(section);
    }

    private static boolean mayElect(MeetingDraft values) {
        return values.kind() == MeetingKind.CONGRESS
                || values.kind() == MeetingKind.EXECUTIVE_COMMITTEE
                || values.kind() == MeetingKind.STANDING_COMMITTEE
                || !values.elections().isEmpty();
    }
}
