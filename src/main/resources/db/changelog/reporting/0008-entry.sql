--liquibase formatted sql

--changeset reporting:80-cell-origin
--comment: Where the content of a cell comes from: typed by a person, counted from logged records, read from a table.
alter table cell add column origin text not null default 'ENTERED' constraint cell_origin check (
    origin in ('ENTERED', 'COUNTED', 'IMPORTED'));
--rollback alter table cell drop column origin;

--changeset reporting:81-cell-evidence
--comment: What proves a figure: a record of another module, named by its id only, or a file whose bytes lie in the blob
--comment: store. It belongs to the place in the report, so that a cell can be emptied and filled in again.
create table cell_evidence (
    id              uuid        primary key,
    organisation_id uuid        not null,
    half_year       smallint    not null,
    indicator_id    uuid        not null constraint cell_evidence_indicator references indicator,
    kind            text        not null constraint cell_evidence_kind check (kind in ('MEETING', 'ARTICLE', 'FILE')),
    record_id       uuid,
    label           text        not null constraint cell_evidence_label_given check (btrim(label) <> ''),
    media_type      text,
    size            bigint      constraint cell_evidence_size check (size > 0),
    sha256          text        constraint cell_evidence_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    blob_key        text        constraint cell_evidence_blob unique,
    added_at        timestamptz not null,
    added_by        text        not null,
    constraint cell_evidence_report foreign key (organisation_id, half_year)
        references report (organisation_id, half_year) on update cascade on delete cascade,
    constraint cell_evidence_file_or_record check (
        case kind when 'FILE' then record_id is null and blob_key is not null and media_type is not null
                       and size is not null and sha256 is not null
                  else record_id is not null and blob_key is null end)
);
create index cell_evidence_of_report on cell_evidence (organisation_id, half_year, indicator_id);
create index cell_evidence_of_indicator on cell_evidence (indicator_id);
create unique index cell_evidence_record_once on cell_evidence (organisation_id, half_year, indicator_id, record_id)
    where record_id is not null;
--rollback drop table cell_evidence;

--changeset reporting:82-counting-rule
--comment: Which logged records an indicator counts. No kinds means meetings of every kind. below: those of the units
--comment: that a society runs count as well.
create table counting_rule (
    indicator_id uuid    primary key constraint counting_rule_indicator references indicator on delete cascade,
    source       text    not null constraint counting_rule_source check (source in ('MEETINGS', 'ARTICLES')),
    measure      text    not null constraint counting_rule_measure check (measure in ('COUNT', 'PARTICIPANTS')),
    kinds        text[]  not null,
    below        boolean not null,
    constraint counting_rule_kinds_of_meetings check (source = 'MEETINGS' or kinds = '{}'),
    constraint counting_rule_people_of_meetings check (source = 'MEETINGS' or measure = 'COUNT')
);
--rollback drop table counting_rule;

--changeset reporting:83-standard-counting-rules
--comment: Where the standard catalogue means what meetings record. A union may change them.
insert into counting_rule (indicator_id, source, measure, kinds, below)
select i.id, 'MEETINGS', r.measure, array[r.kind], true
from (values ('training_classes', 'COUNT', 'TRAINING'),
             ('training_attendances', 'PARTICIPANTS', 'TRAINING'),
             ('workshops', 'COUNT', 'WORKSHOP'),
             ('agreements_signed', 'COUNT', 'SIGNING')) as r (code, measure, kind)
join indicator i on i.code = r.code;
--rollback delete from counting_rule;
