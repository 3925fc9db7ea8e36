--liquibase formatted sql

--changeset reporting:1-section
create table section (
    code     text     primary key constraint section_code_form check (code ~ '^[A-Za-z0-9][A-Za-z0-9_.-]*$'),
    name_vi  text     not null constraint section_name_given check (btrim(name_vi) <> ''),
    name_en  text,
    position smallint not null constraint section_position check (position > 0)
);
--rollback drop table section;

--changeset reporting:2-indicator
--comment: What is counted. Half-years are their number: year * 2, plus 1 for the second half.
create table indicator (
    id                 uuid        primary key,
    version            integer     not null,
    created_at         timestamptz not null,
    created_by         text        not null,
    updated_at         timestamptz not null,
    updated_by         text        not null,
    code               text        not null constraint indicator_code_form check (code ~ '^[A-Za-z0-9][A-Za-z0-9_.-]*$'),
    section            text        not null constraint indicator_section references section,
    position           smallint    not null constraint indicator_position check (position > 0),
    name_vi            text        not null constraint indicator_name_given check (btrim(name_vi) <> ''),
    name_en            text,
    unit_vi            text,
    unit_en            text,
    definition_vi      text,
    definition_en      text,
    over_time          text        not null constraint indicator_over_time check (over_time in ('SUM', 'LAST')),
    over_organisations text        not null constraint indicator_over_organisations check (
        over_organisations in ('SUM', 'NONE')),
    whole_numbers      boolean     not null,
    required           boolean     not null,
    valid_from         smallint,
    valid_to           smallint,
    search_text        text        not null generated always as (
        search_key(name_vi || ' ' || coalesce(name_en, '') || ' ' || code)) stored,
    constraint indicator_code unique (code),
    constraint indicator_ends_after_it_begins check (valid_to >= valid_from)
);
create index indicator_of_section on indicator (section, position);
--rollback drop table indicator;

