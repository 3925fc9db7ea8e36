--liquibase formatted sql

--changeset leadership:1-person
--comment: The register of people. derived: made by an election or an import and touched by no hand since, so that it
--comment: goes when what it was made for is withdrawn; the same in body, post and term.
create table person (
    id         uuid        primary key,
    version    integer     not null,
    created_at timestamptz not null,
    created_by text        not null,
    updated_at timestamptz not null,
    updated_by text        not null,
    name       text        not null constraint person_named check (btrim(name) <> ''),
    honorific  text,
    birth_year integer     constraint person_birth_year check (birth_year between 1850 and 2199),
    contact    text,
    note       text,
    derived    boolean     not null,
    name_key   text        not null generated always as (search_key(name)) stored
);
create index person_search on person using gin (name_key gin_trgm_ops);
create index person_by_name on person (name_key);
--rollback drop table person;

--changeset leadership:2-body
create table body (
    id              uuid        primary key,
    version         integer     not null,
    created_at      timestamptz not null,
    created_by      text        not null,
    updated_at      timestamptz not null,
    updated_by      text        not null,
    organisation_id uuid        not null constraint body_organisation references organisation,
    kind            text        not null constraint body_kind check (kind in
        ('PRESIDIUM', 'EXECUTIVE_COMMITTEE', 'STANDING_COMMITTEE', 'INSPECTION_COMMITTEE', 'OFFICE', 'OTHER')),
    name            text        not null constraint body_named check (btrim(name) <> ''),
    name_en         text,
    derived         boolean     not null,
    name_key        text        not null generated always as (search_key(name)) stored,
    constraint body_once unique (organisation_id, name_key)
);
--rollback drop table body;

--changeset leadership:3-post
--comment: seats null: several, their number not fixed. one_seat is referenced by tenures, which then follow it.
create table post (
    id         uuid        primary key,
    version    integer     not null,
    created_at timestamptz not null,
    created_by text        not null,
    updated_at timestamptz not null,
    updated_by text        not null,
    body_id    uuid        not null constraint post_body references body,
    title      text        not null constraint post_titled check (btrim(title) <> ''),
    title_en   text,
    seats      integer     constraint post_seats check (seats between 1 and 500),
    position   integer     not null,
    derived    boolean     not null,
    title_key  text        not null generated always as (search_key(title)) stored,
    one_seat   boolean     not null generated always as (seats is not null and seats = 1) stored,
    constraint post_once unique (body_id, title_key),
    constraint post_kept_with_its_seats unique (id, body_id, one_seat)
);
--rollback drop table post;

--changeset leadership:4-term
--comment: from_year and to_year are the label that people say; starts and ends what really happened, as far as known.
create table term (
    id          uuid        primary key,
    version     integer     not null,
    created_at  timestamptz not null,
    created_by  text        not null,
    updated_at  timestamptz not null,
    updated_by  text        not null,
    body_id     uuid        not null constraint term_body references body,
    ordinal     integer     constraint term_ordinal check (ordinal between 1 and 99),
    from_year   integer     not null constraint term_from_year check (from_year between 1900 and 2199),
    to_year     integer     not null constraint term_to_year check (to_year between 1900 and 2199),
    starts      text        constraint term_starts check (is_partial_date(starts)),
    ends        text        constraint term_ends check (is_partial_date(ends)),
    congress_id uuid,
    derived     boolean     not null,
    constraint term_label_in_order check (to_year >= from_year),
    constraint term_days_in_order
        check (starts is null or ends is null or latest_day(ends) >= earliest_day(starts)),
    constraint term_once unique (body_id, from_year, to_year),
    constraint term_kept_with_its_body unique (id, body_id)
);
--rollback drop table term;

--changeset leadership:5-tenure
--comment: Who held a post when. Meetings and elections are named by id only. adopted: was there before the election
--comment: that it now belongs to. from_before, to_before and ended_by: what an election changed, for its withdrawal.
create table tenure (
    id              uuid        primary key,
    version         integer     not null,
    created_at      timestamptz not null,
    created_by      text        not null,
    updated_at      timestamptz not null,
    updated_by      text        not null,
    person_id       uuid        not null constraint tenure_person references person,
    post_id         uuid        not null,
    body_id         uuid        not null,
    one_seat        boolean     not null,
    term_id         uuid,
    valid_from      text        not null constraint tenure_from check (is_partial_date(valid_from)),
    valid_to        text        constraint tenure_to check (is_partial_date(valid_to)),
    how             text        not null constraint tenure_how check (how in
        ('ELECTED', 'APPOINTED', 'CO_OPTED', 'ACTING')),
    elected_at      uuid,
    other_office    text,
    on_behalf_of    uuid        constraint tenure_on_behalf_of references organisation,
    end_reason      text,
    note            text,
    election        uuid,
    adopted         boolean     not null,
    from_before     text,
    ended_by        uuid,
    to_before       text,
    constraint tenure_post foreign key (post_id, body_id, one_seat)
        references post (id, body_id, one_seat) on update cascade,
    constraint tenure_term foreign key (term_id, body_id) references term (id, body_id),
    constraint tenure_election unique (election),
    constraint tenure_range check (valid_to is null or latest_day(valid_to) >= earliest_day(valid_from)),
    constraint tenure_plausible check (
        earliest_day(valid_from) >= date '1900-01-01'
        and latest_day(coalesce(valid_to, valid_from)) <= date '2199-12-31'
        and (valid_to is null or earliest_day(valid_to) <= latest_day(valid_from) + 36525)),
    constraint tenure_one_holder exclude using gist (
        post_id with =, certain_days(valid_from, valid_to) with &&) where (one_seat) deferrable
);
create index tenure_of_person on tenure (person_id);
create index tenure_in_post on tenure (post_id);
create index tenure_in_term on tenure (term_id);
create index tenure_for_organisation on tenure (on_behalf_of);
create index tenure_ended_by on tenure (ended_by) where ended_by is not null;
--rollback drop table tenure;

--changeset leadership:6-held-tenure
--comment: How long a tenure really lasts: where nobody recorded its end, a mandate ends when the next term of its body
--comment: has begun.
create view held_tenure as
    select t.*, last.day as held_to,
           possible_days(t.valid_from, last.day) as possible, certain_days(t.valid_from, last.day) as certain
    from tenure t
    left join lateral (
        select coalesce(own.ends, later.starts, later.from_year::text) as day
        from term own join term later on later.body_id = own.body_id and later.from_year > own.from_year
        where own.id = t.term_id
        order by later.from_year limit 1) mandate on t.valid_to is null
    cross join lateral (
        select coalesce(t.valid_to, case when latest_day(mandate.day) >= earliest_day(t.valid_from)
                                         then mandate.day end) as day) last;
--rollback drop view held_tenure;
