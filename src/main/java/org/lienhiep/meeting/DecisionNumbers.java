package org.lienhiep.meeting;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.document.Letterheads;
import org.lienhiep.kernel.CleanText;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbers of decisions. What follows the stroke names the kind of document and who issues it; within an organisation
 * every such series begins anew each year (Decree 30/2020/NĐ-CP, article 15).
 */
@Service
@Transactional(readOnly = true)
public class DecisionNumbers {

    private static final String USUAL_ISSUER = "LHH";

    private final DecisionLedger ledger;
    private final Letterheads letterheads;
    private final Access access;

    DecisionNumbers(DecisionLedger ledger, Letterheads letterheads, Access access) {
        this.ledger = ledger;
        this.letterheads = letterheads;
        this.access = access;
    }

    /** The number that a decision of this kind and day would get now: {@code 03/NQ-LHH}. */
    public String proposed(OrganisationId organisation, DecisionKind kind, @Nullable String body, LocalDate day) {
        access.require(Permission.EDIT_MEETINGS, organisation);
        return following(organisation, kind, body, day);
    }

    String following(OrganisationId organisation, DecisionKind kind, @Nullable String body, LocalDate day) {
        var symbol = ledger.latestSymbol(organisation, kind, CleanText.orNull(body))
                .orElseGet(() -> kind.abbreviation() + "-" + issuer(organisation, day));
        return DecisionLedger.number(ledger.next(organisation, symbol, day.getYear()), symbol);
    }

    /** The number after this one's series, for telling which is free. */
    String free(OrganisationId organisation, String taken, LocalDate day) {
        var symbol = taken.substring(taken.indexOf('/') + 1).strip();
        return DecisionLedger.number(ledger.next(organisation, symbol, day.getYear()), symbol);
    }

    /**
     * What is wrong with the numbers of a meeting's decisions: used in the register already, or twice in the meeting.
     * Said before the database refuses them, so that whatever else the transaction does can go on.
     *
     * @param stored the meeting's decisions that are recorded already, whose own numbers are not in the way
     */
    void check(MeetingDraft draft, Set<UUID> stored) {
        var counted = draft.decisions().stream()
                .flatMap(decision -> SeriesNumber.of(decision.number()).stream())
                .toList();
        var organiser = draft.organiser();
        var day = draft.heldOn();
        if (counted.isEmpty() || organiser == null || day == null) {
            return;
        }
        var problems = new DraftProblems();
        var taken = ledger.taken(organiser, counted, day.getYear(), stored);
        DraftProblems.each("decisions", draft.decisions(), (at, decision) -> SeriesNumber.of(decision.number())
                .filter(taken::contains)
                .ifPresent(_ -> problems.add(
                        at + ".number",
                        "meeting.decision.number.taken",
                        requireNonNull(decision.number()),
                        free(organiser, decision.number(), day))));
        problems.eachOnce(
                "decisions",
                ".number",
                "meeting.decision.number.twice",
                draft.decisions(),
                decision -> SeriesNumber.of(decision.number()).orElse(null));
        problems.stop();
    }

    /** How its letterhead abbreviates it: {@code LHH} in {@code BC-LHH}. */
    private String issuer(OrganisationId organisation, LocalDate day) {
        var symbol = letterheads.of(organisation, day).values().symbol();
        var dash = symbol == null ? -1 : symbol.indexOf('-');
        return symbol == null || dash < 0 ? USUAL_ISSUER : symbol.substring(dash + 1);
    }
}