--changeset reporting:3-report
--comment: One organisation's report on one half-year, and the union in whose totals it counts. member: whether it is
--comment: one of the union's societies, which coverage counts, and not the union itself or a unit that it runs.
create table report (
    id                 uuid        primary key,
    version            integer     not null,
    created_at         timestamptz not null,
    created_by         text        not null,
    updated_at         timestamptz not null,
    updated_by         text        not null,
    organisation_id    uuid        not null constraint report_organisation references organisation,
    union_id           uuid        not null constraint report_union references organisation,
    half_year          smallint    not null constraint report_half_year check (half_year between 3800 and 4399),
    member             boolean     not null,
    state              text        not null constraint report_state check (
        state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')),
    state_since        timestamptz not null,
    state_by           text        not null,
    first_submitted_at timestamptz,
    submitted_at       timestamptz,
    submitted_by       uuid,
    narrative          text        not null,
    entered_at         timestamptz not null,
    entered_by         text        not null,
    constraint report_once unique (organisation_id, half_year),
    constraint report_of_union unique (organisation_id, half_year, union_id),
    constraint report_submitted_in_order check (submitted_at >= first_submitted_at)
);
create index report_union_half_year on report (union_id, half_year);
--rollback drop table report;

--changeset reporting:4-cell
--comment: What a report says of one indicator. An empty cell has no row. The key begins with the union, so that all
--comment: societies' figures of one indicator lie together. A version is never used twice, also not by a cell that was
--comment: emptied and filled in again.
create sequence cell_version as integer cycle;
create table cell (
    union_id        uuid           not null,
    half_year       smallint       not null,
    indicator_id    uuid           not null constraint cell_indicator references indicator,
    organisation_id uuid           not null,
    state           text           not null,
    value           numeric(20, 4),
    qualifier       text,
    note            text           constraint cell_note_given check (btrim(note) <> ''),
    version         integer        not null default nextval('cell_version'),
    updated_at      timestamptz    not null,
    updated_by      text           not null,
    constraint cell_key primary key (union_id, half_year, indicator_id, organisation_id),
    constraint cell_report foreign key (organisation_id, half_year, union_id)
        references report (organisation_id, half_year, union_id) on update cascade on delete cascade,
    constraint cell_state check (state in ('NUMBER', 'ZERO', 'NOT_APPLICABLE', 'UNKNOWN')),
    constraint cell_value_of_a_number check ((state = 'NUMBER') = (value is not null)),
    constraint cell_value_range check (value > 0 and value < 1000000000000),
    constraint cell_qualifier_of_a_number check ((state = 'NUMBER') = (qualifier is not null)),
    constraint cell_qualifier check (qualifier in ('EXACT', 'AT_LEAST', 'AT_MOST', 'ABOUT')),
    constraint cell_unknown_says_why check (state <> 'UNKNOWN' or note is not null)
);
create index cell_of_report on cell (organisation_id, half_year, union_id);
create index cell_of_indicator on cell (indicator_id);
--rollback drop table cell; drop sequence cell_version;

--changeset reporting:5-workflow-event
create table workflow_event (
    id         bigint      generated always as identity primary key,
    report_id  uuid        not null constraint workflow_event_report references report on delete cascade,
    from_state text        constraint workflow_event_from check (
        from_state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')),
    to_state   text        not null constraint workflow_event_to check (
        to_state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')),
    at         timestamptz not null,
    by_user    uuid,
    by_name    text        not null,
    reason     text        constraint workflow_event_reason_given check (btrim(reason) <> '')
);
create index workflow_event_of_report on workflow_event (report_id, id);
--rollback drop table workflow_event;

--changeset reporting:6-indicator-total
--comment: What the approved reports of a union add up to. numbers: cells with a number or 0; reported: societies that
--comment: say something; the last three count how many numbers are qualified, so that a report can be taken out again.
create table indicator_total (
    union_id     uuid           not null constraint indicator_total_union references organisation,
    half_year    smallint       not null,
    indicator_id uuid           not null constraint indicator_total_indicator references indicator,
    value        numeric(24, 4) not null constraint indicator_total_value check (value >= 0),
    numbers      integer        not null constraint indicator_total_numbers check (numbers >= 0),
    reported     integer        not null constraint indicator_total_reported check (reported >= 0),
    at_least     integer        not null constraint indicator_total_at_least check (at_least >= 0),
    at_most      integer        not null constraint indicator_total_at_most check (at_most >= 0),
    about        integer        not null constraint indicator_total_about check (about >= 0),
    qualifier    text           not null generated always as (case
        when about > 0 or (at_least > 0 and at_most > 0) then 'ABOUT'
        when at_least > 0 then 'AT_LEAST'
        when at_most > 0 then 'AT_MOST'
        else 'EXACT' end) stored,
    constraint indicator_total_key primary key (union_id, half_year, indicator_id)
);
create index indicator_total_of_indicator on indicator_total (indicator_id);
--rollback drop table indicator_total;

--changeset reporting:7-stated-figure
--comment: What articles and meetings state (ADR 6). source_id names a record of another module and is no foreign key.
create table stated_figure (
    source_kind     text           not null constraint stated_figure_source check (source_kind in ('ARTICLE', 'MEETING')),
    source_id       uuid           not null,
    position        smallint       not null,
    organisation_id uuid           not null constraint stated_figure_organisation references organisation,
    period          text           not null constraint stated_figure_period check (period ~ '^\d{4}(-H[12])?$'),
    half_year       smallint       generated always as (case when length(period) = 7
        then substr(period, 1, 4)::smallint * 2 + substr(period, 7, 1)::smallint - 1 end) stored,
    indicator_id    uuid           constraint stated_figure_indicator references indicator,
    label           text           not null constraint stated_figure_label_given check (btrim(label) <> ''),
    value           numeric(20, 4) not null constraint stated_figure_value check (value >= 0),
    qualifier       text           not null constraint stated_figure_qualifier check (
        qualifier in ('EXACT', 'AT_LEAST', 'AT_MOST', 'ABOUT')),
    unit            text,
    quote           text,
    created_at      timestamptz    not null,
    created_by      text           not null,
    constraint stated_figure_key primary key (source_kind, source_id, position)
);
create index stated_figure_about on stated_figure (organisation_id, half_year, indicator_id);
create index stated_figure_of_indicator on stated_figure (indicator_id);
--rollback drop table stated_figure;

--changeset reporting:8-due-days
--comment: Until when a union expects reports, as month and day; the usual days where it has no row.
create table due_days (
    union_id    uuid primary key constraint due_days_union references organisation on delete cascade,
    first_half  text not null constraint due_days_first_half check (first_half ~ '^\d\d-\d\d$'),
    second_half text not null constraint due_days_second_half check (second_half ~ '^\d\d-\d\d$')
);
--rollback drop table due_days;
