package org.lienhiep.news.capture;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.news.ArticleSaved;
import org.lienhiep.news.CanonicalUrl;
import org.lienhiep.news.Checksum;
import org.lienhiep.news.capture.Duplicate.Reason;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds articles recorded before that another one is: by its addresses, by its words, by nearly the same words. */
@Service
@Transactional
public class ArticleDuplicates {

    private static final int MOST = 5;

    /** Candidates by each way first, each way by its index; then what is needed to judge them. */
    private static final String SAME = """
            with candidate as (
                select id from article where checksum = :checksum
                union select id from article where canonical_url = any(:addresses)
                union select article_id from article_copy where canonical_url = any(:addresses)
                union (select article_id from article_signature where bands && :bands limit 200))
            select a.id, a.title, a.publisher, a.published_on, a.url, a.checksum = :checksum as same_text, s.hashes,
                   a.canonical_url = any(:addresses) or exists (
                        select from article_copy c
                        where c.article_id = a.id and c.canonical_url = any(:addresses)) as same_address
            from candidate n join article a on a.id = n.id left join article_signature s on s.article_id = a.id
            where (:everything or a.organisation_id = any(:visible))
            """;

    private final JdbcClient jdbc;
    private final Access access;

    ArticleDuplicates(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** The articles among those that the person may see, at most five, the surest first. */
    @Transactional(readOnly = true)
    public List<Duplicate> of(String text, Collection<String> addresses) {
        var scope = access.scope(Permission.READ);
        var signature = TextSignature.of(text);
        return jdbc
                .sql(SAME)
                .param("checksum", Checksum.of(text))
                .param(
                        "addresses",
                        addresses.stream().map(CanonicalUrl::of).distinct().toArray(String[]::new))
                .param("bands", signature.bands())
                .param("everything", scope.everything())
                .param("visible", scope.ids())
                .query((row, _) -> duplicate(row, signature))
                .list()
                .stream()
                .filter(found -> found.reason() != Reason.NEARLY || found.likeness() >= TextSignature.SAME)
                .sorted(Comparator.comparing(Duplicate::reason)
                        .thenComparing(
                                Comparator.comparingDouble(Duplicate::likeness).reversed()))
                .limit(MOST)
                .toList();
    }

    /** The same for one address, or none. */
    @Transactional(readOnly = true)
    public List<Duplicate> of(String text, @Nullable String address) {
        return of(text, address == null ? List.of() : List.of(address));
    }

    private static Duplicate duplicate(ResultSet row, TextSignature signature) throws SQLException {
        var hashes = row.getArray("hashes");
        boolean sameText = row.getBoolean("same_text");
        double likeness = hashes == null ? 0 : signature.likeness(List.of((Integer[]) hashes.getArray()));
        Reason reason;
        if (row.getBoolean("same_address")) {
            reason = Reason.ADDRESS;
        } else {
            reason = sameText ? Reason.TEXT : Reason.NEARLY;
        }
        Date published = row.getDate("published_on");
        return new Duplicate(
                new ArticleId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("publisher"),
                published == null ? null : published.toLocalDate(),
                row.getString("url"),
                reason,
                sameText ? 1 : likeness);
    }

    @EventListener
    void saved(ArticleSaved saved) {
        keep(saved.article().value(), saved.text());
    }

    private void keep(UUID article, String text) {
        var signature = TextSignature.of(text);
        jdbc.sql("""
                        insert into article_signature (article_id, hashes, bands) values (:article, :hashes, :bands)
                        on conflict (article_id) do update set hashes = excluded.hashes, bands = excluded.bands""")
                .param("article", article)
                .param("hashes", signature.hashes())
                .param("bands", signature.bands())
                .update();
    }

    /**
     * Computes what articles recorded by an earlier version lack, some at a time; {@link SignatureBackfill} calls it
     * when the program starts, in nobody's name.
     *
     * @return how many it computed
     */
    int computeMissing(int atMost) {
        record Missing(UUID article, String text) {}
        var missing = jdbc.sql("""
                        select a.id, a.text from article a
                        where not exists (select from article_signature s where s.article_id = a.id) limit :most""")
                .param("most", atMost)
                .query((row, _) -> new Missing(row.getObject("id", UUID.class), row.getString("text")))
                .list();
        missing.forEach(each -> keep(each.article(), each.text()));
        return missing.size();
    }
}
