package org.lienhiep.meeting.election;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.kernel.Versioned;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.MeetingDoor;
import org.lienhiep.meeting.Meetings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps how the votes of a meeting went. Whoever may change the meeting records them. Who is elected follows from the
 * count and is recorded with the meeting in the same transaction: what others are told of an election, and when they
 * are told that it no longer stands, is the meeting's affair.
 */
@Service
@Transactional
public class Contests implements ElectionResults {

    private final ContestRepository repository;
    private final MeetingDoor door;
    private final Meetings meetings;
    private final Access access;

    Contests(ContestRepository repository, MeetingDoor door, Meetings meetings, Access access) {
        this.repository = repository;
        this.door = door;
        this.meetings = meetings;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ContestResult> of(MeetingId meeting) {
        return recorded(meeting).stream().map(RecordedContest::result).toList();
    }

    /** The votes of a meeting that the person may see: what was entered and what follows from it. */
    @Transactional(readOnly = true)
    public List<RecordedContest> recorded(MeetingId meeting) {
        door.readable(meeting);
        return repository.findByMeetingIdOrderByPositionAscIdAsc(meeting.value()).stream()
                .map(contest -> {
                    var values = contest.values();
                    return new RecordedContest(
                            values, Results.of(contest.storedId(), values), contest.version());
                })
                .toList();
    }

    /**
     * The values for a form.
     *
     * @throws NotFound when the meeting has no such count or the person may not see it
     */
    @Transactional(readOnly = true)
    public Versioned<ContestDraft> edit(MeetingId meeting, UUID id) {
        meetings.edit(meeting);
        var contest = stored(meeting, id);
        return new Versioned<>(contest.values(), contest.version());
    }

    /**
     * What storing it would change about who is elected, in words to be shown before it is done.
     *
     * @param id the count that it replaces; null for a new one
     * @param draft null when the count is to be withdrawn
     */
    @Transactional(readOnly = true)
    public List<ElectionChange> preview(MeetingId meeting, @Nullable UUID id, @Nullable ContestDraft draft) {
        var values = meetings.edit(meeting).values();
        var led = id == null ? List.<@Nullable UUID>of() : stored(meeting, id).elections();
        var filled = draft == null ? null : draft.filled(requireNonNull(values.organiser()));
        return ElectionPlan.of(values.elections(), led, filled).changes();
    }

    /**
     * Records how a vote went, and who is elected.
     *
     * @throws InvalidInput when something is missing, the numbers do not add up, or the minutes of the
     *     meeting are approved
     */
    public UUID create(MeetingId meeting, ContestDraft draft) {
        door.open(meeting);
        var position = repository
                .findByMeetingIdOrderByPositionAscIdAsc(meeting.value())
                .size();
        return store(new Contest(meeting, position), draft, List.of());
    }

    /**
     * Corrects how a vote went, and with it who is elected; see {@link #preview}.
     *
     * @param version the version the person had before him
     * @throws StaleRecord when someone else changed it meanwhile
     * @throws InvalidInput as for a new one
     */
    public void update(MeetingId meeting, UUID id, ContestDraft draft, int version) {
        door.open(meeting);
        var contest = stored(meeting, id);
        contest.requireVersion(version);
        store(contest, draft, contest.elections());
    }

    private UUID store(Contest contest, ContestDraft entered, List<@Nullable UUID> led) {
        var opened = meetings.edit(contest.meeting());
        var values = opened.values();
        var draft = entered.filled(requireNonNull(values.organiser()));
        access.require(Permission.EDIT_MEETINGS, requireNonNull(draft.organisation()));
        var problems = ContestRules.problems(draft, values.heldOn());
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        var plan = ElectionPlan.of(values.elections(), led, draft);
        apply(contest.meeting(), plan);
        var stands = meetings.edit(contest.meeting()).values().elections();
        var elections = new ArrayList<@Nullable UUID>();
        for (int i = 0; i < draft.candidates().size(); i++) {
            var place = plan.placeOf().get(i);
            elections.add(place == null ? null : stands.get(place).id());
        }
        contest.change(draft, elections);
        repository.saveAndFlush(contest);
        return contest.storedId();
    }

    /** Withdraws a count that was recorded by mistake, and who was elected by it. */
    public void delete(MeetingId meeting, UUID id) {
        door.open(meeting);
        var opened = meetings.edit(meeting);
        var contest = stored(meeting, id);
        var plan = ElectionPlan.of(opened.values().elections(), contest.elections(), null);
        repository.delete(contest);
        repository.flush();
        apply(meeting, plan);
    }

    private void apply(MeetingId meeting, ElectionPlan plan) {
        if (!plan.changes().isEmpty()) {
            var opened = meetings.edit(meeting);
            meetings.update(
                    meeting, opened.values().with(elected -> elected.elections(plan.elections())), opened.version());
        }
    }

    private Contest stored(MeetingId meeting, UUID id) {
        return repository.findByIdAndMeetingId(id, meeting.value()).orElseThrow(() -> new NotFound("election", id));
    }
}
