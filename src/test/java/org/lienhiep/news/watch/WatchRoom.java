package org.lienhiep.news.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.lienhiep.access.Access;
import org.lienhiep.kernel.VietnamTime;
import org.lienhiep.news.UnionReaders;
import org.lienhiep.news.fetch.PageFetcher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs the watching of tests: by a clock that they turn, and without waiting between visits. */
@Component
class WatchRoom {

    private final SourceLooks looks;
    private final CandidateIntake intake;
    private final CandidateStore store;
    private final UnionReaders readers;
    private final PageFetcher fetcher;
    private final PlatformTransactionManager transactions;
    private final Access access;
    private final Clock standing;

    WatchRoom(
            SourceLooks looks,
            CandidateIntake intake,
            CandidateStore store,
            UnionReaders readers,
            PageFetcher fetcher,
            PlatformTransactionManager transactions,
            Access access,
            Clock standing) {
        this.looks = looks;
        this.intake = intake;
        this.store = store;
        this.readers = readers;
        this.fetcher = fetcher;
        this.transactions = transactions;
        this.access = access;
        this.standing = standing;
    }

    /** A node with memories of its own. */
    Node node() {
        return new Node();
    }

    final class Node {

        /** How long it would have waited. */
        final List<Duration> pauses = new ArrayList<>();

        private Instant now = standing.instant();
        private final Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return VietnamTime.ZONE;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        private final Watching watching = watching();

        private Watching watching() {
            var web = new PoliteWeb(fetcher, new Robots(fetcher, clock), new HostPace(pauses::add));
            var transaction = new TransactionTemplate(transactions);
            return new Watching(
                    looks,
                    new ListVisit(web),
                    intake,
                    new PageVisits(store, web, readers, transaction, clock),
                    transaction,
                    access,
                    clock);
        }

        /** Looks at what is due now; returns how many sources that were. */
        int run() {
            return watching.run();
        }

        Instant now() {
            return now;
        }

        Node after(Duration time) {
            now = now.plus(time);
            return this;
        }
    }
}
