package org.lienhiep.reporting.parts;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.reporting.CellState;
import org.lienhiep.reporting.ReportState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a union's figures are made of. */
@Component
class PartQueries {

    private final JdbcClient jdbc;

    PartQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UnionParts parts(OrganisationId union, HalfYear period) {
        var reports = new LinkedHashMap<OrganisationId, ReportPart>();
        var cells = new ArrayList<Contribution>();
        jdbc.sql("""
                        select r.organisation_id, r.member, r.state as report, c.indicator_id, c.state, c.value, c.qualifier,
                               c.note
                        from report r
                        left join cell c on c.union_id = r.union_id and c.half_year = r.half_year
                            and c.organisation_id = r.organisation_id
                        where r.union_id = :union and r.half_year = :period""")
                .param("union", union.value())
                .param("period", period.number())
                .query(row -> {
                    var organisation = organisation(row);
                    reports.putIfAbsent(
                            organisation,
                            new ReportPart(
                                    organisation,
                                    row.getBoolean("member"),
                                    ReportState.valueOf(row.getString("report"))));
                    if (row.getString("state") != null) {
                        cells.add(contribution(row, organisation));
                    }
                });
        return new UnionParts(List.copyOf(reports.values()), cells);
    }

    private static Contribution contribution(ResultSet row, OrganisationId organisation) throws SQLException {
        var state = CellState.valueOf(row.getString("state"));
        return new Contribution(
                new IndicatorId(row.getObject("indicator_id", UUID.class)),
                organisation,
                state,
                switch (state) {
                    case NUMBER ->
                        new Figure(plain(row.getBigDecimal("value")), Qualifier.valueOf(row.getString("qualifier")));
                    case ZERO -> new Figure(BigDecimal.ZERO, Qualifier.EXACT);
                    case NOT_APPLICABLE, UNKNOWN -> null;
                },
                row.getString("note"));
    }

    private static BigDecimal plain(BigDecimal stored) {
        var stripped = stored.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static OrganisationId organisation(ResultSet row) throws SQLException {
        return new OrganisationId(row.getObject("organisation_id", UUID.class));
    }

    List<Reopening> reopened(OrganisationId union, HalfYear period, Instant since) {
        return jdbc.sql("""
                        select r.organisation_id, e.at, e.by_name, e.reason
                        from workflow_event e join report r on r.id = e.report_id
                        where r.union_id = :union and r.half_year = :period and e.at > :since
                          and e.from_state in ('APPROVED', 'INCLUDED') and e.to_state = 'RETURNED'
                        order by e.id""")
                .param("union", union.value())
                .param("period", period.number())
                .param("since", Timestamp.from(since))
                .query((row, _) -> new Reopening(
                        organisation(row),
                        row.getTimestamp("at").toInstant(),
                        row.getString("by_name"),
                        row.getString("reason")))
                .list();
    }

    List<JointActivity> joint(OrganisationId union, HalfYear period) {
        return jdbc.sql("""
                        select j.id, j.version, j.indicator_id, j.title, j.value, j.held_on, j.meeting_id,
                               array(select organisation_id from joint_activity_society s
                                     where s.joint_activity_id = j.id) as societies
                        from joint_activity j where j.union_id = :union and j.half_year = :period
                        order by j.held_on nulls last, j.title, j.id""")
                .param("union", union.value())
                .param("period", period.number())
                .query((row, _) -> activity(row))
                .list();
    }

    private static JointActivity activity(ResultSet row) throws SQLException {
        var meeting = row.getObject("meeting_id", UUID.class);
        var societies = (UUID[]) row.getArray("societies").getArray();
        return new JointActivity(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new IndicatorId(row.getObject("indicator_id", UUID.class)),
                row.getString("title"),
                plain(row.getBigDecimal("value")),
                row.getObject("held_on", LocalDate.class),
                Stream.of(societies).map(OrganisationId::new).collect(Collectors.toSet()),
                meeting == null ? null : new MeetingId(meeting));
    }

    /** Which of the draft's societies report less than their shares, this one included; an empty cell may follow later. */
    List<OrganisationId> exceeding(OrganisationId union, HalfYear period, JointDraft draft, @Nullable UUID activity) {
        return jdbc.sql("""
                        select c.organisation_id from cell c
                        where c.union_id = :union and c.half_year = :period and c.indicator_id = :indicator
                          and c.organisation_id = any(:societies) and c.state <> 'UNKNOWN'
                          and coalesce(c.value, 0) < :value + coalesce((
                              select sum(j.value) from joint_activity j
                              join joint_activity_society s on s.joint_activity_id = j.id
                              where j.union_id = c.union_id and j.half_year = c.half_year
                                and j.indicator_id = c.indicator_id and s.organisation_id = c.organisation_id
                                and j.id is distinct from :activity::uuid), 0)""")
                .param("union", union.value())
                .param("period", period.number())
                .param(
                        "indicator",
                        draft.indicator() == null ? null : draft.indicator().value(),
                        Types.OTHER)
                .param(
                        "societies",
                        draft.societies().stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param("value", draft.value())
                .param("activity", activity, Types.OTHER)
                .query((row, _) -> organisation(row))
                .list();
    }
}
