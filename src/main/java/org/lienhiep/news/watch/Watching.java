package org.lienhiep.news.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.lienhiep.access.Access;
import org.lienhiep.news.watch.Listing.ListedPage;
import org.lienhiep.news.watch.SourceLooks.Due;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One run of watching: looks at every source that is due, keeps what is new, then reads pages that nobody read yet. Any
 * number of nodes may run it at a time: each source and each page is claimed by one of them, in the database, and no
 * transaction is open while a site is waited for.
 */
final class Watching {

    /** Longer than a look ever takes; after that the run counts as dead and another one takes over. */
    static final Duration LEASE = Duration.ofMinutes(10);

    /** Of one list, at one look: newspapers list some dozens in a feed. */
    static final int MOST_LISTED = 300;

    /** Older news record nothing that waits to be recorded. */
    static final int DAYS_BACK = 45;

    private static final int MOST_LOOKS = 50;
    private static final Logger LOG = LoggerFactory.getLogger(Watching.class);

    private final SourceLooks looks;
    private final ListVisit visit;
    private final CandidateIntake intake;
    private final PageVisits pages;
    private final TransactionTemplate transaction;
    private final Access access;
    private final Clock clock;

    Watching(
            SourceLooks looks,
            ListVisit visit,
            CandidateIntake intake,
            PageVisits pages,
            TransactionTemplate transaction,
            Access access,
            Clock clock) {
        this.looks = looks;
        this.visit = visit;
        this.intake = intake;
        this.pages = pages;
        this.transaction = transaction;
        this.access = access;
        this.clock = clock;
    }

    /** Does what is due; returns how many sources were looked at. */
    int run() {
        return access.asSystem(() -> {
            var done = 0;
            while (done < MOST_LOOKS && !Thread.currentThread().isInterrupted()) {
                var due = transaction.execute(_ -> looks.claim(clock.instant(), LEASE));
                if (due.isEmpty()) {
                    break;
                }
                look(due.get());
                done++;
            }
            pages.readWaiting();
            return done;
        });
    }

    private void look(Due due) {
        ListVisit.Found found;
        try {
            found = visit.visit(due.url(), due.etag(), due.lastModified());
        } catch (RuntimeException fault) {
            LOG.error("Looking at {} failed", due.url(), fault);
            found = new ListVisit.Found.Nothing(LookProblem.OWN_FAULT, null, null);
        }
        var outcome = found;
        transaction.executeWithoutResult(_ -> keep(due, outcome, clock.instant()));
    }

    private void keep(Due due, ListVisit.Found found, Instant now) {
        switch (found) {
            case ListVisit.Found.Same() -> looks.unchanged(due, now);
            case ListVisit.Found.Nothing(var problem, var status, var retryAfter) ->
                looks.failed(due, now, problem, status, retryAfter);
            case ListVisit.Found.Pages pages -> {
                var listed = pages.listing().pages();
                intake.take(due, recent(listed));
                looks.listed(due, now, pages.listing().kind(), listed.size(), pages.etag(), pages.lastModified());
            }
        }
    }

    private List<ListedPage> recent(List<ListedPage> listed) {
        var first = LocalDate.now(clock).minusDays(DAYS_BACK);
        return listed.stream()
                .filter(each -> each.day() == null || !each.day().isBefore(first))
                .sorted(Comparator.comparing(ListedPage::day, Comparator.nullsLast(Comparator.reverseOrder())))
                .limit(MOST_LISTED)
                .toList();
    }
}
