package org.lienhiep.meeting.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.RecordId;
import org.lienhiep.meeting.MeetingDetails;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.agenda.AgendaItem;
import org.lienhiep.meeting.api.MeetingJson.AgendaItemJson;
import org.lienhiep.meeting.api.MeetingJson.AttendanceJson;
import org.lienhiep.meeting.api.MeetingJson.DecisionJson;
import org.lienhiep.meeting.api.MeetingJson.ElectionJson;
import org.lienhiep.meeting.api.MeetingJson.GuestJson;
import org.lienhiep.meeting.api.MeetingJson.InvitedJson;
import org.lienhiep.meeting.api.MeetingJson.MemberJson;
import org.lienhiep.meeting.api.MeetingJson.QuorumJson;

/** Writes a stored meeting as JSON. */
final class WrittenMeeting {

    private final MeetingDetails details;
    private final MeetingDraft values;
    private final List<AgendaItem> agenda;
    private final List<InvitedJson> invited;
    private final List<VoteJson> votes;

    private WrittenMeeting(
            MeetingDetails details, List<AgendaItem> agenda, List<InvitedJson> invited, List<VoteJson> votes) {
        this.details = details;
        this.values = details.values();
        this.agenda = agenda;
        this.invited = invited;
        this.votes = votes;
    }

    static MeetingJson of(
            MeetingDetails details, List<AgendaItem> agenda, List<InvitedJson> invited, List<VoteJson> votes) {
        return new WrittenMeeting(details, agenda, invited, votes).json();
    }

    private MeetingJson json() {
        return new MeetingJson(
                details.id().value(),
                details.name().vi(),
                values.kind(),
                values.hosts().stream().map(this::code).toList(),
                values.title(),
                values.body(),
                values.sessionNumber(),
                values.enlarged(),
                values.heldOn(),
                values.heldUntil(),
                values.startsAt(),
                values.endsAt(),
                values.place(),
                values.period(),
                name(values.chair()),
                id(values.chair()),
                name(values.secretary()),
                id(values.secretary()),
                values.state(),
                values.agenda(),
                values.minutes(),
                values.societiesAttending(),
                values.peopleAttending(),
                values.peopleQualifier(),
                attendance(),
                values.called(),
                values.came(),
                roll(),
                guests(),
                decisions(),
                elections(),
                values.link(),
                quorum(),
                agenda.stream()
                        .map(item -> new AgendaItemJson(
                                item.id(),
                                item.number(),
                                item.title(),
                                name(item.owner()),
                                item.starts(),
                                item.minutes()))
                        .toList(),
                invited,
                votes,
                details.version());
    }

    private List<AttendanceJson> attendance() {
        return values.attendance().stream()
                .map(line ->
                        new AttendanceJson(code(line.organisation()), line.status(), line.delegates(), line.reason()))
                .toList();
    }

    private List<MemberJson> roll() {
        return values.roll().stream()
                .map(each -> new MemberJson(
                        name(each.person()), id(each.person()), each.office(), each.status(), each.reason()))
                .toList();
    }

    private @Nullable QuorumJson quorum() {
        var quorum = details.quorum();
        return quorum == null
                ? null
                : new QuorumJson(quorum.present(), quorum.called(), quorum.percent(), quorum.share(), quorum.met());
    }

    private List<GuestJson> guests() {
        return values.guests().stream()
                .map(guest -> new GuestJson(guest.name(), guest.office()))
                .toList();
    }

    private List<DecisionJson> decisions() {
        return values.decisions().stream()
                .map(each -> new DecisionJson(
                        each.id(), each.number(), each.text(), code(each.owner()), each.due(), each.state()))
                .toList();
    }

    private List<ElectionJson> elections() {
        return values.elections().stream()
                .map(each -> new ElectionJson(
                        each.id(),
                        code(each.organisation()),
                        name(each.person()),
                        id(each.person()),
                        each.otherOffice(),
                        name(each.post()),
                        id(each.post()),
                        each.body(),
                        each.termFrom(),
                        each.termTo(),
                        each.effectiveOn()))
                .toList();
    }

    private @Nullable String code(@Nullable OrganisationId id) {
        var label = id == null ? null : details.organisation(id);
        return label == null ? null : label.code();
    }

    private static @Nullable String name(@Nullable Named<?> named) {
        return named == null ? null : named.name();
    }

    private static @Nullable UUID id(@Nullable Named<? extends RecordId> named) {
        return named == null || named.id() == null ? null : named.id().value();
    }
}
