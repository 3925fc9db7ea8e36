package org.lienhiep.news.watch;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.news.CanonicalUrl;
import org.lienhiep.news.capture.Copies;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes a candidate, with the copies of its text, as published elsewhere of an article that was recorded before,
 * instead of recording it again. Asks {@link Candidates} for the candidate and {@link Copies} for the article.
 */
@Service
@Transactional
public class CandidateJoining {

    private final Candidates candidates;
    private final Copies copies;
    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;

    CandidateJoining(Candidates candidates, Copies copies, JdbcClient jdbc, Access access, Clock clock) {
        this.candidates = candidates;
        this.copies = copies;
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    private record Page(
            @Nullable String publisher,
            String url,
            @Nullable LocalDate publishedOn) {}

    /**
     * Makes the candidate a copy of the article.
     *
     * @throws NotFound when one of them is gone or the person may not see it
     */
    public void join(CandidateId id, ArticleId article) {
        candidates.requireAll(List.of(id));
        pages(id).forEach(page -> copies.add(article, page.publisher(), page.url(), page.publishedOn()));
        jdbc.sql("""
                        update article_candidate set article_id = :article, decided_by = :by, decided_at = :now
                        where article_id is null
                          and group_id = (select group_id from article_candidate where id = :id)""")
                .param("article", article.value())
                .param("by", access.actor().displayName())
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id.value())
                .update();
    }

    /**
     * Takes {@link #join} back: the candidate waits again, and the article is not noted as published there.
     *
     * @throws NotFound when one of them is gone or the person may not see it
     */
    public void separate(CandidateId id, ArticleId article) {
        candidates.requireAll(List.of(id));
        var addresses = pages(id).stream().map(Page::url).map(CanonicalUrl::of).collect(Collectors.toSet());
        copies.of(article).stream()
                .filter(copy -> copy.url() != null && addresses.contains(CanonicalUrl.of(copy.url())))
                .forEach(copy -> copies.remove(article, copy.id()));
        jdbc.sql("""
                        update article_candidate set article_id = null, decided_by = null, decided_at = null
                        where article_id = :article
                          and group_id = (select group_id from article_candidate where id = :id)""").param("article", article.value()).param("id", id.value()).update();
    }

    /** The pages of one text. */
    private List<Page> pages(CandidateId id) {
        return jdbc.sql("""
                        select publisher, url, published_on from article_candidate
                        where group_id = (select group_id from article_candidate where id = :id) order by id""")
                .param("id", id.value())
                .query((row, _) -> new Page(
                        row.getString("publisher"),
                        row.getString("url"),
                        row.getObject("published_on", LocalDate.class)))
                .list();
    }
}
