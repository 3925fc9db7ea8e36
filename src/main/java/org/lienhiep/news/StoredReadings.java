package org.lienhiep.news;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.lienhiep.access.Scope;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.MeetingId;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The confirmed readings of articles, as stored. */
@Component
class StoredReadings {

    private final JdbcClient jdbc;

    StoredReadings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(ArticleId article, String reading, String verdicts, String by) {
        jdbc.sql("""
                        insert into article_reading (article_id, reading, verdicts, confirmed_by, confirmed_at)
                        values (:article, :reading::jsonb, :verdicts::jsonb, :by, now())
                        on conflict (article_id) do update set reading = excluded.reading,
                            verdicts = excluded.verdicts, confirmed_by = excluded.confirmed_by,
                            confirmed_at = excluded.confirmed_at""")
                .param("article", article.value())
                .param("reading", reading)
                .param("verdicts", verdicts)
                .param("by", by)
                .update();
    }

    /** What was read stays; where it stood means nothing once the text is another. */
    void forgetPlaces(ArticleId article) {
        jdbc.sql("""
                        update article_reading set reading = jsonb_set(reading, '{evidence}', '{}')
                        where article_id = :article""").param("article", article.value()).update();
    }

    Optional<String> of(ArticleId article) {
        return jdbc.sql("select reading::text from article_reading where article_id = :article")
                .param("article", article.value())
                .query(String.class)
                .optional();
    }

    /** Text and confirmed reading of the articles that record these meetings, the newest first. */
    void ofMeetings(Collection<MeetingId> meetings, Scope scope, RowCallbackHandler each) {
        jdbc.sql("""
                        select l.meeting_id, a.id as article_id, a.text, r.reading::text as reading, r.verdicts::text as verdicts
                        from article_meeting l
                        join article a on a.id = l.article_id
                        join article_reading r on r.article_id = a.id
                        where l.meeting_id = any(:meetings) and (:everything or a.organisation_id = any(:visible))
                        order by a.published_on desc nulls last, a.id""")
                .param("meetings", meetings.stream().map(MeetingId::value).toArray(UUID[]::new))
                .param("everything", scope.everything())
                .param("visible", scope.ids())
                .query(each);
    }
}
