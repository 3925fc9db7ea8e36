package org.lienhiep.meeting;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.CleanText;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.DecisionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes what became of decisions, whether or not the minutes of their meeting are approved. Whoever keeps the meetings
 * of the organisation that decided does it; whoever keeps those of the organisation that sees to one may report it
 * done.
 */
@Service
@Transactional
public class DecisionFollowUp {

    private final DecisionRepository repository;
    private final DecisionDesk desk;
    private final DecisionLedger ledger;
    private final EvidenceRecords records;
    private final Access access;
    private final Clock clock;

    DecisionFollowUp(
            DecisionRepository repository,
            DecisionDesk desk,
            DecisionLedger ledger,
            EvidenceRecords records,
            Access access,
            Clock clock) {
        this.repository = repository;
        this.desk = desk;
        this.ledger = ledger;
        this.records = records;
        this.access = access;
        this.clock = clock;
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
        DecisionRules.check(shown, decision.decidedOn(), LocalDate.now(clock));
        records.requireKnown(shown.record(), decision);
        decision.complete(shown, LocalDate.now(clock));
        step(decision, DecisionStep.Kind.DONE, shown.note());
    }

    /** Opens a decision again that was done or replaced, and says why. */
    public void reopen(DecisionId id, @Nullable String reason) {
        var decision = desk.writable(id);
        DecisionRules.checkReason(reason, LocalDate.now(clock));
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
        DecisionRules.checkExtension(due, reason, LocalDate.now(clock));
        for (var decision : open(ids)) {
            var before = decision.due();
            decision.extend(requireNonNull(due));
            store(decision);
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
        store(decision);
        ledger.step(decision.id(), kind, note);
    }

    /** A step of a meeting's decision is a change of the meeting. */
    private void store(Decision decision) {
        if (decision.meeting() != null) {
            decision.meeting().touch();
        }
        repository.saveAndFlush(decision);
    }
}
