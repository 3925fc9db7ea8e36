package org.lienhiep.news.watch;

import java.time.Clock;
import org.lienhiep.access.Access;
import org.lienhiep.news.UnionReaders;
import org.lienhiep.news.fetch.PageFetcher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the run together; tests do the same with a web of their own. */
@Configuration(proxyBeanMethods = false)
class WatchConfiguration {

    @Bean
    PoliteWeb politeWeb(PageFetcher fetcher, Clock clock) {
        return new PoliteWeb(fetcher, new Robots(fetcher, clock), new HostPace(Thread::sleep));
    }

    @Bean
    Watching watching(
            SourceLooks looks,
            CandidateIntake intake,
            CandidateStore store,
            UnionReaders readers,
            PoliteWeb web,
            PlatformTransactionManager transactions,
            Access access,
            Clock clock) {
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
}
