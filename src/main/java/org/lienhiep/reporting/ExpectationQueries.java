package org.lienhiep.reporting;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.NewId;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down and reads who is expected to report. */
@Component
class ExpectationQueries {

    private final JdbcClient jdbc;

    ExpectationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was written down about one society; the last three are null when nobody changed it since. */
    record Line(
            OrganisationId organisation,
            boolean expected,
            @Nullable String reason,
            @Nullable Instant changedAt,
            @Nullable String changedBy) {}

    /**
     * The half-years of these for which it was written down who is expected.
     *
     * @param reported whether those that are not expected count in when an approved report of theirs does
     */
    Map<HalfYear, Set<OrganisationId>> frozen(OrganisationId union, HalfYear from, HalfYear to, boolean reported) {
        return frozen(List.of(union), from, to, reported).getOrDefault(union, Map.of());
    }

    /** By union, as {@link #frozen} for each of several. */
    Map<OrganisationId, Map<HalfYear, Set<OrganisationId>>> frozen(
            Collection<OrganisationId> unions, HalfYear from, HalfYear to, boolean reported) {
        var found = new HashMap<OrganisationId, Map<HalfYear, Set<OrganisationId>>>();
        jdbc.sql("""
                        select w.union_id, w.half_year, e.organisation_id from report_window w
                        left join expectation e on e.window_id = w.id and e.expected
                        where w.union_id = any(:unions) and w.half_year between :from and :to and w.frozen_at is not null
                        union
                        select w.union_id, w.half_year, r.organisation_id from report_window w
                        join report r on r.union_id = w.union_id and r.half_year = w.half_year
                        where :reported and w.union_id = any(:unions) and w.half_year between :from and :to
                          and w.frozen_at is not null and r.member and r.state in ('APPROVED', 'INCLUDED')""")
                .param("unions", ids(unions))
                .param("from", from.number())
                .param("to", to.number())
                .param("reported", reported)
                .query(row -> {
                    var societies = found.computeIfAbsent(
                                    new OrganisationId(row.getObject("union_id", UUID.class)), _ -> new HashMap<>())
                            .computeIfAbsent(HalfYear.ofNumber(row.getInt("half_year")), _ -> new HashSet<>());
                    var society = row.getObject("organisation_id", UUID.class);
                    if (society != null) {
                        societies.add(new OrganisationId(society));
                    }
                });
        return found;
    }

    List<Line> of(OrganisationId union, HalfYear period) {
        return jdbc.sql("""
                        select e.* from report_window w join expectation e on e.window_id = w.id
                        where w.union_id = :union and w.half_year = :period""")
                .param("union", union.value())
                .param("period", period.number())
                .query((row, _) -> new Line(
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        row.getBoolean("expected"),
                        row.getString("reason"),
                        ReportQueries.instant(row, "changed_at"),
                        row.getString("changed_by")))
                .list();
    }

    /**
     * Reserves the writing down for this transaction; others who try at the same moment wait for its end.
     *
     * @return whether nobody did it before
     */
    boolean reserve(OrganisationId union, HalfYear period, Instant now) {
        return jdbc.sql("""
                        insert into report_window as w (id, version, union_id, half_year, frozen_at)
                        values (:id, 0, :union, :period, :now)
                        on conflict on constraint report_window_once do update set frozen_at = excluded.frozen_at
                        where w.frozen_at is null""")
                        .param("id", NewId.uuid())
                        .param("union", union.value())
                        .param("period", period.number())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    boolean isFrozen(OrganisationId union, HalfYear period) {
        return jdbc.sql("""
                        select count(*) from report_window
                        where union_id = :union and half_year = :period and frozen_at is not null""")
                        .param("union", union.value())
                        .param("period", period.number())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    void expect(OrganisationId union, HalfYear period, Collection<OrganisationId> societies) {
        jdbc.sql("""
                        insert into expectation (window_id, organisation_id, expected)
                        select w.id, o.id, true from report_window w, unnest(:societies::uuid[]) o(id)
                        where w.union_id = :union and w.half_year = :period""")
                .param("societies", ids(societies))
                .param("union", union.value())
                .param("period", period.number())
                .update();
    }

    void change(
            OrganisationId union,
            HalfYear period,
            Collection<OrganisationId> societies,
            boolean expected,
            String reason,
            Instant now,
            String by) {
        jdbc.sql("""
                        insert into expectation (window_id, organisation_id, expected, reason, changed_at, changed_by)
                        select w.id, o.id, :expected, :reason, :now, :by from report_window w, unnest(:societies::uuid[]) o(id)
                        where w.union_id = :union and w.half_year = :period
                        on conflict on constraint expectation_key do update
                        set expected = excluded.expected, reason = excluded.reason, changed_at = excluded.changed_at,
                            changed_by = excluded.changed_by""")
                .param("expected", expected)
                .param("reason", reason)
                .param("now", Timestamp.from(now))
                .param("by", by)
                .param("societies", ids(societies))
                .param("union", union.value())
                .param("period", period.number())
                .update();
    }

    UUID window(OrganisationId union, HalfYear period) {
        return jdbc.sql("select id from report_window where union_id = :union and half_year = :period")
                .param("union", union.value())
                .param("period", period.number())
                .query(UUID.class)
                .single();
    }

    private static UUID[] ids(Collection<OrganisationId> organisations) {
        return organisations.stream().map(OrganisationId::value).toArray(UUID[]::new);
    }
}
