package org.lienhiep.reporting;

import java.util.List;

/** The statements by which {@link ValueStore} stores many figures at once. */
final class ValueSql {

    static final List<String> BEGIN = List.of(
            "drop table if exists new_cell, new_report",
            // Sorting and joining so many rows in memory is worth more to one import than it costs the others.
            "set local work_mem = '96MB'",
            """
            create temporary table new_cell (
                line integer, organisation_id uuid, indicator_id uuid, half_year smallint, report_state text,
                state text, value numeric(20, 4), qualifier text, note text) on commit drop""",
            """
            create temporary table new_report (
                organisation_id uuid, half_year smallint, union_id uuid, member boolean, report_state text,
                previous_state text, primary key (organisation_id, half_year)) on commit drop""");

    /** Rows that contradict each other, and rows of reports that are part of the union's issued one. */
    static final String CONTRADICTIONS = """
            select max(line) as line, 'indicator' as field, 'TWICE' as kind, min(i.code) as value
            from new_cell c join indicator i on i.id = c.indicator_id
            group by organisation_id, half_year, indicator_id having count(*) > 1
            union all
            select max(line), 'state', 'STATES', max(report_state)
            from new_cell group by organisation_id, half_year having min(report_state) <> max(report_state)
            union all
            select min(line), 'state', 'INCLUDED', max(r.issue)::text
            from new_cell c join report r using (organisation_id, half_year)
            where r.state = 'INCLUDED' group by organisation_id, half_year
            order by line limit :limit""";

    static final String FIRST_LINES = """
            select organisation_id, half_year, min(line) as line, min(report_state) as report_state
            from new_cell group by organisation_id, half_year""";

    /** Nobody approves or fills in a report while its figures are replaced. */
    static final String LOCK = """
            update new_report n set previous_state = r.state
            from (select organisation_id, half_year, state from report join new_report using (organisation_id, half_year)
                  order by organisation_id, half_year for update of report) r
            where (n.organisation_id, n.half_year) = (r.organisation_id, r.half_year)""";

    private static final String FOUND = "from new_report n join report r using (organisation_id, half_year)";

    static final List<String> REPORTS = List.of(
            "analyze new_report",
            """
            insert into workflow_event (report_id, from_state, to_state, at, by_user, by_name)
            select r.id, r.state, n.report_state, :at::timestamptz, :user::uuid, :by
            """ + FOUND + " where r.state <> n.report_state",
            """
            update report r set state = n.report_state, state_since = :at::timestamptz, state_by = :by,
                version = r.version + 1, updated_at = :at::timestamptz, updated_by = :by
            from new_report n
            where r.organisation_id = n.organisation_id and r.half_year = n.half_year and r.state <> n.report_state""",
            """
            insert into report (id, version, created_at, created_by, updated_at, updated_by, organisation_id, union_id,
                half_year, member, state, state_since, state_by, narrative, entered_at, entered_by)
            select gen_random_uuid(), 0, :at::timestamptz, :by, :at::timestamptz, :by, organisation_id, union_id,
                half_year, member, report_state, :at::timestamptz, :by, '', :at::timestamptz, :by
            from new_report where previous_state is null""",
            """
            insert into workflow_event (report_id, to_state, at, by_user, by_name)
            select r.id, r.state, :at::timestamptz, :user::uuid, :by
            """ + FOUND + " where n.previous_state is null",
            """
            insert into import_report (run_id, report_id, previous_state, left_state, left_version, left_entered)
            select :run, r.id, n.previous_state, r.state, r.version, r.entered_at
            """ + FOUND,
            """
            insert into import_cell (run_id, report_id, indicator_id, state, value, qualifier, note, origin)
            select :run, r.id, c.indicator_id, c.state, c.value, c.qualifier, c.note, c.origin
            """ + FOUND + """
             join cell c on (c.organisation_id, c.half_year, c.union_id) = (r.organisation_id, r.half_year, r.union_id)
            join new_cell m on (m.organisation_id, m.half_year, m.indicator_id)
                             = (c.organisation_id, c.half_year, c.indicator_id)
            where n.previous_state is not null
              and (c.state, c.value, c.qualifier, c.note) is distinct from (m.state, m.value, m.qualifier, m.note)""");

    private static final String INSERT = """
            insert into cell as c (union_id, half_year, indicator_id, organisation_id, state, value, qualifier, note,
                                   origin, version, updated_at, updated_by)
            select r.union_id, m.half_year, m.indicator_id, m.organisation_id, m.state, m.value, m.qualifier, m.note,
                   'IMPORTED', :version, :at::timestamptz, :by
            from new_cell m join new_report n using (organisation_id, half_year)
            join report r using (organisation_id, half_year)
            """;

    private static final String ORDER = " order by r.union_id, m.half_year, m.indicator_id ";

    /** Cells of reports that were not there: nothing can be in their way. */
    static final String NEW_CELLS = INSERT + "where n.previous_state is null" + ORDER;

    static final String OTHER_CELLS = "with stored as (" + INSERT + "where n.previous_state is not null" + ORDER + """
                on conflict on constraint cell_key do update set state = excluded.state, value = excluded.value,
                    qualifier = excluded.qualifier, note = excluded.note, origin = excluded.origin,
                    version = excluded.version, updated_at = excluded.updated_at, updated_by = excluded.updated_by
                where (c.state, c.value, c.qualifier, c.note)
                    is distinct from (excluded.state, excluded.value, excluded.qualifier, excluded.note)
                returning xmax = 0 as created)
            select count(*) filter (where created) as created, count(*) filter (where not created) as updated from stored""";

    static final String SPAN = "select array_agg(distinct r.union_id) as unions, min(half_year) as first, "
            + "max(half_year) as last, count(*) as reports " + FOUND + " having count(*) > 0";

    /** The planner should know at once how much there is now. */
    static final List<String> END = List.of("analyze report", "analyze cell", "analyze indicator_total");

    private ValueSql() {}
}
