package org.lienhiep.consolidation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.document.Documents;
import org.lienhiep.document.FileFormat;
import org.lienhiep.document.OfficialDocument;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.NewId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.reporting.ReportWorkflow;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Issues of a union's report. One is frozen when it is made: figures, sources, words and files stay as they are
 * whatever happens to the reports; what is corrected later makes the next issue, which lists what changed and why.
 */
@Service
@Transactional
public class Issues {

    private final IssuePlans plans;
    private final IssueRules rules;
    private final IssueQueries queries;
    private final SnapshotQueries snapshots;
    private final SnapshotStore store;
    private final Documents documents;
    private final ReportWorkflow workflow;
    private final Access access;
    private final Clock clock;

    Issues(
            IssuePlans plans,
            IssueRules rules,
            IssueQueries queries,
            SnapshotQueries snapshots,
            SnapshotStore store,
            Documents documents,
            ReportWorkflow workflow,
            Access access,
            Clock clock) {
        this.plans = plans;
        this.rules = rules;
        this.queries = queries;
        this.snapshots = snapshots;
        this.store = store;
        this.documents = documents;
        this.workflow = workflow;
        this.access = access;
        this.clock = clock;
    }

    /** All issues of a half-year's report, the newest first. One statement. */
    @Transactional(readOnly = true)
    public List<IssueRow> of(OrganisationId union, HalfYear period) {
        access.require(Permission.READ, union);
        return queries.of(union, period);
    }

    /** The half-years between these, both included, whose report the union has issued. One statement. */
    @Transactional(readOnly = true)
    public Set<HalfYear> issued(OrganisationId union, HalfYear from, HalfYear to) {
        access.require(Permission.READ, union);
        return queries.issued(union, from, to);
    }

    /** What the next issue would be, and what has to be settled before. */
    @Transactional(readOnly = true)
    public IssuePlan plan(OrganisationId union, HalfYear period) {
        access.require(Permission.REVIEW_REPORTS, union);
        return plans.of(union, period).plan();
    }

    /** The report as it would be issued now, marked as a draft. */
    @Transactional(readOnly = true)
    public OfficialDocument preview(OrganisationId union, HalfYear period) {
        access.require(Permission.READ, union);
        var prepared = plans.of(union, period);
        var head = plans.head(prepared, prepared.plan().suggestion(), clock.instant(), "");
        return ReportDocument.of(prepared.snapshot(head), true);
    }

    /**
     * Issues the report: freezes it, makes its three files, compares them, and lets the approved reports be part of it.
     * Everything is read as of one moment: a report that is approved or opened again meanwhile cannot be half in it.
     *
     * @throws InvalidInput when something is not settled or somebody was faster; nothing is frozen then
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public IssueRow issue(OrganisationId union, HalfYear period, IssueDraft draft) {
        access.require(Permission.REVIEW_REPORTS, union);
        var prepared = plans.of(union, period);
        rules.check(union, prepared.official(), draft, prepared.plan());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var snapshot = prepared.snapshot(
                plans.head(prepared, draft, now, access.actor().displayName()));
        try {
            freeze(union, period, snapshot);
        } catch (DuplicateKeyException | ConcurrencyFailureException somebodyWasFaster) {
            throw InvalidInput.because("consolidation.issue.meanwhile");
        }
        return find(union, period, snapshot.head().issue());
    }

    private void freeze(OrganisationId union, HalfYear period, Snapshot snapshot) {
        var id = NewId.uuid();
        store.store(id, union, period, snapshot, Checksum.of(snapshot));
        workflow.include(union, period, snapshot.head().issue());
        store.store(id, documents.release(ReportDocument.of(snapshot, false)));
    }

    private IssueRow find(OrganisationId union, HalfYear period, int issue) {
        return queries.of(union, period).stream()
                .filter(row -> row.issue() == issue)
                .findFirst()
                .orElseThrow(() -> new NotFound("issue", issue));
    }

    /** Which figures of an issue differ from the one before, and why. */
    @Transactional(readOnly = true)
    public List<FigureChange> changes(OrganisationId union, HalfYear period, int issue) {
        access.require(Permission.READ, union);
        return snapshots.read(find(union, period, issue).id()).changes().stream()
                .map(FigureChange::of)
                .toList();
    }

    /** Whether everything in an issue is still as its checksums say: every row and every byte of its files. */
    @Transactional(readOnly = true)
    public boolean intact(OrganisationId union, HalfYear period, int issue) {
        access.require(Permission.READ, union);
        var row = find(union, period, issue);
        var rows = Checksum.of(snapshots.read(row.id())).equals(row.checksum());
        return rows
                && Stream.of(FileFormat.values()).allMatch(format -> {
                    var file = queries.file(union, period, issue, format).orElseThrow();
                    return Checksum.of(file.content()).equals(file.sha256());
                });
    }

    /**
     * A file as it was issued.
     *
     * @throws NotFound when there is no such issue
     */
    @Transactional(readOnly = true)
    public IssuedFile file(OrganisationId union, HalfYear period, int issue, FileFormat format) {
        access.require(Permission.READ, union);
        return queries.file(union, period, issue, format).orElseThrow(() -> new NotFound("issue", issue));
    }
}
