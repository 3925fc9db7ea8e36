package org.lienhiep.consolidation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.document.Letterheads;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.reporting.parts.Contributions;
import org.lienhiep.reporting.parts.Reopening;
import org.springframework.stereotype.Component;

/** Prepares the next issue of a report: what it would say, how it would look, what is not settled. */
@Component
class IssuePlans {

    private final Consolidations consolidations;
    private final Passages passages;
    private final Contributions contributions;
    private final IssueQueries queries;
    private final SnapshotQueries snapshots;
    private final SnapshotMaker maker;
    private final Signers signers;
    private final Letterheads letterheads;
    private final Clock clock;

    IssuePlans(
            Consolidations consolidations,
            Passages passages,
            Contributions contributions,
            IssueQueries queries,
            SnapshotQueries snapshots,
            SnapshotMaker maker,
            Signers signers,
            Letterheads letterheads,
            Clock clock) {
        this.consolidations = consolidations;
        this.passages = passages;
        this.contributions = contributions;
        this.queries = queries;
        this.snapshots = snapshots;
        this.maker = maker;
        this.signers = signers;
        this.letterheads = letterheads;
        this.clock = clock;
    }

    /**
     * Everything that an issue is made of.
     *
     * @param before the issue before; null for the first
     */
    record Prepared(
            UnionOverview official,
            List<Passage> words,
            @Nullable Snapshot before,
            List<Reopening> reopened,
            SnapshotMaker maker,
            IssuePlan plan) {

        Snapshot snapshot(Snapshot.Head head) {
            return maker.make(head, official, words, before, reopened);
        }
    }

    Prepared of(OrganisationId union, HalfYear period) {
        var official = consolidations.overview(union, period, Included.APPROVED);
        var words = passages.of(official);
        var issued = queries.of(union, period);
        var before = issued.isEmpty() ? null : snapshots.read(issued.getFirst().id());
        var reopened = before == null
                ? List.<Reopening>of()
                : contributions.reopened(union, period, before.head().frozenAt());
        var issue = issued.size() + 1;
        var open = plan(issue, suggestion(official), official, words, List.of(), false);
        var bare = new Prepared(official, words, before, reopened, maker, open);
        var snapshot = bare.snapshot(head(bare, bare.plan().suggestion(), clock.instant(), ""));
        var changes = snapshot.changes().stream().map(FigureChange::of).toList();
        return new Prepared(
                official,
                words,
                before,
                reopened,
                maker,
                plan(issue, bare.plan().suggestion(), official, words, changes, same(before, snapshot)));
    }

    private static boolean same(@Nullable Snapshot before, Snapshot now) {
        return before != null
                && before.cells().equals(now.cells())
                && before.words().equals(now.words())
                && before.societies().size() == now.societies().size();
    }

    private static IssuePlan plan(
            int issue,
            IssueDraft suggestion,
            UnionOverview official,
            List<Passage> words,
            List<FigureChange> changes,
            boolean unchanged) {
        return new IssuePlan(
                issue,
                suggestion,
                official.missing().stream().map(SocietyPart::society).toList(),
                words.stream().filter(IssuePlans::unread).toList(),
                changes,
                unchanged);
    }

    /** Words of the program that nobody touched, or that are older than their figures. */
    private static boolean unread(Passage passage) {
        return passage.outdated()
                || (passage.written() == null && !passage.draft().isBlank());
    }

    /** As the letterhead says, except for what the union put otherwise on its last report. */
    private IssueDraft suggestion(UnionOverview official) {
        var union = official.union().id();
        var today = LocalDate.now(clock);
        var usual = letterheads.of(union, today).values();
        var last = queries.latest(union).map(snapshots::read).map(Snapshot::head);
        var signer = signers.on(union, today).stream().findFirst();
        return new IssueDraft(
                queries.nextNumber(union, today.getYear()),
                last.map(Snapshot.Head::symbol).orElse(text(usual.symbol())),
                last.map(Snapshot.Head::place).orElse(text(usual.place())),
                today,
                last.map(IssuePlans::authority).orElse(text(usual.authority())),
                signer.map(Signer::instead).orElse(""),
                signer.map(Signer::office).orElse(text(usual.office())),
                signer.map(Signer::name).orElse(""),
                last.map(Snapshot.Head::recipients).orElse(usual.recipientList()),
                "",
                false);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String authority(Snapshot.Head head) {
        return head.authority().stream()
                .filter(line -> line.startsWith("TM."))
                .findFirst()
                .orElse("");
    }

    Snapshot.Head head(Prepared prepared, IssueDraft draft, Instant at, String by) {
        var union = prepared.official().union();
        var dated = Optional.ofNullable(draft.dated()).orElseGet(() -> LocalDate.now(clock));
        var letterhead = letterheads.of(union.id(), dated).values().letterhead();
        return new Snapshot.Head(
                union.code(),
                union.name().vi(),
                prepared.official().period().code(),
                prepared.plan().issue(),
                Optional.ofNullable(draft.number()).orElse(0),
                draft.symbol().strip(),
                draft.place().strip(),
                dated,
                letterhead.parent(),
                letterhead.issuer(),
                Stream.of(draft.authority(), draft.instead())
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                draft.office().strip(),
                draft.signer().strip(),
                draft.recipients().stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                draft.reason().isBlank() ? null : draft.reason().strip(),
                at,
                by);
    }
}
