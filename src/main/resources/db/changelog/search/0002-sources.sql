--liquibase formatted sql

--changeset search:5-findable-organisation
--comment: What is to be found of each kind, in the same columns (ADR 13). told: the words that it
--comment: says; besides: what else it is found by, not to be shown.
create view findable_organisation as
    select o.id as record_id, null::uuid as parent_id, array[o.id] as organisations, null::uuid as about,
           coalesce(vi.name, o.code) as title, en.name as title_en, vi.short_name as short_title,
           en.short_name as short_title_en, o.code, o.kind as variety, null::text as period, '-infinity'::date as day,
           coalesce(earliest_day(o.founded), '-infinity') as first_day,
           coalesce(latest_day(o.dissolved), 'infinity') as last_day,
           coalesce(vi.name, o.code) || array(
               select n.name from organisation_name n where n.organisation_id = o.id
               union select n.short_name from organisation_name n where n.organisation_id = o.id
               union select o.code) as called,
           '' as told, concat_ws(', ', o.place, o.address, o.website) as besides
    from organisation o
    left join lateral (
        select n.name, n.short_name from organisation_name n where n.organisation_id = o.id and n.lang = 'vi'
        order by n.valid @> (now() at time zone 'Asia/Ho_Chi_Minh')::date desc, lower(n.valid) desc nulls last limit 1) vi on true
    left join lateral (
        select n.name, n.short_name from organisation_name n where n.organisation_id = o.id and n.lang = 'en'
        order by n.valid @> (now() at time zone 'Asia/Ho_Chi_Minh')::date desc, lower(n.valid) desc nulls last limit 1) en on true;
--rollback drop view findable_organisation;

--changeset search:6-findable-person
--comment: Only the name is searched: who may see someone need not see all the posts that he held.
create view findable_person as
    select p.id as record_id, null::uuid as parent_id,
           array(select distinct b.organisation_id from tenure t join body b on b.id = t.body_id
                 where t.person_id = p.id) as organisations,
           latest.organisation_id as about, p.name as title, null::text as title_en, latest.title as short_title,
           latest.title_en as short_title_en, null::text as code, null::text as variety, null::text as period,
           '-infinity'::date as day, held.first_day, held.last_day,
           array[p.name, concat_ws(' ', p.honorific, p.name)] as called, '' as told, '' as besides
    from person p
    left join lateral (
        select b.organisation_id, po.title, po.title_en
        from tenure t join post po on po.id = t.post_id join body b on b.id = t.body_id
        where t.person_id = p.id
        order by t.valid_to is null desc, earliest_day(t.valid_from) desc, po.position limit 1) latest on true
    cross join lateral (
        select min(earliest_day(t.valid_from)) as first_day,
               max(coalesce(latest_day(t.valid_to), 'infinity')) as last_day
        from tenure t where t.person_id = p.id) held;
--rollback drop view findable_person;

--changeset search:7-findable-meeting
--comment: A meeting without a title is named by its kind where it is shown; short_title is the organ that met.
create view meeting_scope as
    select m.id as meeting_id, array(
        select m.host_id
        union select h.organisation_id from meeting_host h where h.meeting_id = m.id
        union select a.organisation_id from attendance a where a.meeting_id = m.id) as organisations
    from meeting m;
create view findable_meeting as
    select m.id as record_id, null::uuid as parent_id, s.organisations, m.host_id as about, m.title,
           null::text as title_en, m.body as short_title, null::text as short_title_en, null::text as code,
           m.kind as variety, m.period, coalesce(m.held_on, '-infinity') as day,
           least(m.held_on, p.first_day) as first_day,
           greatest(coalesce(m.held_until, m.held_on), p.last_day) as last_day,
           array[coalesce(m.title, split_part(m.search_text, ' · ', 1)), m.body] as called,
           concat_ws(' · ', m.place, m.agenda, m.minutes, (
               select string_agg(concat_ws(', ', g.name, g.office), ' · ' order by g.position)
               from guest g where g.meeting_id = m.id)) as told, m.search_text as besides
    from meeting m
    join meeting_scope s on s.meeting_id = m.id
    cross join lateral (
        select make_date(left(m.period, 4)::int, case when m.period like '%H2' then 7 else 1 end, 1) as first_day,
               case when m.period like '%H1' then make_date(left(m.period, 4)::int, 6, 30)
                    else make_date(left(m.period, 4)::int, 12, 31) end as last_day) p;
--rollback drop view findable_meeting; drop view meeting_scope;

--changeset search:8-findable-decision
create view findable_decision as
    select d.id as record_id, d.meeting_id as parent_id, s.organisations, d.owner_id as about, d.text as title,
           null::text as title_en, null::text as short_title, null::text as short_title_en, d.number as code,
           d.state as variety, null::text as period, coalesce(m.held_on, '-infinity') as day,
           m.held_on as first_day, greatest(m.held_on, d.due) as last_day,
           array[d.text, d.number] as called, '' as told, '' as besides
    from decision d
    join meeting m on m.id = d.meeting_id
    join meeting_scope s on s.meeting_id = m.id;
--rollback drop view findable_decision;

--changeset search:9-findable-report
--comment: A report goes by the names that its organisation ever had; told is what it says in words.
create view findable_report as
    select r.id as record_id, null::uuid as parent_id, array[r.organisation_id] as organisations,
           r.organisation_id as about, null::text as title, null::text as title_en, null::text as short_title,
           null::text as short_title_en, null::text as code, r.state as variety, h.code as period,
           h.last_day as day, h.first_day, h.last_day,
           array(select n.name from organisation_name n where n.organisation_id = r.organisation_id
                 union select n.short_name from organisation_name n where n.organisation_id = r.organisation_id
                 union select o.code from organisation o where o.id = r.organisation_id) || h.code as called,
           concat_ws(' · ', r.narrative, (
               select string_agg(c.note, ' · ' order by c.indicator_id) from cell c
               where c.organisation_id = r.organisation_id and c.half_year = r.half_year
                 and c.union_id = r.union_id and c.note is not null)) as told, '' as besides
    from report r
    cross join lateral (
        select r.half_year / 2 || '-H' || r.half_year % 2 + 1 as code,
               make_date(r.half_year / 2, r.half_year % 2 * 6 + 1, 1) as first_day,
               (make_date(r.half_year / 2, r.half_year % 2 * 6 + 1, 1) + interval '6 months')::date - 1 as last_day) h;
--rollback drop view findable_report;

--changeset search:10-findable-article
create view findable_article as
    select a.id as record_id, null::uuid as parent_id, array[a.organisation_id] as organisations,
           a.organisation_id as about, a.title, null::text as title_en, a.publisher as short_title,
           null::text as short_title_en, null::text as code, null::text as variety, null::text as period,
           coalesce(a.published_on, a.created_at::date) as day, a.published_on as first_day,
           a.published_on as last_day, array[a.title] as called,
           left(a.text, 100000) as told,
           concat_ws(' ', a.author, a.publisher) as besides
    from article a;
--rollback drop view findable_article;
