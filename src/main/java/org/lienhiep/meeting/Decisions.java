package org.lienhiep.meeting;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.access.References;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.kernel.Versioned;
import org.lienhiep.kernel.id.DecisionId;
import org.lienhiep.organisation.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the register of decisions, also those of no recorded meeting; what became of them is told to
 * {@link DecisionFollowUp}. Whoever keeps the meetings of the organisation that decided changes them. A change of a
 * meeting's decision is a change of the meeting, and once its minutes are approved a decision says what it says: only
 * who sees to it, and until when, still changes.
 */
@Service
@Transactional
public class Decisions {

    private final DecisionRepository repository;
    private final DecisionDesk desk;
    private final DecisionLedger ledger;
    private final DecisionNumbers numbers;
    private final MeetingDesk meetings;
    private final MeetingSteps steps;
    private final Organisations organisations;
    private final Access access;
    private final Clock clock;

    Decisions(
            DecisionRepository repository,
            DecisionDesk desk,
            DecisionLedger ledger,
            DecisionNumbers numbers,
            MeetingDesk meetings,
            MeetingSteps steps,
            Organisations organisations,
            Access access,
            Clock clock) {
        this.repository = repository;
        this.desk = desk;
        this.ledger = ledger;
        this.numbers = numbers;
        this.meetings = meetings;
        this.steps = steps;
        this.organisations = organisations;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Records a decision.
     *
     * @throws InvalidInput when something is missing or wrong, its number is taken, or the meeting's minutes are approved
     */
    public DecisionId create(DecisionEntry entered) {
        access.requireAnywhere(Permission.EDIT_MEETINGS);
        var meeting = entered.meeting() == null ? null : meetings.writable(entered.meeting());
        if (meeting != null) {
            steps.requireOpen(meeting);
        }
        return store(new Decision(meeting), entered).id();
    }

    /**
     * What became of a decision.
     *
     * @throws NotFound when there is none or the person may not see it
     */
    @Transactional(readOnly = true)
    public DecisionStanding standing(DecisionId id) {
        var decision = desk.readable(id);
        return new DecisionStanding(
                decision.shown(),
                ledger.steps(id),
                decision.stamp(),
                decision.version(),
                decision.locked(),
                access.may(Permission.EDIT_MEETINGS, decision.organisation()),
                desk.mayReport(decision));
    }

    /** The values for a form. */
    @Transactional(readOnly = true)
    public Versioned<DecisionEntry> edit(DecisionId id) {
        var decision = desk.writable(id);
        return new Versioned<>(decision.entry(), decision.version());
    }

    /**
     * Changes what is recorded about a decision.
     *
     * @param version the version the person had before him
     * @throws StaleRecord when someone else changed it meanwhile
     * @throws InvalidInput when something is missing or wrong, or words of an approved meeting would change
     */
    public void update(DecisionId id, DecisionEntry entered, int version) {
        var decision = desk.writable(id);
        decision.requireVersion(version);
        steps.requireWording(decision, entered);
        store(decision, entered);
    }

    private Decision store(Decision decision, DecisionEntry entered) {
        var meeting = decision.meeting();
        var entry = meeting == null ? entered : entered.at(meeting.origin());
        if (entry.organisation() != null) {
            access.require(Permission.EDIT_MEETINGS, entry.organisation());
        }
        DecisionRules.check(entry, today());
        requireKnown(entry);
        var numbered = entry.number() == null ? entry.numbered(given(entry)) : entry;
        decision.change(numbered);
        var added = meeting != null && !meeting.decisions().contains(decision);
        if (added) {
            decision.place(requireNonNull(meeting).decisions().size());
        }
        if (meeting != null) {
            meeting.touch();
        }
        References.guard(taken(numbered), () -> repository.saveAndFlush(decision));
        var stored = repository.findById(decision.storedId()).orElseThrow();
        if (added) {
            requireNonNull(meeting).decisions().add(stored);
        }
        return stored;
    }

    private String given(DecisionEntry entry) {
        var organisation = requireNonNull(entry.organisation());
        ledger.lockNumbers(organisation);
        var kind = entry.kind() == null ? DecisionKind.CONCLUSION : entry.kind();
        return numbers.following(organisation, kind, entry.body(), day(entry));
    }

    /** What to say when the number is taken; the free one is asked for before the database refuses the other. */
    private Map<String, InvalidInput> taken(DecisionEntry entry) {
        var number = requireNonNull(entry.number());
        var free = numbers.free(requireNonNull(entry.organisation()), number, day(entry));
        return Map.of(
                "decision_series_once", InvalidInput.in("number", "meeting.decision.number.taken", number, free),
                "decision_number_once", InvalidInput.in("number", "meeting.decision.number.twice"));
    }

    private LocalDate day(DecisionEntry entry) {
        return entry.decidedOn() == null ? today() : entry.decidedOn();
    }

    private void requireKnown(DecisionEntry entry) {
        var ids = Stream.of(entry.organisation(), entry.owner())
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
        if (organisations.labels(ids, day(entry)).size() < ids.size()) {
            throw InvalidInput.because("meeting.organisation.unknown");
        }
    }

    /** Deletes a decision that was recorded by mistake; one that it had replaced no longer says by which. */
    public void delete(DecisionId id) {
        var decision = desk.writable(id);
        var meeting = decision.meeting();
        if (meeting != null) {
            steps.requireOpen(meeting);
            meeting.touch();
            meeting.decisions().remove(decision);
        }
        repository.delete(decision);
        repository.flush();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
