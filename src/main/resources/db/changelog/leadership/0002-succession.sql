--liquibase formatted sql

--changeset leadership:7-body-interval
--comment: interval_years: how many years the statutes leave between two congresses that elect the body.
alter table body drop constraint body_kind;
alter table body
    add constraint body_kind check (kind in ('CONGRESS', 'PRESIDIUM', 'EXECUTIVE_COMMITTEE', 'STANDING_COMMITTEE',
        'INSPECTION_COMMITTEE', 'OFFICE', 'OTHER')),
    add interval_years integer not null default 5 constraint body_interval check (interval_years between 1 and 10),
    add dissolved text constraint body_dissolved check (is_partial_date(dissolved));
--rollback alter table body drop dissolved, drop interval_years, drop constraint body_kind; update body set kind = 'OTHER' where kind = 'CONGRESS'; alter table body add constraint body_kind check (kind in ('PRESIDIUM', 'EXECUTIVE_COMMITTEE', 'STANDING_COMMITTEE', 'INSPECTION_COMMITTEE', 'OFFICE', 'OTHER'));

--changeset leadership:8-term-length
--comment: Labels break the five years of the law, but none lasted longer than this. Older records are let be.
alter table term add constraint term_length check (
    to_year - from_year <= 15
    and (starts is null or ends is null or earliest_day(ends) <= latest_day(starts) + 15 * 366)) not valid;
--rollback alter table term drop constraint term_length;

--changeset leadership:9-confirmation
--comment: to_confirm: whether a decision of those above confirms who is elected to the post, as usual with the head of an association.
alter table post add to_confirm boolean not null default false;
update post p set to_confirm = true from body b
where b.id = p.body_id and p.one_seat and p.title_key in ('chu tich', 'hoi truong')
  and b.kind in ('PRESIDIUM', 'EXECUTIVE_COMMITTEE', 'STANDING_COMMITTEE');
--rollback alter table post drop to_confirm;

--changeset leadership:10-person-died
alter table person add died text constraint person_died check (is_partial_date(died));
--rollback alter table person drop died;

--changeset leadership:11-tenure-ending
--comment: replaced_by only where someone says so; otherwise it is whoever holds the post next.
alter table tenure
    add approval_number text,
    add approved_on text constraint tenure_approved_on check (is_partial_date(approved_on)),
    add approved_by text,
    add end_kind text constraint tenure_end_kind check (end_kind in
        ('TERM_ENDED', 'RELEASED', 'RESIGNED', 'DIED', 'BODY_DISSOLVED', 'OTHER')),
    add replaced_by uuid constraint tenure_replaced_by references person;
create index tenure_replaced_by on tenure (replaced_by);
--rollback drop index tenure_replaced_by; alter table tenure drop replaced_by, drop end_kind, drop approved_by, drop approved_on, drop approval_number;

--changeset leadership:12-tenure-source
--comment: Further meetings that recorded the election from which a tenure follows.
create table tenure_source (
    election   uuid        primary key,
    tenure_id  uuid        not null constraint tenure_source_tenure references tenure on delete cascade,
    meeting_id uuid        not null,
    created_at timestamptz not null default now()
);
create index tenure_source_tenure on tenure_source (tenure_id);
--rollback drop table tenure_source;

--changeset leadership:13-held-tenure
--comment: As before, with the columns that were added.
drop view held_tenure;
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
--rollback drop view held_tenure; create view held_tenure as select t.id, t.version, t.created_at, t.created_by, t.updated_at, t.updated_by, t.person_id, t.post_id, t.body_id, t.one_seat, t.term_id, t.valid_from, t.valid_to, t.how, t.elected_at, t.other_office, t.on_behalf_of, t.end_reason, t.note, t.election, t.adopted, t.from_before, t.ended_by, t.to_before, last.day as held_to, possible_days(t.valid_from, last.day) as possible, certain_days(t.valid_from, last.day) as certain from tenure t left join lateral (select coalesce(own.ends, later.starts, later.from_year::text) as day from term own join term later on later.body_id = own.body_id and later.from_year > own.from_year where own.id = t.term_id order by later.from_year limit 1) mandate on t.valid_to is null cross join lateral (select coalesce(t.valid_to, case when latest_day(mandate.day) >= earliest_day(t.valid_from) then mandate.day end) as day) last;

--changeset leadership:14-tenure-within-term splitStatements:false
--comment: No tenure lies surely outside its term. Where the real days of the term are not recorded its label counts,
--comment: generously, as labels lie: from the year before until three years after. Whoever only acts may bridge terms.
create function lies_outside_term(tenure tenure, term term) returns boolean
    language sql immutable
    return (tenure).how <> 'ACTING' and (
        latest_day((tenure).valid_from)
            < coalesce(earliest_day((term).starts), make_date((term).from_year - 1, 1, 1))
        or greatest(earliest_day((tenure).valid_from), earliest_day((tenure).valid_to))
            > coalesce(latest_day((term).ends), make_date((term).to_year + 3, 12, 31)));

create function check_tenure_within_term() returns trigger language plpgsql as $$
declare
    own term;
begin
    select * into own from term where id = new.term_id for share;
    if found and lies_outside_term(new, own) then
        raise exception 'tenure % lies outside term %', new.id, new.term_id
            using errcode = 'check_violation', constraint = 'tenure_within_term';
    end if;
    return null;
end $$;

create function check_term_around_tenures() returns trigger language plpgsql as $$
begin
    if exists (select from tenure t where t.term_id = new.id and lies_outside_term(t, new)) then
        raise exception 'a tenure lies outside term %', new.id
            using errcode = 'check_violation', constraint = 'tenure_within_term';
    end if;
    return null;
end $$;

create trigger tenure_within_term
    after insert or update of term_id, valid_from, valid_to, how on tenure
    for each row when (new.term_id is not null) execute function check_tenure_within_term();
create trigger term_around_tenures
    after update of from_year, to_year, starts, ends on term
    for each row execute function check_term_around_tenures();
--rollback drop trigger term_around_tenures on term; drop trigger tenure_within_term on tenure; drop function check_term_around_tenures(); drop function check_tenure_within_term(); drop function lies_outside_term(tenure, term);
