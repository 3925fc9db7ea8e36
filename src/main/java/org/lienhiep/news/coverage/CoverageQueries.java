package org.lienhiep.news.coverage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lienhiep.access.Scope;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.StandingReading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads which articles and meetings belong together, might belong together, or do not; each in one query. */
@Component
class CoverageQueries {

    /** What the article said when it was confirmed tells its day; else only when it was published. */
    private static final String CANDIDATES = """
            with near as (
                select a.id, a.published_on, (r.reading #>> '{meeting,heldOn}')::date as told_on
                from article a left join article_reading r on r.article_id = a.id
                where a.organisation_id = any(:below) and (:everything or a.organisation_id = any(:visible))
                  and (a.published_on between :from and :to
                       or (r.reading #>> '{meeting,heldOn}')::date between :from and :to))
            select n.id as article_id, m.id as meeting_id
            from unnest(:meetings::uuid[], :days::text[]::date[]) as m (id, held_on)
            join near n on case when n.told_on is not null
                then n.told_on between m.held_on - :apart and m.held_on + :apart
                else n.published_on between m.held_on and m.held_on + :delay end
            where not exists (select from article_meeting l where l.article_id = n.id and l.meeting_id = m.id)
              and not exists (select from article_not_meeting x where x.article_id = n.id and x.meeting_id = m.id)
            order by m.held_on desc, n.id
            limit :limit""";

    private static final String ARTICLES = """
            select a.id, a.organisation_id, a.title, a.publisher, a.published_on, r.reading::text as reading,
                   r.verdicts::text as verdicts, case when r.article_id is null then a.text end as text,
                   array(select l.meeting_id from article_meeting l where l.article_id = a.id order by l.confirmed_at) as meetings,
                   array(select n.organisation_id from article_mention n where n.article_id = a.id) as mentions
            from article a left join article_reading r on r.article_id = a.id
            where (:everything or a.organisation_id = any(:visible)) and\s""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CoverageQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A pair that may belong together. */
    record Candidate(ArticleId article, MeetingId meeting) {}

    /** How the press stands to a meeting. */
    record Standing(int articles, boolean none) {}

    Map<MeetingId, Standing> standings(Collection<MeetingId> meetings, Scope scope) {
        var standings = new HashMap<MeetingId, Standing>();
        visible("""
                        select m.id, exists (select from meeting_without_press w where w.meeting_id = m.id) as without,
                               (select count(*) from article_meeting l join article a on a.id = l.article_id
                                where l.meeting_id = m.id and (:everything or a.organisation_id = any(:visible))) as articles
                        from unnest(:meetings::uuid[]) as m (id)""", scope)
                .param("meetings", meetings.stream().map(MeetingId::value).toArray(UUID[]::new))
                .query(row -> {
                    standings.put(
                            new MeetingId(row.getObject("id", UUID.class)),
                            new Standing(row.getInt("articles"), row.getBoolean("without")));
                });
        return standings;
    }

    /**
     * Pairs that time does not exclude.
     *
     * @param days the day of each meeting
     */
    List<Candidate> candidates(
            Map<MeetingId, LocalDate> days,
            Collection<OrganisationId> below,
            Scope scope,
            int apart,
            int delay,
            int limit) {
        var first = days.values().stream().min(LocalDate::compareTo).orElseThrow();
        var last = days.values().stream().max(LocalDate::compareTo).orElseThrow();
        return visible(CANDIDATES, scope)
                .param("below", below.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param("from", first.minusDays(apart))
                .param("to", last.plusDays(delay))
                .param("meetings", days.keySet().stream().map(MeetingId::value).toArray(UUID[]::new))
                .param("days", days.values().stream().map(LocalDate::toString).toArray(String[]::new))
                .param("apart", apart)
                .param("delay", delay)
                .param("limit", limit)
                .query((row, _) -> new Candidate(
                        new ArticleId(row.getObject("article_id", UUID.class)),
                        new MeetingId(row.getObject("meeting_id", UUID.class))))
                .list();
    }

    List<ToldArticle> articles(Collection<ArticleId> ids, Scope scope) {
        return visible(ARTICLES + "a.id = any(:ids) order by a.published_on desc nulls last, a.id", scope)
                .param("ids", ids.stream().map(ArticleId::value).toArray(UUID[]::new))
                .query((row, _) -> article(row))
                .list();
    }

    /** The articles that record one of these meetings, the newest first. */
    List<ToldArticle> articlesOf(Collection<MeetingId> meetings, Scope scope) {
        return visible(ARTICLES + """
                                exists (select from article_meeting k
                                        where k.article_id = a.id and k.meeting_id = any(:meetings))
                                order by a.published_on desc nulls last, a.id""", scope)
                .param("meetings", meetings.stream().map(MeetingId::value).toArray(UUID[]::new))
                .query((row, _) -> article(row))
                .list();
    }

    private JdbcClient.StatementSpec visible(String sql, Scope scope) {
        return jdbc.sql(sql).param("everything", scope.everything()).param("visible", scope.ids());
    }

    private ToldArticle article(ResultSet row) throws SQLException {
        var reading = row.getString("reading");
        return new ToldArticle(
                new ArticleId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("title"),
                row.getString("publisher"),
                row.getObject("published_on", LocalDate.class),
                reading == null ? null : StandingReading.of(json, reading, row.getString("verdicts")),
                reading != null,
                row.getString("text"),
                Arrays.stream((UUID[]) row.getArray("meetings").getArray())
                        .map(MeetingId::new)
                        .toList(),
                Arrays.stream((UUID[]) row.getArray("mentions").getArray())
                        .map(OrganisationId::new)
                        .toList());
    }

    boolean keepApart(ArticleId article, MeetingId meeting, String by) {
        return jdbc.sql("""
                        insert into article_not_meeting (article_id, meeting_id, decided_by, decided_at)
                        values (:article, :meeting, :by, now()) on conflict do nothing""")
                        .param("article", article.value())
                        .param("meeting", meeting.value())
                        .param("by", by)
                        .update()
                > 0;
    }

    void forgetApart(ArticleId article, MeetingId meeting) {
        jdbc.sql("delete from article_not_meeting where article_id = :article and meeting_id = :meeting")
                .param("article", article.value())
                .param("meeting", meeting.value())
                .update();
    }

    boolean withoutPress(MeetingId meeting, String by) {
        return jdbc.sql("""
                        insert into meeting_without_press (meeting_id, decided_by, decided_at)
                        values (:meeting, :by, now()) on conflict do nothing""").param("meeting", meeting.value()).param("by", by).update() > 0;
    }

    boolean forgetWithoutPress(MeetingId meeting) {
        return jdbc.sql("delete from meeting_without_press where meeting_id = :meeting")
                        .param("meeting", meeting.value())
                        .update()
                > 0;
    }
}
