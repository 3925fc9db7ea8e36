package org.lienhiep.news.watch;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Clears out of the inbox what nobody will want any more: dismissed, or left alone, for a long time. What newspapers
 * still list stays, or it would come in again.
 */
@Component
class CandidateCleaning {

    private static final Duration STILL_LISTED = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration kept;

    CandidateCleaning(JdbcClient jdbc, Clock clock, @Value("${lienhiep.news.candidates-kept}") Duration kept) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.kept = kept;
    }

    /** Called by the clock only; returns how many went. */
    @Transactional
    int clean() {
        var now = clock.instant();
        return jdbc.sql("""
                        delete from article_candidate
                        where article_id is null and seen_at < :listed
                          and (state = 'DISMISSED' and decided_at < :old or state = 'NEW' and found_at < :old)""")
                .param("old", Timestamp.from(now.minus(kept)))
                .param("listed", Timestamp.from(now.minus(STILL_LISTED)))
                .update();
    }
}
