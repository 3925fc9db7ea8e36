package org.lienhiep.news.coverage;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.lienhiep.kernel.id.ArticleId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was decided about contradictions. */
@Component
class SettlementQueries {

    private final JdbcClient jdbc;

    SettlementQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was decided about contradictions of these articles, by their fingerprints. */
    Map<String, Settlement> of(Collection<ArticleId> articles) {
        var settled = new HashMap<String, Settlement>();
        jdbc.sql("""
                        select fingerprint, verdict, reason, settled_by, settled_at
                        from contradiction_settlement where article_id = any(:articles)""")
                .param("articles", articles.stream().map(ArticleId::value).toArray(UUID[]::new))
                .query(row -> {
                    settled.put(
                            row.getString("fingerprint"),
                            new Settlement(
                                    Settlement.Verdict.valueOf(row.getString("verdict")),
                                    row.getString("reason"),
                                    row.getString("settled_by"),
                                    row.getTimestamp("settled_at").toInstant()));
                });
        return settled;
    }

    void settle(ArticleId article, String fingerprint, Settlement.Verdict verdict, String reason, String by) {
        jdbc.sql("""
                        insert into contradiction_settlement
                            (article_id, fingerprint, verdict, reason, settled_by, settled_at)
                        values (:article, :fingerprint, :verdict, :reason, :by, now())
                        on conflict (article_id, fingerprint) do update set verdict = excluded.verdict,
                            reason = excluded.reason, settled_by = excluded.settled_by,
                            settled_at = excluded.settled_at""")
                .param("article", article.value())
                .param("fingerprint", fingerprint)
                .param("verdict", verdict.name())
                .param("reason", reason)
                .param("by", by)
                .update();
    }

    void reopen(ArticleId article, String fingerprint) {
        jdbc.sql("delete from contradiction_settlement where article_id = :article and fingerprint = :fingerprint")
                .param("article", article.value())
                .param("fingerprint", fingerprint)
                .update();
    }
}
