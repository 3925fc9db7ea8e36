package org.lienhiep.news.capture;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.AuditSubject;
import org.lienhiep.access.AuditTrail;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.NewId;
import org.lienhiep.news.ArticleDraft;
import org.lienhiep.news.Articles;
import org.lienhiep.news.CanonicalUrl;
import org.lienhiep.news.WebAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where else an article was published: other newspapers that took it over, instead of a second article. */
@Service
@Transactional
public class Copies {

    private final JdbcClient jdbc;
    private final Articles articles;
    private final Access access;
    private final AuditTrail trail;

    Copies(JdbcClient jdbc, Articles articles, Access access, AuditTrail trail) {
        this.jdbc = jdbc;
        this.articles = articles;
        this.access = access;
        this.trail = trail;
    }

    /**
     * One more place.
     *
     * @param publisher the newspaper, null where only the address is known
     */
    public record Copy(
            UUID id,
            @Nullable String publisher,
            @Nullable String url,
            @Nullable LocalDate publishedOn) {

        /** What it is called: the newspaper, or else the address. */
        public String name() {
            return publisher == null ? String.valueOf(url) : publisher;
        }
    }

    /** The places of an article, the earliest first. */
    @Transactional(readOnly = true)
    public List<Copy> of(ArticleId article) {
        var scope = access.scope(Permission.READ);
        return jdbc.sql("""
                        select c.id, c.publisher, c.url, c.published_on
                        from article_copy c join article a on a.id = c.article_id
                        where c.article_id = :article and (:everything or a.organisation_id = any(:visible))
                        order by c.published_on nulls last, c.added_at""")
                .param("article", article.value())
                .param("everything", scope.everything())
                .param("visible", scope.ids())
                .query((row, _) -> {
                    Date published = row.getDate("published_on");
                    return new Copy(
                            row.getObject("id", UUID.class),
                            row.getString("publisher"),
                            row.getString("url"),
                            published == null ? null : published.toLocalDate());
                })
                .list();
    }

    /**
     * Notes that an article was also published elsewhere; an address that is known already is not noted twice.
     *
     * @throws InvalidInput when neither newspaper nor address is known, or the address is none
     */
    public void add(
            ArticleId article, @Nullable String publisher, @Nullable String url, @Nullable LocalDate publishedOn) {
        var values = articles.edit(article).values();
        if (publisher == null && url == null) {
            throw InvalidInput.in("publisher", "news.copy.unnamed");
        }
        if (url != null && !WebAddress.isOne(url)) {
            throw InvalidInput.in("url", "shell.website.form");
        }
        int added = jdbc.sql("""
                        insert into article_copy
                            (id, article_id, publisher, url, canonical_url, published_on, added_by, added_at)
                        select :id, a.id, :publisher, :url, :canonical, :published, :by, now() from article a
                        where a.id = :article and a.canonical_url is distinct from coalesce(:canonical, '')
                          and not exists (
                              select from article_copy c where c.article_id = a.id and c.canonical_url = :canonical)""")
                .param("id", NewId.uuid())
                .param("article", article.value())
                .param("publisher", publisher)
                .param("url", url)
                .param("canonical", url == null ? null : CanonicalUrl.of(url))
                .param("published", publishedOn)
                .param("by", access.actor().displayName())
                .update();
        if (added > 0) {
            trail.changed(subject(article, values), "copies", null, name(publisher, url), null);
        }
    }

    /**
     * Takes back such a note.
     *
     * @throws NotFound when it is not there any more
     */
    public void remove(ArticleId article, UUID copy) {
        var values = articles.edit(article).values();
        var gone = of(article).stream()
                .filter(each -> each.id().equals(copy))
                .findFirst()
                .orElseThrow(() -> new NotFound("copy", copy));
        jdbc.sql("delete from article_copy where id = :id and article_id = :article")
                .param("id", copy)
                .param("article", article.value())
                .update();
        trail.changed(subject(article, values), "copies", name(gone.publisher(), gone.url()), null, null);
    }

    private static AuditSubject subject(ArticleId article, ArticleDraft values) {
        return new AuditSubject("article", article.value(), String.valueOf(values.title()));
    }

    private static String name(@Nullable String publisher, @Nullable String url) {
        return Stream.of(publisher, url).filter(each -> each != null).collect(Collectors.joining(" · "));
    }
}
