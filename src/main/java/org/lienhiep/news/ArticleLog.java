package org.lienhiep.news;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.access.Scope;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.activity.LoggedActivity;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.MeetingLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Articles of a half-year as activities: of whoever keeps them, and of the hosts of the meetings that they record. */
@Service
public class ArticleLog {

    private static final String PUBLISHED = """
            select a.id, coalesce(l.organisation_id, a.organisation_id) as organisation_id, a.title,
                   coalesce(a.published_on, a.created_at::date) as published
            from article a
            left join (
                select distinct k.article_id, h.organisation_id
                from article_meeting k
                join unnest(:meetings::uuid[], :hosts::uuid[]) as h (meeting_id, organisation_id)
                  on h.meeting_id = k.meeting_id) l on l.article_id = a.id
            where (l.article_id is not null or a.organisation_id = any(:organisations))
              and coalesce(a.published_on, a.created_at::date) between :first and :last
              and (:everything or a.organisation_id = any(:visible))
            order by published, a.title, a.id""";

    private final JdbcClient jdbc;
    private final MeetingLog meetings;
    private final Access access;

    ArticleLog(JdbcClient jdbc, MeetingLog meetings, Access access) {
        this.jdbc = jdbc;
        this.meetings = meetings;
        this.access = access;
    }

    /**
     * The articles published in a half-year that these organisations keep or that record their meetings, as far as the
     * person may see them; see {@link org.lienhiep.kernel.activity.ActivityLog}.
     */
    @Transactional(readOnly = true)
    public List<LoggedActivity> published(Collection<OrganisationId> organisations, HalfYear period) {
        var scope = access.scope(Permission.READ);
        return organisations.isEmpty()
                ? List.of()
                : published(organisations, meetings.held(organisations, period), period, scope);
    }

    private List<LoggedActivity> published(
            Collection<OrganisationId> organisations, List<LoggedActivity> held, HalfYear period, Scope scope) {
        return jdbc.sql(PUBLISHED)
                .param(
                        "meetings",
                        held.stream().map(each -> each.record().value()).toArray(UUID[]::new))
                .param(
                        "hosts",
                        held.stream().map(each -> each.organisation().value()).toArray(UUID[]::new))
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param("first", period.firstDay())
                .param("last", period.lastDay())
                .param("everything", scope.everything())
                .param("visible", scope.ids())
                .query((row, _) -> activity(row))
                .list();
    }

    private static LoggedActivity activity(ResultSet row) throws SQLException {
        return new LoggedActivity(
                new ArticleId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getObject("published", LocalDate.class),
                row.getString("title"),
                null,
                null);
    }
}
