package org.lienhiep.news;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.OrganisationTree;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the person began to record, and recorded articles that no meeting was found for. One statement. */
@Service
public class UnfinishedNews {

    private static final String UNFINISHED = """
            (select id as draft_id, null::uuid as article_id, title, null::date as day, organisation_id
             from recording_draft where user_id = :user and organisation_id = any(:below)
             order by updated_at desc limit :limit)
            union all
            (select null, a.id, a.title, a.published_on, a.organisation_id
             from article a
             where (:everything or a.organisation_id = any(:visible))
               and (a.organisation_id = any(:below) or exists (
                 select from article_mention n where n.article_id = a.id and n.organisation_id = :organisation))
               and a.published_on between :from and :to
               and not exists (select from article_meeting l where l.article_id = a.id)
             order by a.published_on desc, a.id desc limit :limit)""";

    private final JdbcClient jdbc;
    private final OrganisationTree tree;
    private final Access access;

    UnfinishedNews(JdbcClient jdbc, OrganisationTree tree, Access access) {
        this.jdbc = jdbc;
        this.tree = tree;
        this.access = access;
    }

    /**
     * One thing to go on with: a draft or an article.
     *
     * @param draft the begun recording; null for an article
     * @param article the article; null for a begun recording
     * @param day when the article was published; null for a begun recording
     */
    public record Line(
            @Nullable UUID draft,
            @Nullable ArticleId article,
            String title,
            @Nullable LocalDate day,
            OrganisationId organisation) {}

    /**
     * The person's begun recordings for the organisation and those below it, latest first, then articles about them of
     * these days that record no meeting, the newest first; nothing for whoever does not record news there.
     *
     * @param limit how many of each at most
     */
    @Transactional(readOnly = true)
    public List<Line> of(OrganisationId organisation, LocalDate from, LocalDate to, int limit) {
        if (!access.may(Permission.RECORD_NEWS, organisation)) {
            return List.of();
        }
        var user = access.actor().user();
        var scope = access.scope(Permission.READ);
        return jdbc.sql(UNFINISHED)
                .param("user", user == null ? null : user.value())
                .param("organisation", organisation.value())
                .param(
                        "below",
                        tree.withAllBelow(organisation).stream()
                                .map(OrganisationId::value)
                                .toArray(UUID[]::new))
                .param("everything", scope.everything())
                .param("visible", scope.ids())
                .param("from", from)
                .param("to", to)
                .param("limit", limit)
                .query((row, _) -> {
                    var article = row.getObject("article_id", UUID.class);
                    return new Line(
                            row.getObject("draft_id", UUID.class),
                            article == null ? null : new ArticleId(article),
                            row.getString("title"),
                            row.getObject("day", LocalDate.class),
                            new OrganisationId(row.getObject("organisation_id", UUID.class)));
                })
                .list();
    }
}
