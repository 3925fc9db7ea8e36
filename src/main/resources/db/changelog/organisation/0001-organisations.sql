--liquibase formatted sql

--changeset organisation:1-organisation
create table organisation (
    id         uuid        primary key,
    version    integer     not null,
    created_at timestamptz not null,
    created_by text        not null,
    updated_at timestamptz not null,
    updated_by text        not null,
    code       text        not null constraint organisation_code_form check (code ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$'),
    kind       text        not null constraint organisation_kind check (kind in ('UNION', 'SOCIETY', 'UNIT')),
    founded    text        constraint organisation_founded check (is_partial_date(founded)),
    dissolved  text        constraint organisation_dissolved check (is_partial_date(dissolved)),
    place      text,
    address    text,
    phone      text,
    email      text,
    website    text,
    note       text,
    constraint organisation_code unique (code),
    constraint organisation_dissolved_after_founded
        check (founded is null or dissolved is null or latest_day(dissolved) >= earliest_day(founded))
);
--rollback drop table organisation;

--changeset organisation:2-organisation-name
--comment: What it was called, in which language, since when. One name per language at a time.
create table organisation_name (
    id              uuid        primary key,
    version         integer     not null,
    created_at      timestamptz not null,
    created_by      text        not null,
    updated_at      timestamptz not null,
    updated_by      text        not null,
    organisation_id uuid        not null references organisation on delete cascade,
    lang            text        not null constraint organisation_name_lang check (lang in ('vi', 'en')),
    name            text        not null constraint organisation_name_given check (btrim(name) <> ''),
    short_name      text,
    valid_from      text        check (is_partial_date(valid_from)),
    valid_to        text        check (is_partial_date(valid_to)),
    valid           daterange   not null generated always as (possible_days(valid_from, valid_to)) stored,
    search_text     text        not null generated always as (search_key(name || ' ' || coalesce(short_name, ''))) stored,
    constraint organisation_name_range
        check (valid_from is null or valid_to is null or latest_day(valid_to) >= earliest_day(valid_from)),
    constraint organisation_name_one_at_a_time exclude using gist (
        organisation_id with =, lang with =, certain_days(valid_from, valid_to) with &&)
);
create index organisation_name_search on organisation_name using gin (search_text gin_trgm_ops);
create index organisation_name_of on organisation_name (organisation_id, lang);
--rollback drop table organisation_name;

--changeset organisation:3-membership
--comment: Which society belonged to which union, and which unit to which organisation, since when.
create table membership (
    id         uuid        primary key,
    version    integer     not null,
    created_at timestamptz not null,
    created_by text        not null,
    updated_at timestamptz not null,
    updated_by text        not null,
    member_id  uuid        not null references organisation,
    parent_id  uuid        not null references organisation,
    valid_from text        check (is_partial_date(valid_from)),
    valid_to   text        check (is_partial_date(valid_to)),
    decision   text,
    valid      daterange   not null generated always as (possible_days(valid_from, valid_to)) stored,
    constraint membership_not_of_itself check (member_id <> parent_id),
    constraint membership_range
        check (valid_from is null or valid_to is null or latest_day(valid_to) >= earliest_day(valid_from)),
    constraint membership_once_at_a_time exclude using gist (
        member_id with =, parent_id with =, certain_days(valid_from, valid_to) with &&)
);
create index membership_parent on membership (parent_id, member_id);
create index membership_member on membership (member_id);
--rollback drop table membership;
