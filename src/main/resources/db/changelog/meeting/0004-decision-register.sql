--liquibase formatted sql

--changeset meeting:40-decision-register
--comment: Decisions in one register across all bodies, also those of no recorded meeting. Whose they are and since when
--comment: follows their meeting where they have one.
alter table decision
    alter column meeting_id drop not null,
    add column organisation_id   uuid constraint decision_organisation references organisation,
    add column kind              text,
    add column body              text constraint decision_body_given check (btrim(body) <> ''),
    add column decided_on        date,
    add column owner_person_id   uuid,
    add column owner_person_name text constraint decision_owner_person check (btrim(owner_person_name) <> ''),
    add column superseded_by     uuid constraint decision_superseded_by references decision on delete set null,
    add column done_on           date,
    add column evidence_note     text,
    add column evidence_kind     text constraint decision_evidence_kind check (
        evidence_kind in ('MEETING', 'ARTICLE', 'REPORT', 'ATTACHMENT')),
    add column evidence_id       uuid,
    add constraint decision_supersedes_another check (superseded_by <> id),
    add constraint decision_superseded check (state = 'SUPERSEDED' or superseded_by is null),
    add constraint decision_done check (state = 'DONE' or coalesce(done_on::text, evidence_note, evidence_kind) is null),
    add constraint decision_evidence_whole check ((evidence_kind is null) = (evidence_id is null));
update decision d set organisation_id = m.host_id, decided_on = m.held_on,
    body = case m.kind when 'CONGRESS' then 'Đại hội' when 'EXECUTIVE_COMMITTEE' then 'Ban Chấp hành'
        when 'STANDING_COMMITTEE' then 'Ban Thường vụ' end,
    kind = case when d.number ~* '/\s*NQ' then 'RESOLUTION' when d.number ~* '/\s*QĐ' then 'DECISION'
        when d.number ~* '/\s*TB' then 'NOTICE' else 'CONCLUSION' end
    from meeting m where m.id = d.meeting_id;
alter table decision
    alter column organisation_id set not null,
    alter column kind set not null,
    add constraint decision_kind check (kind in (
        'RESOLUTION', 'CONCLUSION', 'DECISION', 'NOTICE', 'PROGRAMME', 'PLAN', 'OTHER'));
create index decision_of_organisation on decision (organisation_id, decided_on desc);
create index decision_of_superseding on decision (superseded_by);
create index decision_due on decision (due) where state = 'OPEN';
--rollback drop index decision_due;
--rollback delete from decision where meeting_id is null;
--rollback alter table decision alter column meeting_id set not null, drop column organisation_id, drop column kind,
--rollback   drop column body, drop column decided_on, drop column owner_person_id, drop column owner_person_name,
--rollback   drop column superseded_by, drop column done_on, drop column evidence_note, drop column evidence_kind,
--rollback   drop column evidence_id;

--changeset meeting:41-decision-number
--comment: A number such as 02/NQ-LHH belongs to a series: one for what follows the stroke (the kind of document and who
--comment: issues it), a year and an organisation; 2 or 01/NQ only counts in its meeting. What was numbered twice before
--comment: there was a register keeps its number, the later ones with a mark behind it.
alter table decision
    add column series text generated always as (
        upper(substring(number from '^\s*\d{1,5}\s*/\s*(\S[^/]*-.*\S)\s*$'))) stored,
    add column series_year integer generated always as (extract(year from decided_on)::integer) stored,
    add column series_number integer generated always as (
        substring(number from '^\s*(\d{1,5})\s*/\s*\S[^/]*-.*\S\s*$')::integer) stored,
    add column search_text text generated always as (
        search_key(number || ' ' || text || ' ' || coalesce(body, '') || ' ' || coalesce(owner_person_name, ''))) stored;
update decision d set number = d.number || ' (' || t.nth || ')'
    from (select id, row_number() over (
              partition by organisation_id, series, series_year, series_number
              order by decided_on, created_at, id) as nth
          from decision where series is not null and series_year is not null) t
    where t.id = d.id and t.nth > 1;
alter table decision add constraint decision_series_once unique (organisation_id, series, series_year, series_number);
create index decision_search on decision using gin (search_text gin_trgm_ops);
--rollback alter table decision drop column series_number, drop column series_year, drop column series, drop column search_text;

--changeset meeting:42-decision-step
--comment: What happened to a decision after it was made: who reported it done, opened it again, gave it more time.
create table decision_step (
    id          bigint      generated always as identity primary key,
    decision_id uuid        not null references decision on delete cascade,
    at          timestamptz not null,
    by_name     text        not null,
    kind        text        not null constraint decision_step_kind check (
        kind in ('DONE', 'REOPENED', 'SUPERSEDED', 'EXTENDED', 'REMINDED')),
    note        text,
    due_before  date,
    due_after   date
);
create index decision_step_of on decision_step (decision_id, id);
--rollback drop table decision_step;
