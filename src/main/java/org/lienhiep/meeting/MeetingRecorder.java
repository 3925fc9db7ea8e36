package org.lienhiep.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.access.References;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.event.ElectionRecorded;
import org.lienhiep.kernel.event.ElectionWithdrawn;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Stores what was entered about a meeting, once it is allowed and right, and announces the elections that follow. */
@Component
class MeetingRecorder {

    private final MeetingRepository repository;
    private final MeetingNames names;
    private final DecisionNumbers numbers;
    private final MeetingTrail trail;
    private final Organisations organisations;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingRecorder(
            MeetingRepository repository,
            MeetingNames names,
            DecisionNumbers numbers,
            MeetingTrail trail,
            Organisations organisations,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.names = names;
        this.numbers = numbers;
        this.trail = trail;
        this.organisations = organisations;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    Meeting create(MeetingDraft entered) {
        var draft = checked(entered, MeetingDraft.of(null));
        var meeting = new Meeting();
        meeting.enteredState(clock.instant(), actor(), null);
        var stored = write(meeting, draft, mentioned(draft));
        announce(Map.of(), stored.elected());
        return stored;
    }

    private String actor() {
        return access.actor().displayName();
    }

    /**
     * Stores what was entered.
     *
     * @param reason why the meeting changes its state; null where none was asked for
     */
    void change(Meeting meeting, MeetingDraft entered, @Nullable String reason) {
        var before = meeting.values();
        var stood = meeting.elected();
        var draft = checked(entered, before);
        var organisationsNow = mentioned(draft);
        if (draft.state() != before.state()) {
            meeting.enteredState(clock.instant(), actor(), reason);
        }
        var stored = write(meeting, draft, organisationsNow);
        var named = new HashMap<>(mentioned(before));
        named.putAll(organisationsNow);
        trail.tellState(stored.auditSubject(), before.state(), draft.state(), reason);
        trail.tell(stored.auditSubject(), before, draft, named);
        announce(stood, stored.elected());
    }

    void delete(Meeting meeting) {
        announce(meeting.elected(), Map.of());
        repository.delete(meeting);
        repository.flush();
    }

    private Meeting write(Meeting meeting, MeetingDraft draft, Map<OrganisationId, OrganisationLabel> mentioned) {
        var hosts = draft.hosts().stream()
                .map(mentioned::get)
                .filter(Objects::nonNull)
                .toList();
        meeting.change(draft, names.searchText(draft, hosts));
        meeting.touch();
        References.guard(
                Map.of(
                        "decision_series_once",
                        InvalidInput.in("decisions", "meeting.decision.number.taken-in-register")),
                () -> repository.saveAndFlush(meeting));
        return repository.findById(meeting.storedId()).orElseThrow();
    }

    /** First what no longer stands, so that the seats are free for what now does. */
    private void announce(Map<UUID, ElectionRecorded> stood, Map<UUID, ElectionRecorded> stands) {
        stood.keySet().stream()
                .filter(election -> !stands.containsKey(election))
                .forEach(election -> events.publishEvent(new ElectionWithdrawn(election)));
        stands.forEach((election, recorded) -> {
            if (!recorded.equals(stood.get(election))) {
                events.publishEvent(recorded);
            }
        });
    }

    private MeetingDraft checked(MeetingDraft entered, MeetingDraft before) {
        requireRights(entered);
        var today = LocalDate.now(clock);
        var draft = MeetingDefaults.fill(entered, today);
        draft.elections().stream()
                .filter(election -> !before.elections().contains(election))
                .map(ElectionDraft::organisation)
                .filter(Objects::nonNull)
                .forEach(organisation -> access.require(Permission.EDIT_MEETINGS, organisation));
        MeetingRules.check(draft, today);
        numbers.check(
                draft,
                before.decisions().stream()
                        .map(DecisionDraft::id)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        return draft;
    }

    private void requireRights(MeetingDraft draft) {
        var organiser = draft.organiser();
        if (organiser == null) {
            access.requireAnywhere(Permission.EDIT_MEETINGS);
        } else {
            access.require(Permission.EDIT_MEETINGS, organiser);
        }
    }

    /**
     * Every organisation that the draft mentions, by the name it had on the day of the meeting.
     *
     * @throws InvalidInput when one of them is not recorded
     */
    Map<OrganisationId, OrganisationLabel> mentioned(MeetingDraft draft) {
        var ids = Stream.of(
                        draft.hosts().stream(),
                        draft.attendance().stream().map(AttendanceDraft::organisation),
                        draft.decisions().stream().map(DecisionDraft::owner),
                        draft.elections().stream().map(ElectionDraft::organisation))
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var day = draft.heldOn() == null ? LocalDate.now(clock) : draft.heldOn();
        var labels = organisations.labels(ids, day);
        if (labels.size() < ids.size()) {
            throw InvalidInput.because("meeting.organisation.unknown");
        }
        return labels;
    }
}
