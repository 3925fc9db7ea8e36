package org.lienhiep.meeting;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.access.References;
import org.lienhiep.kernel.CleanText;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.kernel.Versioned;
import org.lienhiep.kernel.id.DecisionId;
import org.lienhiep.organisation.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the register of decisions: records them, also those of no recorded meeting, and says what became of them.
 * Whoever keeps the meetings of the organisation that decided changes them; whoever keeps those of the organisation
 * that sees to one may report it done. A change of a meeting's decision is a change of the meeting.
 */
@Service
@Transactional
public class Decisions {

    private final DecisionRepository repository;
    private final DecisionDesk desk;
    private final DecisionLedger ledger;
    private final DecisionNumbers numbers;
    private final EvidenceRecords records;
    private final MeetingDesk meetings;
    private final Organisations organisations;
    private final Access access;
    private final Clock clock;

    Decisions(
            DecisionRepository repository,
            DecisionDesk desk,
            DecisionLedger ledger,
            DecisionNumbers numbers,
            EvidenceRecords records,
            MeetingDesk meetings,
            Organisations organisations,
            Access access,
            Clock clock) {
        this.repository = repository;
        this.desk = desk;
        this.ledger = ledger;
        this.numbers = numbers;
        this.records = records;
        this.meetings = meetings;
        this.organisations = organisations;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Records a decision.
     *
     * @throws InvalidInput when something is missing or wrong, or its number is taken
     */
    public DecisionId create(DecisionEntry entered) {
        access.requireAnywhere(Permission.EDIT_MEETINGS);
        var meeting = entered.meeting() == null ? null : meetings.writable(entered.meeting());
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
     */
    public void update(DecisionId id, DecisionEntry entered, int version) {
        var decision = desk.writable(id);
        decision.requireVersion(version);
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
        touched(decision);
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
        touched(decision);
        if (decision.meeting() != null) {
            decision.meeting().decisions().remove(decision);
        }
        repository.delete(decision);
        repository.flush();
    }

    /**
     * Says that a decision was carried out, and what shows it. One that is done already is shown better.
     *
     * @throws InvalidInput when nothing shows it, or it was replaced
     */
    public void complete(DecisionId id, DecisionEvidence shown) {
        var decision = desk.reportable(id);
        if (decision.state() == DecisionState.SUPERSEDED) {
            throw InvalidInput.because("meeting.decision.superseded.already");
        }
        DecisionRules.check(shown, decision.decidedOn(), today());
        records.requireKnown(shown.record(), decision);
        decision.complete(shown, today());
        step(decision, DecisionStep.Kind.DONE, shown.note());
    }

    /** Opens a decision again that was done or replaced, and says why. */
    public void reopen(DecisionId id, @Nullable String reason) {
        var decision = desk.writable(id);
        DecisionRules.checkReason(reason, today());
        if (decision.state() == DecisionState.OPEN) {
            throw InvalidInput.because("meeting.decision.open.already");
        }
        decision.reopen();
        step(decision, DecisionStep.Kind.REOPENED, reason);
    }

    /**
     * Says that a later decision replaced this one.
     *
     * @throws InvalidInput when that one is older, is this one, or was itself replaced by this one
     */
    public void supersede(DecisionId id, DecisionId later) {
        var decision = desk.writable(id);
        var replacement = later(later);
        ledger.lockChains();
        if (ledger.leadsTo(later, id)) {
            throw InvalidInput.in("later", "meeting.decision.superseded.circle");
        }
        if (decision.decidedOn() != null
                && replacement.decidedOn() != null
                && replacement.decidedOn().isBefore(decision.decidedOn())) {
            throw InvalidInput.in("later", "meeting.decision.superseded.older");
        }
        decision.supersede(replacement);
        step(decision, DecisionStep.Kind.SUPERSEDED, replacement.number());
    }

    private Decision later(DecisionId id) {
        try {
            return desk.readable(id);
        } catch (NotFound unknown) {
            throw InvalidInput.in("later", "meeting.decision.gone");
        }
    }

    /** Gives open decisions another day; those that are not open stay as they are. */
    public void extend(Collection<DecisionId> ids, @Nullable LocalDate due, @Nullable String reason) {
        access.requireAnywhere(Permission.EDIT_MEETINGS);
        DecisionRules.checkExtension(due, reason, today());
        for (var decision : open(ids)) {
            var before = decision.due();
            decision.extend(requireNonNull(due));
            touched(decision);
            repository.saveAndFlush(decision);
            ledger.step(decision.id(), DecisionStep.Kind.EXTENDED, reason, before, due);
        }
    }

    /** Notes that the owners of these open decisions were reminded. */
    public void remind(Collection<DecisionId> ids, @Nullable String words) {
        access.requireAnywhere(Permission.EDIT_MEETINGS);
        open(ids).forEach(decision -> ledger.step(decision.id(), DecisionStep.Kind.REMINDED, CleanText.orNull(words)));
    }

    private List<Decision> open(Collection<DecisionId> ids) {
        return desk.writable(ids).stream()
                .filter(decision -> decision.state() == DecisionState.OPEN)
                .toList();
    }

    private void step(Decision decision, DecisionStep.Kind kind, @Nullable String note) {
        touched(decision);
        repository.saveAndFlush(decision);
        ledger.step(decision.id(), kind, note);
    }

    private static void touched(Decision decision) {
        if (decision.meeting() != null) {
            decision.meeting().touch();
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
