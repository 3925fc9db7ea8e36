package org.lienhiep.meeting;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.AuditSubject;
import org.lienhiep.access.Scope;
import org.lienhiep.access.StoredRecord;
import org.lienhiep.access.Unaudited;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Period;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.kernel.event.ElectionRecorded;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;

@Entity
@Table(name = "meeting")
class Meeting extends StoredRecord {

    @Unaudited // the trail names the hosts
    private UUID hostId;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    @Enumerated(EnumType.STRING)
    @Unaudited // the trail tells it with its reason
    private MeetingState state;

    @Unaudited
    @EmbeddedColumnNaming("state_%s")
    private @Nullable StateChange entered;

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

    @EmbeddedColumnNaming("chair_%s")
    private @Nullable PersonName chair;

    @EmbeddedColumnNaming("secretary_%s")
    private @Nullable PersonName secretary;

    private @Nullable String agenda;
    private @Nullable String minutes;
    private @Nullable String link;
    private @Nullable Integer called;
    private @Nullable Integer came;
    private @Nullable Integer societiesAttending;
    private @Nullable Integer peopleAttending;

    @Enumerated(EnumType.STRING)
    private @Nullable Qualifier peopleQualifier;

    @Unaudited
    @SuppressWarnings("UnusedVariable") // queries search in it
    private String searchText;

    @ElementCollection
    @CollectionTable(name = "meeting_host")
    @OrderColumn(name = "position")
    @Column(name = "organisation_id")
    private List<UUID> hosts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "attendance")
    @MapKeyColumn(name = "organisation_id")
    private Map<UUID, Presence> attendance = new LinkedHashMap<>();

    @ElementCollection
    @CollectionTable(name = "meeting_member")
    @OrderColumn(name = "position")
    private List<RolledMember> roll = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "guest")
    @OrderColumn(name = "position")
    private List<Guest> guests = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Decision> decisions = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Election> elections = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by JPA, or by change, which always follows
    protected Meeting() {}

    MeetingId id() {
        return new MeetingId(storedId());
    }

    OrganisationId organiser() {
        return new OrganisationId(hostId);
    }

    List<OrganisationId> hosts() {
        return hosts.stream().map(OrganisationId::new).toList();
    }

    MeetingOutline outline(boolean mayChange) {
        return new MeetingOutline(
                id(), organiser(), kind, state, heldOn, heldUntil, startsAt, endsAt, place, agenda, minutes, mayChange);
    }

    /** Whether it concerns someone with this scope: his organisation held it or is on the list of those who came. */
    boolean concerns(Scope scope) {
        return scope.everything()
                || hosts().stream().anyMatch(scope::includes)
                || attendance.keySet().stream().map(OrganisationId::new).anyMatch(scope::includes);
    }

    /** The elections that hold, by their ids: those of a meeting that took place. */
    Map<UUID, ElectionRecorded> elected() {
        var elected = new LinkedHashMap<UUID, ElectionRecorded>();
        if (state.tookPlace() && heldOn != null) {
            for (var election : elections) {
                elected.put(election.storedId(), election.event(heldOn));
            }
        }
        return elected;
    }

    /** What its decisions take from it. */
    DecisionOrigin origin() {
        return DecisionOrigin.of(organiser(), kind, body, heldOn);
    }

    List<Decision> decisions() {
        return decisions;
    }

    boolean hasMinutes() {
        return minutes != null;
    }

    MeetingStanding standing() {
        return StateChange.standing(state, entered);
    }

    /** Notes who brought it into its state, when and why. */
    void enteredState(Instant since, String by, @Nullable String reason) {
        entered = new StateChange(since, by, reason);
    }

    /** Takes over everything entered. */
    void change(MeetingDraft draft, String searched) {
        hostId = requireNonNull(draft.organiser()).value();
        kind = requireNonNull(draft.kind());
        state = requireNonNull(draft.state());
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
        chair = PersonName.of(draft.chair());
        secretary = PersonName.of(draft.secretary());
        agenda = draft.agenda();
        minutes = draft.minutes();
        societiesAttending = draft.societiesAttending();
        peopleAttending = draft.peopleAttending();
        peopleQualifier = draft.peopleQualifier();
        called = draft.called();
        came = draft.came();
        link = draft.link();
        searchText = searched;
        MeetingParts.replace(hosts, draft.hosts(), OrganisationId::value);
        MeetingParts.replace(roll, draft.roll(), RolledMember::of);
        MeetingParts.replace(guests, draft.guests(), Guest::of);
        MeetingParts.attend(attendance, draft.attendance());
        MeetingParts.decide(this, decisions, draft.decisions());
        MeetingParts.elect(this, elections, draft.elections());
    }

    MeetingDraft values() {
        return new MeetingDraft(
                kind,
                hosts(),
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
                PersonName.named(chair),
                PersonName.named(secretary),
                state,
                agenda,
                minutes,
                societiesAttending,
                peopleAttending,
                peopleQualifier,
                MeetingParts.attendance(attendance),
                called,
                came,
                roll.stream().map(RolledMember::values).toList(),
                guests.stream().map(Guest::values).toList(),
                decisions.stream().map(Decision::values).toList(),
                elections.stream().map(Election::values).toList(),
                link);
    }

    @Override
    protected AuditSubject auditSubject() {
        var words = requireNonNullElse(title, requireNonNullElse(body, kind.name()));
        return new AuditSubject("meeting", storedId(), heldOn == null ? words : words + ", " + heldOn);
    }
}
