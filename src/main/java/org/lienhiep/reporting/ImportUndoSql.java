package org.lienhiep.reporting;

import java.util.List;

/** The statements by which {@link ImportUndo} takes an import back. */
final class ImportUndoSql {

    private static final String REPORTS = """
            from import_report i join import_run u on u.id = i.run_id join report r on r.id = i.report_id
            """;

    static final String LOCKED =
            "select r.organisation_id " + REPORTS + "where i.run_id = :run order by r.id for update of r";

    /** Cells changed since, then reports that moved on, were reworded, emptied, remarked upon or given evidence. */
    static final String OBSTACLES =
            "select o.code as organisation, r.half_year, n.code as indicator " + REPORTS + """
            join cell c on (c.organisation_id, c.half_year, c.union_id) = (r.organisation_id, r.half_year, r.union_id)
            join indicator n on n.id = c.indicator_id join organisation o on o.id = r.organisation_id
            where i.run_id = :run and c.version > u.cell_version
            union all
            select o.code, r.half_year, null\s""" + REPORTS + """
            join organisation o on o.id = r.organisation_id
            where i.run_id = :run and (r.state <> i.left_state or r.version <> i.left_version
                or r.entered_at <> i.left_entered
                or i.previous_state is null and (exists (select from remark m where m.report_id = r.id)
                    or exists (select from cell_evidence e
                        where e.organisation_id = r.organisation_id and e.half_year = r.half_year)))
              and not exists (select from cell c
                where (c.organisation_id, c.half_year, c.union_id) = (r.organisation_id, r.half_year, r.union_id)
                  and c.version > u.cell_version)
            order by 1, 2, 3 limit 100""";

    static final String SPAN = "select array_agg(distinct r.union_id) as unions, min(r.half_year) as first, "
            + "max(r.half_year) as last " + REPORTS + "where i.run_id = :run having count(*) > 0";

    private static final String CELLS_OF_OLD_REPORTS = """
            i.run_id = :run and i.previous_state is not null and r.id = i.report_id and u.id = i.run_id
              and (c.organisation_id, c.half_year, c.union_id) = (r.organisation_id, r.half_year, r.union_id)
              and c.version = u.cell_version
            """;

    static final List<String> STEPS = List.of(
            "delete from report r using import_report i "
                    + "where i.run_id = :run and i.report_id = r.id and i.previous_state is null",
            "delete from cell c using import_report i, import_run u, report r where " + CELLS_OF_OLD_REPORTS + """
              and not exists (select from import_cell b
                where (b.run_id, b.report_id, b.indicator_id) = (i.run_id, i.report_id, c.indicator_id))""",
            """
            update cell c set state = b.state, value = b.value, qualifier = b.qualifier, note = b.note,
                origin = b.origin, version = nextval('cell_version'), updated_at = :at::timestamptz, updated_by = :by
            from import_report i, import_run u, report r, import_cell b
            where (b.run_id, b.report_id, b.indicator_id) = (i.run_id, i.report_id, c.indicator_id) and\s""" + CELLS_OF_OLD_REPORTS,
            """
            insert into workflow_event (report_id, from_state, to_state, at, by_user, by_name)
            select r.id, r.state, i.previous_state, :at::timestamptz, :user::uuid, :by
            from import_report i join report r on r.id = i.report_id
            where i.run_id = :run and r.state <> i.previous_state""",
            """
            update report r set state = i.previous_state, state_since = :at::timestamptz, state_by = :by,
                version = r.version + 1, updated_at = :at::timestamptz, updated_by = :by
            from import_report i where i.run_id = :run and r.id = i.report_id and r.state <> i.previous_state""",
            "update report r set entered_at = :at::timestamptz, entered_by = :by "
                    + "from import_report i where i.run_id = :run and r.id = i.report_id",
            "delete from import_report where run_id = :run",
            "update import_run set state = 'UNDONE', undone_at = :at::timestamptz, undone_by = :by where id = :run");

    private ImportUndoSql() {}
}
