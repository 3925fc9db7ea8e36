--liquibase formatted sql

--changeset reporting:16-ratio
--comment: An indicator can be a ratio: never typed, but numerator / denominator * factor, of sums and never of averages.
alter table indicator
    add column numerator   text constraint indicator_numerator references indicator (code) on update cascade,
    add column denominator text constraint indicator_denominator references indicator (code) on update cascade,
    add column factor      numeric(12, 4) constraint indicator_factor check (factor > 0);
alter table indicator add constraint indicator_ratio_whole check (
    (numerator is null) = (denominator is null) and (numerator is null) = (factor is null));
alter table indicator add constraint indicator_ratio_parts check (
    numerator <> denominator and numerator <> code and denominator <> code);
create index indicator_of_numerator on indicator (numerator);
create index indicator_of_denominator on indicator (denominator);
--rollback alter table indicator drop column numerator, drop column denominator, drop column factor;

--changeset reporting:17-indicator-version
--comment: What an indicator was called and meant in earlier half-years, up to and including valid_to. What it means now
--comment: is with the indicator itself. A correction that leaves the meaning alone makes no version.
create table indicator_version (
    indicator_id       uuid        not null constraint indicator_version_indicator references indicator on delete cascade,
    valid_to           smallint    not null constraint indicator_version_valid_to check (valid_to between 3800 and 4399),
    name_vi            text        not null,
    name_en            text,
    unit_vi            text,
    unit_en            text,
    definition_vi      text,
    definition_en      text,
    over_time          text        not null constraint indicator_version_over_time check (over_time in ('SUM', 'LAST')),
    over_organisations text        not null constraint indicator_version_over_organisations check (
        over_organisations in ('SUM', 'NONE')),
    changed_at         timestamptz not null,
    changed_by         text        not null,
    reason             text        not null constraint indicator_version_reason_given check (btrim(reason) <> ''),
    constraint indicator_version_key primary key (indicator_id, valid_to)
);
--rollback drop table indicator_version;

--changeset reporting:18-standard-ratios
--comment: The shares of the standard catalogue are computed, where a union still has them: each takes its place behind
--comment: its two parts, which are added. Figures that were typed so far stay and are shown where the parts say nothing.
create temporary table ratio_part (
    ratio text, place smallint, code text, name_vi text, name_en text, unit_vi text, unit_en text, over_time text,
    over_organisations text, definition_vi text, definition_en text);
insert into ratio_part values
    ('commune_coverage', 0, 'communes_with_chapter', 'Số xã, phường có chi hội', 'Communes with a chapter', 'xã', 'communes',
     'LAST', 'NONE', 'Tính đến cuối kỳ. Mỗi xã, phường tính một lần dù có nhiều chi hội.',
     'At the end of the period. A commune counts once, however many chapters it has.'),
    ('commune_coverage', 1, 'commune_total', 'Tổng số xã, phường trên địa bàn', 'Communes of the area', 'xã', 'communes',
     'LAST', 'NONE', 'Số đơn vị hành chính cấp xã trên địa bàn hoạt động của hội, tính đến cuối kỳ.',
     'Communes of the area that the organisation works in, at the end of the period.'),
    ('female_board_ratio', 0, 'female_board_members', 'Uỷ viên Ban Chấp hành là nữ', 'Women on the board (number)', 'người', 'people',
     'LAST', 'SUM', 'Đã tính trong số uỷ viên Ban Chấp hành.', 'Included in the members of the board.'),
    ('female_board_ratio', 1, 'board_members', 'Số uỷ viên Ban Chấp hành', 'Members of the board', 'người', 'people',
     'LAST', 'SUM', 'Đương nhiệm, tính đến cuối kỳ.', 'In office at the end of the period.'),
    ('appraisal_plan_rate', 0, 'appraisal_tasks_planned', 'Nhiệm vụ tư vấn, phản biện theo kế hoạch', 'Appraisal tasks planned', 'nhiệm vụ', 'tasks',
     'SUM', 'SUM', 'Số nhiệm vụ được giao hoặc đăng ký cho kỳ báo cáo.', 'Tasks assigned or registered for the period.'),
    ('community_learning_centre_rate', 0, 'communes_with_learning_centre', 'Số xã có trung tâm học tập cộng đồng', 'Communes with a learning centre (number)', 'xã', 'communes',
     'LAST', 'NONE', 'Tính đến cuối kỳ.', 'At the end of the period.');

update indicator i set position = i.position + (
    select count(*)::smallint from indicator r join ratio_part p on p.ratio = r.code
    where r.section = i.section and r.position <= i.position);

insert into indicator (id, version, created_at, created_by, updated_at, updated_by, section, position, code, name_vi, name_en,
                       unit_vi, unit_en, over_time, over_organisations, whole_numbers, required, definition_vi, definition_en)
select gen_random_uuid(), 0, now(), 'Lienhiep', now(), 'Lienhiep', r.section,
       r.position - (select count(*)::smallint from ratio_part o where o.ratio = p.ratio) + p.place, p.code, p.name_vi, p.name_en,
       p.unit_vi, p.unit_en, p.over_time, p.over_organisations, true, false, p.definition_vi, p.definition_en
from ratio_part p join indicator r on r.code = p.ratio
on conflict on constraint indicator_code do nothing;
drop table ratio_part;

insert into indicator (id, version, created_at, created_by, updated_at, updated_by, section, position, code, name_vi, name_en,
                       unit_vi, unit_en, over_time, over_organisations, whole_numbers, required, definition_vi, definition_en)
select gen_random_uuid(), 0, now(), 'Lienhiep', now(), 'Lienhiep', m.section,
       (select max(position) + 1 from indicator where section = m.section), 'mediation_success_rate', 'Tỷ lệ hoà giải thành',
       'Share of successful mediations', '%', '%', 'LAST', 'NONE', false, false,
       'Số vụ việc hoà giải thành chia cho số vụ việc hoà giải.', 'Successful mediations as a share of all mediations.'
from indicator m where m.code = 'mediations_successful'
on conflict on constraint indicator_code do nothing;

update indicator r set numerator = n.code, denominator = d.code, factor = 100,
                       over_organisations = 'NONE', whole_numbers = false, required = false
from (values ('commune_coverage', 'communes_with_chapter', 'commune_total'),
             ('female_board_ratio', 'female_board_members', 'board_members'),
             ('appraisal_plan_rate', 'appraisal_tasks', 'appraisal_tasks_planned'),
             ('community_learning_centre_rate', 'communes_with_learning_centre', 'commune_total'),
             ('mediation_success_rate', 'mediations_successful', 'mediations')) v(ratio, numerator, denominator)
join indicator n on n.code = v.numerator
join indicator d on d.code = v.denominator
where r.code = v.ratio;
--rollback update indicator set numerator = null, denominator = null, factor = null;
--rollback delete from indicator i where code in ('communes_with_chapter', 'commune_total', 'female_board_members', 'board_members', 'appraisal_tasks_planned', 'communes_with_learning_centre', 'mediation_success_rate') and not exists (select from cell where indicator_id = i.id) and not exists (select from indicator_total where indicator_id = i.id);
