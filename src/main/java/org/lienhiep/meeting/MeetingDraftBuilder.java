package org.lienhiep.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.Period;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PersonId;

/**
 * Puts a {@link MeetingDraft} together by the names of its components, so that whoever makes one names only what he
 * knows and is not broken by a component that is added.
 */
public final class MeetingDraftBuilder extends PresenceBuilder<MeetingDraftBuilder> {

    private @Nullable MeetingKind kind;
    private List<OrganisationId> hosts = List.of();
    private @Nullable String title;
    private @Nullable String body;
    private @Nullable Integer sessionNumber;
    private boolean enlarged;
    private @Nullable LocalDate heldOn;
    private @Nullable LocalDate heldUntil;
    private @Nullable LocalTime startsAt;
    private @Nullable LocalTime endsAt;
    private @Nullable String place;
    private @Nullable Period period;
    private @Nullable Named<PersonId> chair;
    private @Nullable Named<PersonId> secretary;
    private @Nullable MeetingState state;
    private @Nullable String agenda;
    private @Nullable String minutes;
    private @Nullable String link;
    private List<DecisionDraft> decisions = List.of();
    private List<ElectionDraft> elections = List.of();

    /** Nothing entered yet. */
    public MeetingDraftBuilder() {}

    MeetingDraftBuilder(MeetingDraft draft) {
        super(draft);
        kind = draft.kind();
        hosts = draft.hosts();
        title = draft.title();
        body = draft.body();
        sessionNumber = draft.sessionNumber();
        enlarged = draft.enlarged();
        heldOn = draft.heldOn();
        heldUntil = draft.heldUntil();
        startsAt = draft.startsAt();
        endsAt = draft.endsAt();
        place = draft.place();
        period = draft.period();
        chair = draft.chair();
        secretary = draft.secretary();
        state = draft.state();
        agenda = draft.agenda();
        minutes = draft.minutes();
        link = draft.link();
        decisions = draft.decisions();
        elections = draft.elections();
    }

    @Override
    MeetingDraftBuilder self() {
        return this;
    }

    /** The draft as it stands. */
    public MeetingDraft build() {
        return new MeetingDraft(
                kind,
                hosts,
                title,
                body,
                sessionNumber,
                enlarged,
                heldOn,
                heldUntil,
                startsAt,
                endsAt,
                place,
                period,
                chair,
                secretary,
                state,
                agenda,
                minutes,
                societiesAttending,
                peopleAttending,
                peopleQualifier,
                attendance,
                called,
                came,
                roll,
                guests,
                decisions,
                elections,
                link);
    }

    /** What it was for. */
    public MeetingDraftBuilder kind(@Nullable MeetingKind given) {
        kind = given;
        return this;
    }

    /** Who held it, the organiser first. */
    public MeetingDraftBuilder hosts(List<OrganisationId> given) {
        hosts = given;
        return this;
    }

    /** Its own name. */
    public MeetingDraftBuilder title(@Nullable String given) {
        title = given;
        return this;
    }

    /** The organ that met, as named. */
    public MeetingDraftBuilder body(@Nullable String given) {
        body = given;
        return this;
    }

    /** The ordinal of the session of the organ. */
    public MeetingDraftBuilder sessionNumber(@Nullable Integer given) {
        sessionNumber = given;
        return this;
    }

    /** Whether others than the organ’s members were invited. */
    public MeetingDraftBuilder enlarged(boolean given) {
        enlarged = given;
        return this;
    }

    /** The day, or the first of several. */
    public MeetingDraftBuilder heldOn(@Nullable LocalDate given) {
        heldOn = given;
        return this;
    }

    /** The last of several days. */
    public MeetingDraftBuilder heldUntil(@Nullable LocalDate given) {
        heldUntil = given;
        return this;
    }

    /** When it begins. */
    public MeetingDraftBuilder startsAt(@Nullable LocalTime given) {
        startsAt = given;
        return this;
    }

    /** When it ends. */
    public MeetingDraftBuilder endsAt(@Nullable LocalTime given) {
        endsAt = given;
        return this;
    }

    /** Where it is held. */
    public MeetingDraftBuilder place(@Nullable String given) {
        place = given;
        return this;
    }

    /** What was reviewed. */
    public MeetingDraftBuilder period(@Nullable Period given) {
        period = given;
        return this;
    }

    /** Who chaired it. */
    public MeetingDraftBuilder chair(@Nullable Named<PersonId> given) {
        chair = given;
        return this;
    }

    /** Who kept the minutes. */
    public MeetingDraftBuilder secretary(@Nullable Named<PersonId> given) {
        secretary = given;
        return this;
    }

    /** How far it has come. */
    public MeetingDraftBuilder state(@Nullable MeetingState given) {
        state = given;
        return this;
    }

    /** What was to be talked about. */
    public MeetingDraftBuilder agenda(@Nullable String given) {
        agenda = given;
        return this;
    }

    /** What was said. */
    public MeetingDraftBuilder minutes(@Nullable String given) {
        minutes = given;
        return this;
    }

    /** What was decided. */
    public MeetingDraftBuilder decisions(List<DecisionDraft> given) {
        decisions = given;
        return this;
    }

    /** Who was elected to what. */
    public MeetingDraftBuilder elections(List<ElectionDraft> given) {
        elections = given;
        return this;
    }

    /** Where the press or a website tells of it. */
    public MeetingDraftBuilder link(@Nullable String given) {
        link = given;
        return this;
    }
}
