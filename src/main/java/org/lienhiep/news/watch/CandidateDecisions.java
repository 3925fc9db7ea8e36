package org.lienhiep.news.watch;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.lienhiep.access.Access;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.ArticleSaved;
import org.lienhiep.news.CanonicalUrl;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores what became of candidates, always for all copies of one text. Its callers have asked for the permission. */
@Component
class CandidateDecisions {

    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;

    CandidateDecisions(JdbcClient jdbc, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    Map<CandidateId, OrganisationId> unionsOf(Collection<CandidateId> ids) {
        var unions = new HashMap<CandidateId, OrganisationId>();
        jdbc.sql("select id, organisation_id from article_candidate where id = any(:ids)")
                .param("ids", values(ids))
                .query(row -> {
                    unions.put(
                            new CandidateId(row.getObject("id", UUID.class)),
                            new OrganisationId(row.getObject("organisation_id", UUID.class)));
                });
        return unions;
    }

    void decide(Collection<CandidateId> ids, CandidateState state, String by, Instant now) {
        jdbc.sql("""
                        update article_candidate set state = :state, decided_by = :by, decided_at = :now
                        where article_id is null
                          and group_id in (select group_id from article_candidate where id = any(:ids))""")
                .param("state", state.name())
                .param("by", by)
                .param("now", Timestamp.from(now))
                .param("ids", values(ids))
                .update();
    }

    /** Whichever way an article was recorded: its candidate waits no longer. */
    @EventListener
    void recorded(ArticleSaved event) {
        if (event.url() == null) {
            return;
        }
        jdbc.sql("""
                        update article_candidate set article_id = :article, decided_by = :by, decided_at = :now
                        where article_id is null and group_id in (
                            select group_id from article_candidate
                            where organisation_id = :union and canonical_url = :url)""")
                .param("article", event.article().value())
                .param("union", event.organisation().value())
                .param("url", CanonicalUrl.of(event.url()))
                .param("by", access.actor().displayName())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private static UUID[] values(Collection<CandidateId> ids) {
        return ids.stream().map(CandidateId::value).toArray(UUID[]::new);
    }
}
