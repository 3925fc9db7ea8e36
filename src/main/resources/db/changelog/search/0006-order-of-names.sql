--liquibase formatted sql

--changeset search:25-order-of-names
--comment: Names in a certain order, the latest Vietnamese one first, so that an entry is the same each time it is written.
create view all_names_of_organisation as
    select o.id as organisation_id, array(
        select called.name
        from organisation_name n cross join lateral (values (n.name, 1), (n.short_name, 2)) called(name, place)
        where n.organisation_id = o.id and called.name is not null
        order by n.lang = 'vi' desc, lower(n.valid) desc nulls last, called.place, called.name) || o.code as names
    from organisation o;
create or replace view findable_organisation as
    select o.id as record_id, null::uuid as parent_id, array[o.id] as organisations, null::uuid as about,
           coalesce(vi.name, o.code) as title, en.name as title_en, vi.short_name as short_title,
           en.short_name as short_title_en, o.code, o.kind as variety, null::text as period, '-infinity'::date as day,
           coalesce(earliest_day(o.founded), '-infinity') as first_day,
           coalesce(latest_day(o.dissolved), 'infinity') as last_day,
           coalesce(vi.name, o.code) || a.names as called,
           '' as told, concat_ws(', ', o.place, o.address, o.website) as besides
    from organisation o
    join all_names_of_organisation a on a.organisation_id = o.id
    cross join lateral (select (now() at time zone 'Asia/Ho_Chi_Minh')::date as day) today
    left join lateral (
        select n.name, n.short_name from organisation_name n where n.organisation_id = o.id and n.lang = 'vi'
        order by n.valid @> today.day desc, coalesce(lower(n.valid) <= today.day, true) desc,
                 case when lower(n.valid) <= today.day then lower(n.valid) end desc nulls last, lower(n.valid)
        limit 1) vi on true
    left join lateral (
        select n.name, n.short_name from organisation_name n where n.organisation_id = o.id and n.lang = 'en'
        order by n.valid @> today.day desc, coalesce(lower(n.valid) <= today.day, true) desc,
                 case when lower(n.valid) <= today.day then lower(n.valid) end desc nulls last, lower(n.valid)
        limit 1) en on true;
create or replace view findable_report as
    select r.id as record_id, null::uuid as parent_id, array[r.organisation_id] as organisations,
           r.organisation_id as about, null::text as title, null::text as title_en, null::text as short_title,
           null::text as short_title_en, null::text as code, r.state as variety, h.code as period,
           h.last_day as day, h.first_day, h.last_day,
           a.names || h.code as called,
           concat_ws(' · ', r.narrative, (
               select string_agg(c.note, ' · ' order by c.indicator_id) from cell c
               where c.organisation_id = r.organisation_id and c.half_year = r.half_year
                 and c.union_id = r.union_id and c.note is not null)) as told, '' as besides
    from report r
    join all_names_of_organisation a on a.organisation_id = r.organisation_id
    cross join lateral (
        select r.half_year / 2 || '-H' || r.half_year % 2 + 1 as code,
               make_date(r.half_year / 2, r.half_year % 2 * 6 + 1, 1) as first_day,
               (make_date(r.half_year / 2, r.half_year % 2 * 6 + 1, 1) + interval '6 months')::date - 1 as last_day) h;
--rollback select 1;

--changeset search:26-build
select search_rebuild();
--rollback select 1;
