package org.lienhiep.reporting;

import java.util.List;

/** The statements by which {@link ValueStore} stores many figures at once. */
final class ValueSql {

    static final List<String> BEGIN = List.of("drop table if exists new_cell, new_report", """
            create temporary table new_cell (
                line integer, organisation_id uuid, indicator_id uuid, half_year smallint, report_state text,
                state text, value numeric(20, 4), qualifier text, note text) on commit drop""", """
            create temporary table new_report (
                organisation_id uuid, half_year smallint, union_id uuid, member boolean,
                primary key (organisation_id, half_year)) on commit drop""");

    static final String CONTRADICTIONS = """
            select max(line) as line, 'indicator' as field, min(i.code) as value
            from new_cell c join indicator i on i.id = c.indicator_id
            group by organisation_id, half_year, indicator_id having count(*) > 1
            union all
            select max(line), 'state', max(report_state)
            from new_cell group by organisation_id, half_year having count(distinct report_state) > 1
            order by line limit :limit""";

    private static final String STATES = """
            from new_report n
            join (select distinct organisation_id, half_year, report_state from new_cell) s using (organisation_id, half_year)
            """;

    static final List<String> REPORTS = List.of(
            "analyze new_report",
            """
            insert into workflow_event (report_id, from_state, to_state, at, by_user, by_name)
            select r.id, r.state, s.report_state, :at::timestamptz, :user::uuid, :by
            """ + STATES + """
            join report r using (organisation_id, half_year) where r.state <> s.report_state""",
            """
            update report r set state = s.report_state, state_since = :at::timestamptz, state_by = :by, version = r.version + 1,
                updated_at = :at::timestamptz, updated_by = :by
            """ + STATES + """
            where r.organisation_id = n.organisation_id and r.half_year = n.half_year and r.state <> s.report_state""",
            """
            insert into report (id, version, created_at, created_by, updated_at, updated_by, organisation_id, union_id,
                half_year, member, state, state_since, state_by, narrative, entered_at, entered_by)
            select gen_random_uuid(), -1, :at::timestamptz, :by, :at::timestamptz, :by, organisation_id, union_id, half_year, member, report_state, :at::timestamptz, :by,
                '', :at::timestamptz, :by
            """ + STATES + "on conflict on constraint report_once do nothing",
            """
            insert into workflow_event (report_id, to_state, at, by_user, by_name)
            select r.id, r.state, :at::timestamptz, :user::uuid, :by
            from new_report n join report r using (organisation_id, half_year) where r.version = -1""",
            """
            update report r set version = 0, entered_at = :at::timestamptz, entered_by = :by from new_report n
            where r.organisation_id = n.organisation_id and r.half_year = n.half_year and r.version = -1""");

    static final String CELLS = """
            with stored as (
                insert into cell as c (union_id, half_year, indicator_id, organisation_id, state, value, qualifier, note,
                                       updated_at, updated_by)
                select r.union_id, n.half_year, n.indicator_id, n.organisation_id, n.state, n.value, n.qualifier, n.note,
                       :at::timestamptz, :by
                from new_cell n join report r using (organisation_id, half_year)
                order by r.union_id, n.half_year, n.indicator_id
                on conflict on constraint cell_key do update set state = excluded.state, value = excluded.value,
                    qualifier = excluded.qualifier, note = excluded.note, version = excluded.version,
                    updated_at = excluded.updated_at, updated_by = excluded.updated_by
                where (c.state, c.value, c.qualifier, c.note)
                    is distinct from (excluded.state, excluded.value, excluded.qualifier, excluded.note)
                returning xmax = 0 as created)
            select count(*) filter (where created) as created, count(*) filter (where not created) as updated from stored""";

    static final String SPAN = """
            select array_agg(distinct r.union_id) as unions, min(half_year) as first, max(half_year) as last
            from new_report n join report r using (organisation_id, half_year) having count(*) > 0""";

    /** The planner should know at once how much there is now. */
    static final List<String> END = List.of("analyze report", "analyze cell", "analyze indicator_total");

    private ValueSql() {}
}
