--liquibase formatted sql

--changeset consolidation:1-text
--comment: What the union's office wrote for a part of its report: a free part or a section of the catalogue. based_on is
--comment: the draft from the figures that it had before it, so that one can tell when the figures changed afterwards.
create table consolidation_text (
    union_id   uuid        not null constraint consolidation_text_union references organisation,
    half_year  smallint    not null constraint consolidation_text_half_year check (half_year between 3800 and 4399),
    part       text        not null constraint consolidation_text_part check (part ~ '^[A-Za-z0-9][A-Za-z0-9_.:-]*$'),
    body       text        not null,
    based_on   text        not null,
    version    integer     not null,
    updated_at timestamptz not null,
    updated_by text        not null,
    constraint consolidation_text_once primary key (union_id, half_year, part)
);
--rollback drop table consolidation_text;

--changeset consolidation:2-issue
--comment: An issue of the union's report with everything in it, as it was on that day. checksum: SHA-256 of the canonical
--comment: JSON of the rows below. One series of register numbers per union and year.
create table consolidation (
    id              uuid        primary key,
    union_id        uuid        not null constraint consolidation_union references organisation,
    half_year       smallint    not null constraint consolidation_half_year check (half_year between 3800 and 4399),
    issue           smallint    not null constraint consolidation_issue check (issue > 0),
    state           text        not null constraint consolidation_state check (state = 'ISSUED'),
    union_code      text        not null,
    union_name      text        not null,
    register_year   smallint    not null,
    register_number integer     not null constraint consolidation_register_number check (register_number > 0),
    symbol          text        not null constraint consolidation_symbol_given check (btrim(symbol) <> ''),
    place           text        not null constraint consolidation_place_given check (btrim(place) <> ''),
    dated           date        not null,
    parent          text[]      not null,
    issuer          text[]      not null,
    authority       text[]      not null,
    office          text        not null,
    signer          text        not null,
    recipients      text[]      not null,
    reason          text,
    frozen_at       timestamptz not null,
    frozen_by       text        not null,
    checksum        text        not null constraint consolidation_checksum check (checksum ~ '^[0-9a-f]{64}$'),
    constraint consolidation_once unique (union_id, half_year, issue),
    constraint consolidation_registered_once unique (union_id, register_year, register_number)
);
create table consolidation_society (
    consolidation_id uuid     not null constraint consolidation_society_issue references consolidation,
    position         smallint not null,
    code             text     not null,
    name             text     not null,
    state            text,
    constraint consolidation_society_once primary key (consolidation_id, position)
);
create table consolidation_passage (
    consolidation_id uuid     not null constraint consolidation_passage_issue references consolidation,
    position         smallint not null,
    part             text     not null,
    title            text     not null,
    body             text     not null,
    constraint consolidation_passage_once primary key (consolidation_id, position)
);
create table consolidation_cell (
    consolidation_id uuid     not null constraint consolidation_cell_issue references consolidation,
    position         smallint not null,
    indicator        text     not null,
    section          text     not null,
    wording          text     not null,
    unit             text,
    value            numeric(24, 4),
    qualifier        text,
    before_value     numeric(24, 4),
    before_qualifier text,
    joint            numeric(24, 4) not null,
    summed           boolean  not null,
    n_orgs           smallint not null,
    n_missing        smallint not null,
    note             text,
    constraint consolidation_cell_once primary key (consolidation_id, position),
    constraint consolidation_cell_of_indicator unique (consolidation_id, indicator)
);
create table consolidation_source (
    consolidation_id uuid not null constraint consolidation_source_issue references consolidation,
    indicator        text not null,
    organisation     text not null,
    name             text not null,
    report           text not null,
    state            text not null,
    value            numeric(20, 4),
    qualifier        text,
    note             text,
    constraint consolidation_source_once primary key (consolidation_id, indicator, organisation)
);
create table consolidation_change (
    consolidation_id uuid     not null constraint consolidation_change_issue references consolidation,
    position         smallint not null,
    indicator        text     not null,
    wording          text     not null,
    old_value        numeric(24, 4),
    old_qualifier    text,
    new_value        numeric(24, 4),
    new_qualifier    text,
    reason           text     not null,
    constraint consolidation_change_once primary key (consolidation_id, position)
);
create table consolidation_file (
    consolidation_id uuid    not null constraint consolidation_file_issue references consolidation,
    format           text    not null constraint consolidation_file_format check (format in ('DOCX', 'PDF', 'XLSX')),
    sha256           text    not null constraint consolidation_file_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    size             integer not null constraint consolidation_file_size check (size > 0),
    content          bytea   not null,
    constraint consolidation_file_once primary key (consolidation_id, format)
);
--rollback drop table consolidation_file; drop table consolidation_change; drop table consolidation_source;
--rollback drop table consolidation_cell; drop table consolidation_passage; drop table consolidation_society;
--rollback drop table consolidation;

--changeset consolidation:3-frozen splitStatements:false
--comment: What was issued stays as it is, whoever asks.
create function consolidation_stays() returns trigger language plpgsql as $$
begin
    raise exception 'an issued report is never changed' using errcode = 'restrict_violation';
end $$;
create trigger consolidation_stays before update or delete on consolidation
    for each row execute function consolidation_stays();
create trigger consolidation_society_stays before update or delete on consolidation_society
    for each row execute function consolidation_stays();
create trigger consolidation_passage_stays before update or delete on consolidation_passage
    for each row execute function consolidation_stays();
create trigger consolidation_cell_stays before update or delete on consolidation_cell
    for each row execute function consolidation_stays();
create trigger consolidation_source_stays before update or delete on consolidation_source
    for each row execute function consolidation_stays();
create trigger consolidation_change_stays before update or delete on consolidation_change
    for each row execute function consolidation_stays();
create trigger consolidation_file_stays before update or delete on consolidation_file
    for each row execute function consolidation_stays();
--rollback drop function consolidation_stays() cascade;
