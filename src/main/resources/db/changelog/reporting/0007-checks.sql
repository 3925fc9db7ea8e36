--liquibase formatted sql

--changeset reporting:19-check-rule
--comment: What reports are checked for. Rules without a union are the standard set, which holds for every union until it
--comment: changes something: then it has a set of its own, copied from the standard. code names a rule in both.
--comment: indicator: what the rule is about; null for every indicator. percent and least belong to a deviation.
create table check_rule (
    id         uuid        primary key,
    version    integer     not null,
    created_at timestamptz not null,
    created_by text        not null,
    updated_at timestamptz not null,
    updated_by text        not null,
    union_id   uuid        constraint check_rule_union references organisation on delete cascade,
    code       text        not null constraint check_rule_code_form check (code ~ '^[A-Za-z0-9][A-Za-z0-9_.-]*$'),
    kind       text        not null constraint check_rule_kind check (
        kind in ('AT_MOST', 'SUM', 'REQUIRES', 'EXCLUDES', 'BOUNDS', 'DEVIATION')),
    severity   text        not null constraint check_rule_severity check (severity in ('BLOCKS', 'EXPLAIN', 'NOTE')),
    enabled    boolean     not null,
    indicator  text        constraint check_rule_indicator references indicator (code) on update cascade,
    lowest     numeric(20, 4),
    highest    numeric(20, 4),
    percent    integer     constraint check_rule_percent check (percent > 0),
    least      numeric(20, 4) constraint check_rule_least check (least >= 0),
    constraint check_rule_of_union unique nulls not distinct (union_id, code),
    constraint check_rule_about_something check (indicator is not null or kind = 'DEVIATION'),
    constraint check_rule_bounds check (
        case when kind = 'BOUNDS' then coalesce(lowest, highest) is not null else lowest is null and highest is null end),
    constraint check_rule_bounds_in_order check (lowest <= highest),
    constraint check_rule_deviation check ((kind = 'DEVIATION') = (percent is not null and least is not null))
);
create index check_rule_of_indicator on check_rule (indicator);

create table check_rule_part (
    rule_id   uuid    not null constraint check_rule_part_rule references check_rule on delete cascade,
    place     integer not null,
    indicator text    not null constraint check_rule_part_indicator references indicator (code) on update cascade,
    constraint check_rule_part_key primary key (rule_id, place)
);
create index check_rule_part_of_indicator on check_rule_part (indicator);

create table check_set (
    union_id uuid primary key constraint check_set_union references organisation on delete cascade
);
--rollback drop table check_set; drop table check_rule_part; drop table check_rule;

--changeset reporting:20-check-explanation
--comment: Why a report is right all the same. It holds for the figures that were found; when they change, it is stale.
create table check_explanation (
    organisation_id uuid        not null,
    half_year       smallint    not null,
    finding         text        not null,
    figures         text        not null,
    explanation     text        not null constraint check_explanation_given check (btrim(explanation) <> ''),
    explained_at    timestamptz not null,
    explained_by    text        not null,
    constraint check_explanation_key primary key (organisation_id, half_year, finding),
    constraint check_explanation_report foreign key (organisation_id, half_year)
        references report (organisation_id, half_year) on delete cascade
);
--rollback drop table check_explanation;

--changeset reporting:21-standard-checks
--comment: What the standard catalogue says of itself, as far as its indicators are still there.
create temporary table standard_check (code text, kind text, severity text, indicator text, part text);
insert into standard_check values
    ('intellectuals-within-members', 'AT_MOST', 'BLOCKS', 'intellectual_member_count', 'individual_member_count'),
    ('masters-within-members', 'AT_MOST', 'BLOCKS', 'master_degree_count', 'individual_member_count'),
    ('doctors-within-members', 'AT_MOST', 'BLOCKS', 'doctor_count', 'individual_member_count'),
    ('admitted-within-members', 'AT_MOST', 'EXPLAIN', 'members_admitted', 'individual_member_count'),
    ('cards-within-members', 'AT_MOST', 'EXPLAIN', 'membership_cards', 'individual_member_count'),
    ('new-chapters-within-chapters', 'AT_MOST', 'EXPLAIN', 'chapters_founded', 'chapter_count'),
    ('communes-within-area', 'AT_MOST', 'BLOCKS', 'communes_with_chapter', 'commune_total'),
    ('learning-centres-within-area', 'AT_MOST', 'BLOCKS', 'communes_with_learning_centre', 'commune_total'),
    ('women-within-board', 'AT_MOST', 'BLOCKS', 'female_board_members', 'board_members'),
    ('study-has-attendances', 'AT_MOST', 'EXPLAIN', 'study_sessions', 'study_attendances'),
    ('classes-have-trainees', 'AT_MOST', 'EXPLAIN', 'training_classes', 'training_attendances'),
    ('law-has-attendances', 'AT_MOST', 'EXPLAIN', 'law_outreach_sessions', 'law_outreach_attendances'),
    ('free-within-treated', 'AT_MOST', 'BLOCKS', 'patients_free', 'patients_treated'),
    ('successful-within-mediations', 'AT_MOST', 'BLOCKS', 'mediations_successful', 'mediations'),
    ('projects-ask-budget', 'REQUIRES', 'NOTE', 'projects_running', 'project_budget'),
    ('study-asks-attendances', 'REQUIRES', 'NOTE', 'study_sessions', 'study_attendances'),
    ('classes-ask-trainees', 'REQUIRES', 'NOTE', 'training_classes', 'training_attendances'),
    ('law-asks-attendances', 'REQUIRES', 'NOTE', 'law_outreach_sessions', 'law_outreach_attendances'),
    ('gifts-ask-value', 'REQUIRES', 'NOTE', 'scholarships', 'scholarship_value');
insert into check_rule (id, version, created_at, created_by, updated_at, updated_by, code, kind, severity, enabled, indicator)
select gen_random_uuid(), 0, now(), 'Lienhiep', now(), 'Lienhiep', s.code, s.kind, s.severity, true, s.indicator
from standard_check s join indicator i on i.code = s.indicator join indicator p on p.code = s.part;
insert into check_rule_part (rule_id, place, indicator)
select r.id, 0, s.part from check_rule r join standard_check s on s.code = r.code;
drop table standard_check;
insert into check_rule (id, version, created_at, created_by, updated_at, updated_by, code, kind, severity, enabled, percent, least)
values (gen_random_uuid(), 0, now(), 'Lienhiep', now(), 'Lienhiep', 'unlike-before', 'DEVIATION', 'EXPLAIN', true, 75, 20);
--rollback delete from check_rule where union_id is null;
