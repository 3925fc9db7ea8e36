--liquibase formatted sql

--changeset reporting:100-import-run
--comment: Every import of figures of many reports: who brought in what, and what became of it. All its cells get the same
--comment: version, so that a later change of one of them can be told.
create table import_run (
    id           uuid        primary key,
    state        text        not null constraint import_run_state check (
        state in ('RUNNING', 'DONE', 'FAILED', 'CANCELLED', 'UNDONE')),
    file_name    text        not null constraint import_run_file_named check (btrim(file_name) <> ''),
    sha256       text        constraint import_run_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    started_at   timestamptz not null,
    started_by   text        not null,
    by_user      uuid,
    finished_at  timestamptz,
    reports      integer     not null default 0,
    created      integer     not null default 0,
    updated      integer     not null default 0,
    errors       integer     not null default 0,
    cell_version integer,
    undone_at    timestamptz,
    undone_by    text,
    constraint import_run_undone check ((state = 'UNDONE') = (undone_at is not null and undone_by is not null)),
    constraint import_run_finished check ((state = 'RUNNING') = (finished_at is null))
);
create index import_run_started on import_run (started_at desc);
--rollback drop table import_run;

--changeset reporting:101-import-error
create table import_error (
    run_id      uuid     not null constraint import_error_run references import_run on delete cascade,
    position    smallint not null,
    line        integer  not null,
    column_name text,
    message     text     not null,
    value       text,
    arguments   text[]   not null,
    constraint import_error_key primary key (run_id, position)
);
--rollback drop table import_error;

--changeset reporting:102-import-before
--comment: What is needed to take an import back: where its reports stood before it and where it left them, and what the
--comment: cells said that it overwrote. Dropped once it is taken back.
create table import_report (
    run_id         uuid    not null constraint import_report_run references import_run on delete cascade,
    report_id      uuid    not null constraint import_report_report references report on delete cascade,
    previous_state text    constraint import_report_previous check (
        previous_state in ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'RETURNED', 'APPROVED')),
    left_state     text    not null constraint import_report_left check (
        left_state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')),
    left_version   integer not null,
    left_entered   timestamptz not null,
    constraint import_report_key primary key (run_id, report_id)
);
create index import_report_of_report on import_report (report_id);
create table import_cell (
    run_id       uuid           not null,
    report_id    uuid           not null,
    indicator_id uuid           not null constraint import_cell_indicator references indicator,
    state        text           not null,
    value        numeric(20, 4),
    qualifier    text,
    note         text,
    origin       text           not null,
    constraint import_cell_key primary key (run_id, report_id, indicator_id),
    constraint import_cell_report foreign key (run_id, report_id)
        references import_report (run_id, report_id) on delete cascade
);
create index import_cell_of_indicator on import_cell (indicator_id);
--rollback drop table import_cell; drop table import_report;
