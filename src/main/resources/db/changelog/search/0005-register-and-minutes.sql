--liquibase formatted sql

--changeset search:19-organisation-names
--comment: Of several names the one that holds today, else the last before, else the first to come: as pages name it.
create or replace view findable_organisation as
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
--rollback select 1;

--changeset search:20-minutes
--comment: The words of a meeting stand in its agenda, its minutes item by item (HTML) and in what people said.
create or replace view findable_meeting as
    select m.id as record_id, null::uuid as parent_id, s.organisations, m.host_id as about, m.title,
           null::text as title_en, m.body as short_title, null::text as short_title_en, null::text as code,
           m.kind as variety, m.period, coalesce(m.held_on, '-infinity') as day,
           least(m.held_on, p.first_day) as first_day,
           greatest(coalesce(m.held_until, m.held_on), p.last_day) as last_day,
           array[coalesce(m.title, split_part(m.search_text, ' · ', 1)), m.body] as called,
           concat_ws(' · ', m.place, m.agenda,
               (select string_agg(i.title, ' · ' order by i.position) from agenda_item i where i.meeting_id = m.id),
               m.minutes,
               (select left(string_agg(regexp_replace(
                           replace(n.html, '&nbsp;', ' '), '<[^>]*>|&[a-z]+;|&#\d+;', ' ', 'g'), ' · '), 100000)
                from minute n where n.meeting_id = m.id),
               (select left(string_agg(concat_ws(': ', c.speaker_name, c.text), ' · ' order by c.position), 100000)
                from contribution c where c.meeting_id = m.id),
               (select string_agg(concat_ws(', ', g.name, g.office), ' · ' order by g.position)
                from guest g where g.meeting_id = m.id)) as told,
           concat_ws(' ', m.search_text, (
               select string_agg(w.person_name, ' ') from meeting_member w where w.meeting_id = m.id)) as besides
    from meeting m
    join meeting_scope s on s.meeting_id = m.id
    cross join lateral (
        select make_date(left(m.period, 4)::int, case when m.period like '%H2' then 7 else 1 end, 1) as first_day,
               case when m.period like '%H1' then make_date(left(m.period, 4)::int, 6, 30)
                    else make_date(left(m.period, 4)::int, 12, 31) end as last_day) p;
--rollback select 1;

--changeset search:21-decision-register
--comment: Decisions stand in a register of their own, with or without a meeting; who sees to one reads it, too.
create or replace view findable_decision as
    select d.id as record_id, d.meeting_id as parent_id, array(
               select d.organisation_id
               union select d.owner_id where d.owner_id is not null
               union select h.organisation_id from meeting_host h where h.meeting_id = d.meeting_id
               union select a.organisation_id from attendance a where a.meeting_id = d.meeting_id) as organisations,
           d.organisation_id as about, d.text as title,
           null::text as title_en, null::text as short_title, null::text as short_title_en, d.number as code,
           d.state as variety, null::text as period, coalesce(d.decided_on, m.held_on, '-infinity') as day,
           coalesce(d.decided_on, m.held_on) as first_day,
           greatest(coalesce(d.decided_on, m.held_on), d.due, d.done_on) as last_day,
           array[d.text, d.number] as called, coalesce(d.evidence_note, '') as told,
           concat_ws(' ', d.body, d.owner_person_name) as besides
    from decision d left join meeting m on m.id = d.meeting_id;
--rollback select 1;

--changeset search:22-follow-scope splitStatements:false
--comment: Who reads a meeting reads its decisions; who may read those besides, the view knows.
create or replace function search_follow_scope() returns trigger
    language plpgsql as $$
declare
    ids uuid[];
    decided uuid[];
begin
    execute format('select array_agg(distinct meeting_id) from %s', case tg_op
        when 'UPDATE' then '(table after_it union all table before_it) both_of_them'
        when 'INSERT' then 'after_it'
        else 'before_it' end) into ids;
    update search_entry e set organisations = s.organisations from meeting_scope s
    where e.kind = 'MEETING' and e.record_id = any (ids) and s.meeting_id = e.record_id
      and not (e.organisations @> s.organisations and e.organisations <@ s.organisations);
    select array_agg(e.record_id) into decided from search_entry e where e.kind = 'DECISION' and e.parent_id = any (ids);
    if decided is not null then
        update search_entry e set organisations = f.organisations from findable_decision f
        where e.kind = 'DECISION' and e.record_id = any (decided) and f.record_id = e.record_id
          and not (e.organisations @> f.organisations and e.organisations <@ f.organisations);
    end if;
    return null;
end
$$;
--rollback select 1;

--changeset search:23-triggers splitStatements:false
do $$
declare
    followed text;
begin
    foreach followed in array array['agenda_item', 'minute', 'contribution', 'meeting_member']
    loop
        execute format('create trigger search_meeting_inserted after insert on %I referencing new table as after_it '
            'for each statement execute function search_follow(''MEETING'', ''select meeting_id from %%s c'')', followed);
        execute format('create trigger search_meeting_updated after update on %I referencing old table as before_it '
            'new table as after_it for each statement execute function search_follow(''MEETING'', '
            '''select meeting_id from %%s c'')', followed);
        execute format('create trigger search_meeting_deleted after delete on %I referencing old table as before_it '
            'for each statement execute function search_follow(''MEETING'', ''select meeting_id from %%s c'')', followed);
    end loop;
end
$$;
--rollback select 1;

--changeset search:24-build
select search_rebuild();
--rollback select 1;
