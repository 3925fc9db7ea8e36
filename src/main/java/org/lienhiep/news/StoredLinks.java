package org.lienhiep.news;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lienhiep.access.Scope;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which meetings articles record, and which organisations they name. */
@Component
class StoredLinks {

    private final JdbcClient jdbc;

    StoredLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many articles that may be seen tell of each of these meetings; those without any are missing. */
    Map<MeetingId, Integer> countsOf(Collection<MeetingId> meetings, Scope scope) {
        var counts = new HashMap<MeetingId, Integer>();
        jdbc.sql("""
                        select l.meeting_id, count(*) as articles
                        from article_meeting l join article a on a.id = l.article_id
                        where l.meeting_id = any(:meetings) and (:everything or a.organisation_id = any(:visible))
                        group by l.meeting_id""")
                .param("meetings", meetings.stream().map(MeetingId::value).toArray(UUID[]::new))
                .param("everything", scope.everything())
                .param("visible", scope.ids())
                .query(row -> {
                    counts.put(new MeetingId(row.getObject("meeting_id", UUID.class)), row.getInt("articles"));
                });
        return counts;
    }

    List<MeetingId> meetingsOf(ArticleId article) {
        return jdbc.sql("select meeting_id from article_meeting where article_id = :article order by confirmed_at")
                .param("article", article.value())
                .query((row, _) -> new MeetingId(row.getObject("meeting_id", UUID.class)))
                .list();
    }

    List<OrganisationId> mentionsOf(ArticleId article) {
        return jdbc.sql("select organisation_id from article_mention where article_id = :article")
                .param("article", article.value())
                .query((row, _) -> new OrganisationId(row.getObject("organisation_id", UUID.class)))
                .list();
    }

    /** Links an article to a meeting; false when it was linked already. */
    boolean link(ArticleId article, MeetingId meeting, String by) {
        return jdbc.sql("""
                        insert into article_meeting (article_id, meeting_id, confirmed_by, confirmed_at)
                        values (:article, :meeting, :by, now()) on conflict do nothing""")
                        .param("article", article.value())
                        .param("meeting", meeting.value())
                        .param("by", by)
                        .update()
                > 0;
    }

    boolean unlink(ArticleId article, MeetingId meeting) {
        return jdbc.sql("delete from article_meeting where article_id = :article and meeting_id = :meeting")
                        .param("article", article.value())
                        .param("meeting", meeting.value())
                        .update()
                > 0;
    }

    void mention(ArticleId article, Collection<OrganisationId> organisations) {
        jdbc.sql("""
                        insert into article_mention (article_id, organisation_id)
                        select :article, unnest(:organisations::uuid[]) on conflict do nothing""")
                .param("article", article.value())
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .update();
    }
}
