--liquibase formatted sql

--changeset reporting:10-report-version
--comment: What a report said each time it was submitted; cells by indicator, so that two versions are compared in one
--comment: statement. warnings: findings that its organisation had to explain; null when nobody checked.
create table report_version (
    report_id uuid        not null constraint report_version_report references report on delete cascade,
    number    smallint    not null constraint report_version_number check (number > 0),
    at        timestamptz not null,
    by_name   text        not null,
    warnings  smallint    constraint report_version_warnings check (warnings >= 0),
    narrative text        not null,
    cells     jsonb       not null,
    constraint report_version_key primary key (report_id, number)
);
--rollback drop table report_version;

--changeset reporting:11-remark
--comment: Threads on a report. The first remark of a thread has no parent and carries its state; indicator_id is null
--comment: when it is about the report as a whole. office: whether the union's office wrote it.
create table remark (
    id           uuid        primary key,
    report_id    uuid        not null constraint remark_report references report on delete cascade,
    indicator_id uuid        constraint remark_indicator references indicator,
    parent_id    uuid        constraint remark_parent references remark on delete cascade,
    body         text        not null constraint remark_body_given check (btrim(body) <> ''),
    state        text        constraint remark_state check (state in ('OPEN', 'ANSWERED', 'CLOSED')),
    office       boolean     not null,
    at           timestamptz not null,
    by_user      uuid,
    by_name      text        not null,
    constraint remark_state_of_a_thread check ((parent_id is null) = (state is not null))
);
create index remark_of_report on remark (report_id);
create index remark_of_indicator on remark (indicator_id);
create index remark_of_parent on remark (parent_id);
--rollback drop table remark;
