package org.lienhiep.meeting;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.access.References;
import org.lienhiep.kernel.CleanText;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.kernel.Versioned;
import org.lienhiep.kernel.event.ElectionRecorded;
import org.lienhiep.kernel.event.ElectionWithdrawn;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of meetings. Whoever reads the records of a host, or of an organisation that was invited, reads the
 * meeting; whoever keeps the meetings of its organiser (the first host) changes it. Elections of meetings that took
 * place are announced as {@link ElectionRecorded} when they are new or changed, and as {@link ElectionWithdrawn} when
 * they no longer stand, in the transaction that stores them.
 */
@Service
@Transactional
public class Meetings {

    private static final int DAYS_APART = 3;

    private final MeetingQueries queries;
    private final MeetingDesk desk;
    private final MeetingNames names;
    private final MeetingRecorder recorder;
    private final MeetingSteps steps;
    private final QuorumRules quorums;
    private final StoredFiles files;
    private final Access access;
    private final Clock clock;

    Meetings(
            MeetingQueries queries,
            MeetingDesk desk,
            MeetingNames names,
            MeetingRecorder recorder,
            MeetingSteps steps,
            QuorumRules quorums,
            StoredFiles files,
            Access access,
            Clock clock) {
        this.queries = queries;
        this.desk = desk;
        this.names = names;
        this.recorder = recorder;
        this.steps = steps;
        this.quorums = quorums;
        this.files = files;
        this.access = access;
        this.clock = clock;
    }

    /** One page of the meetings that the person may see. */
    @Transactional(readOnly = true)
    public List<MeetingRow> list(ListQuery<MeetingFilter, MeetingOrder> query) {
        return queries.rows(query, access.scope(Permission.READ));
    }

    /** How many meetings {@link #list} has in all. */
    @Transactional(readOnly = true)
    public int count(MeetingFilter filter) {
        return queries.count(filter, access.scope(Permission.READ));
    }

    /** These meetings, in no particular order; those that do not exist or may not be seen are missing. */
    @Transactional(readOnly = true)
    public List<MeetingRow> rows(Collection<MeetingId> ids) {
        var scope = access.scope(Permission.READ);
        return ids.isEmpty() ? List.of() : queries.byIds(ids, scope);
    }

    /** The latest meetings that took place at this organisation, below it or with it, the newest first. */
    @Transactional(readOnly = true)
    public List<MeetingRow> latest(OrganisationId organisation, int limit) {
        var held = MeetingFilter.of(organisation)
                .withStates(MeetingState.HELD, MeetingState.MINUTED, MeetingState.APPROVED);
        return list(new ListQuery<>(held, MeetingOrder.HELD_ON, false, Locale.ROOT, 0, limit));
    }

    /** The next meetings planned at this organisation, below it or with it, the soonest first; undated ones are not. */
    @Transactional(readOnly = true)
    public List<MeetingRow> upcoming(OrganisationId organisation, int limit) {
        var planned =
                MeetingFilter.of(organisation).withStates(MeetingState.PLANNED).between(LocalDate.now(clock), null);
        return list(new ListQuery<>(planned, MeetingOrder.HELD_ON, true, Locale.ROOT, 0, limit));
    }

    /**
     * Both {@link #upcoming} and {@link #latest} in one statement.
     *
     * @param toCome how many that are to come at most
     * @param held how many that took place at most
     */
    @Transactional(readOnly = true)
    public MeetingsAround around(OrganisationId organisation, int toCome, int held) {
        return MeetingsAround.of(queries.around(organisation, toCome, held, access.scope(Permission.READ)));
    }

    /**
     * Recorded meetings that a new one of this host may be: within three days of it, those of the same kind first,
     * then the nearest.
     */
    @Transactional(readOnly = true)
    public List<MeetingRow> similar(OrganisationId host, LocalDate heldOn, MeetingKind kind) {
        return queries.similar(host, heldOn, kind, DAYS_APART, access.scope(Permission.READ));
    }

    /**
     * Everything about one meeting.
     *
     * @throws NotFound when there is none or the person may not see it
     */
    @Transactional(readOnly = true)
    public MeetingDetails get(MeetingId id) {
        var meeting = desk.readable(id);
        var values = meeting.values();
        var labels = recorder.mentioned(values);
        var name = names.name(
                values.title(),
                requireNonNull(values.kind()),
                values.body(),
                values.period(),
                labels.get(meeting.organiser()));
        return new MeetingDetails(
                id,
                name,
                values,
                labels,
                meeting.standing(),
                Quorum.of(values, quorums.share(meeting.organiser(), requireNonNull(values.kind())))
                        .orElse(null),
                meeting.version(),
                meeting.stamp());
    }

    /** The values for a form. */
    @Transactional(readOnly = true)
    public Versioned<MeetingDraft> edit(MeetingId id) {
        var meeting = desk.writable(id);
        return new Versioned<>(meeting.values(), meeting.version());
    }

    /**
     * Records a meeting, planned or past: without a state in the draft its date decides.
     *
     * @throws InvalidInput when something is missing or wrong
     */
    public MeetingId create(MeetingDraft draft) {
        return recorder.create(draft).id();
    }

    /** Records a meeting that took place, as a newspaper or the minutes tell it. */
    public MeetingId record(MeetingDraft draft) {
        return create(draft.state() == null ? draft.with(past -> past.state(MeetingState.HELD)) : draft);
    }

    /**
     * Changes what is recorded about a meeting. Decisions and elections keep their identity by the ids in the draft;
     * those that the draft leaves out are gone, and with an election what it had led to.
     *
     * @param version the version the person had before him
     * @throws StaleRecord when someone else changed it meanwhile
     * @throws InvalidInput when something is wrong, or its minutes are approved
     */
    public void update(MeetingId id, MeetingDraft draft, int version) {
        var meeting = desk.writable(id);
        meeting.requireVersion(version);
        steps.requireOpen(meeting);
        recorder.change(meeting, draft, null);
    }

    /** Moves a meeting on in its life for a reason that needs no words; see the other. */
    public void setState(MeetingId id, MeetingState state, int version) {
        setState(id, state, null, version);
    }

    /**
     * Moves a meeting on in its life; all else stays. Approved minutes close the record until it is moved back.
     *
     * @param reason why a meeting is called off or approved minutes are opened again; null for other steps
     * @throws InvalidInput when minutes or a reason are missing, or the date does not allow the state
     */
    public void setState(MeetingId id, MeetingState state, @Nullable String reason, int version) {
        var meeting = desk.writable(id);
        meeting.requireVersion(version);
        var why = CleanText.orNull(reason);
        steps.require(meeting, state, why);
        recorder.change(meeting, meeting.values().with(moved -> moved.state(state)), why);
    }

    /** Whether minutes of this meeting are there, written or as a file, so that they can be handed in. */
    @Transactional(readOnly = true)
    public boolean minutesExist(MeetingId id) {
        return steps.minutesExist(desk.readable(id));
    }

    /**
     * Deletes a meeting with its decisions, elections and files. What its elections had led to is withdrawn.
     *
     * @throws InvalidInput naming what still refers to it, or saying who approved its minutes
     */
    public void delete(MeetingId id) {
        var meeting = desk.writable(id);
        steps.requireOpen(meeting);
        References.guard(() -> {
            files.deleteAll(id);
            recorder.delete(meeting);
        });
    }
}
