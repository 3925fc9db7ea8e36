--liquibase formatted sql

--changeset search:11-refresh splitStatements:false
--comment: Writes the entries of these records as their tables now stand. Entries that exist are locked first: whoever
--comment: waits for another transaction then sees what that one wrote.
create function search_refresh(of_kind text, ids uuid[]) returns void
    language plpgsql as $$
begin
    perform from search_entry e where e.kind = of_kind and e.record_id = any (ids) order by e.record_id for update;
    execute format($sql$
        with found as materialized (
            select f.*, array(select search_plain(name) from unnest(f.called) with ordinality as n(name, place)
                              where btrim(name) <> '' order by place) as names
            from findable_%1$s f where $2 is null or f.record_id = any ($2)),
        gone as (
            delete from search_entry e
            where e.kind = $1 and ($2 is null or e.record_id = any ($2))
              and not exists (select from found where found.record_id = e.record_id))
        insert into search_entry (
            kind, record_id, parent_id, organisations, about, title, title_en, short_title, short_title_en, code,
            variety, period, day, first_day, last_day, excerpt, called, name_key, words)
        select $1, record_id, parent_id, organisations, about, title, title_en, short_title, short_title_en, code,
               variety, period, day, first_day, last_day, left(told, 4000),
               '|' || left(array_to_string(names, '|'), 2000) || '|', left(coalesce(names[1], ''), 200),
               search_words(search_expanded(concat_ws(' ', array_to_string(names, ' '), search_plain(told || ' ' || besides))))
        from found
        on conflict (kind, record_id) do update set (
            parent_id, organisations, about, title, title_en, short_title, short_title_en, code, variety, period, day,
            first_day, last_day, excerpt, called, name_key, words) = row (
            excluded.parent_id, excluded.organisations, excluded.about, excluded.title, excluded.title_en,
            excluded.short_title, excluded.short_title_en, excluded.code, excluded.variety, excluded.period,
            excluded.day, excluded.first_day, excluded.last_day, excluded.excerpt, excluded.called,
            excluded.name_key, excluded.words)
        $sql$, lower(of_kind)) using of_kind, ids;
    insert into search_word (word)
    select distinct n.word
    from search_entry e cross join lateral regexp_split_to_table(e.called, '[ |]+') as n(word)
    where e.kind = of_kind and (ids is null or e.record_id = any (ids)) and n.word ~ '[[:alpha:]]{2}'
      and length(n.word) <= 60 and not exists (select from search_word k where k.word = n.word);
end
$$;
--rollback drop function search_refresh(text, uuid[]);

--changeset search:12-rebuild splitStatements:false
--comment: Everything anew. Who writes meanwhile waits, so that nothing older overwrites what is newer.
create function search_rebuild() returns bigint
    language plpgsql as $$
begin
    lock table search_entry in share row exclusive mode;
    delete from search_word;
    perform search_refresh(kind, null)
    from unnest(array['ORGANISATION', 'PERSON', 'MEETING', 'DECISION', 'REPORT', 'ARTICLE']) kind;
    return (select count(*) from search_entry);
end
$$;
--rollback drop function search_rebuild();

--changeset search:13-follow splitStatements:false
--comment: After each statement, whoever sent it: JPA, an import by COPY, somebody at a console. The arguments are a kind
--comment: and a query for the ids of its records, %s standing for the changed rows.
create function search_follow() returns trigger
    language plpgsql as $$
declare
    ids uuid[];
begin
    execute format('select array_agg(distinct id) from (' || tg_argv[1] || ') as concerned(id)', case tg_op
        when 'UPDATE' then '(table after_it union all table before_it)'
        when 'INSERT' then 'after_it'
        else 'before_it' end) into ids;
    if ids is not null then
        perform search_refresh(tg_argv[0], ids);
    end if;
    return null;
end
$$;
create function search_follow_scope() returns trigger
    language plpgsql as $$
declare
    ids uuid[];
begin
    execute format('select array_agg(distinct meeting_id) from %s', case tg_op
        when 'UPDATE' then '(table after_it union all table before_it) both_of_them'
        when 'INSERT' then 'after_it'
        else 'before_it' end) into ids;
    update search_entry e set organisations = s.organisations from meeting_scope s
    where e.kind in ('MEETING', 'DECISION') and s.meeting_id = any (ids)
      and s.meeting_id = case e.kind when 'MEETING' then e.record_id else e.parent_id end
      and not (e.organisations @> s.organisations and e.organisations <@ s.organisations);
    return null;
end
$$;
--rollback drop function search_follow_scope(); drop function search_follow();

--changeset search:14-triggers splitStatements:false
do $$
declare
    followed record;
begin
    for followed in values
        ('organisation', 'ORGANISATION', 'select id from %s c'),
        ('organisation', 'REPORT', 'select r.id from %s c join report r on r.organisation_id = c.id'),
        ('organisation_name', 'ORGANISATION', 'select organisation_id from %s c'),
        ('organisation_name', 'REPORT', 'select r.id from %s c join report r using (organisation_id)'),
        ('person', 'PERSON', 'select id from %s c'),
        ('tenure', 'PERSON', 'select person_id from %s c'),
        ('post', 'PERSON', 'select t.person_id from %s c join tenure t on t.post_id = c.id'),
        ('meeting', 'MEETING', 'select id from %s c'),
        ('meeting', 'DECISION', 'select d.id from %s c join decision d on d.meeting_id = c.id'),
        ('guest', 'MEETING', 'select meeting_id from %s c'),
        ('decision', 'DECISION', 'select id from %s c'),
        ('report', 'REPORT', 'select id from %s c'),
        ('cell', 'REPORT', 'select r.id from %s c join report r using (organisation_id, half_year, union_id) '
                           || 'where c.note is not null'),
        ('article', 'ARTICLE', 'select id from %s c')
    loop
        execute format('create trigger search_%1$s_inserted after insert on %2$I referencing new table as after_it '
            'for each statement execute function search_follow(%3$L, %4$L)',
            lower(followed.column2), followed.column1, followed.column2, followed.column3);
        execute format('create trigger search_%1$s_updated after update on %2$I referencing old table as before_it '
            'new table as after_it for each statement execute function search_follow(%3$L, %4$L)',
            lower(followed.column2), followed.column1, followed.column2, followed.column3);
        execute format('create trigger search_%1$s_deleted after delete on %2$I referencing old table as before_it '
            'for each statement execute function search_follow(%3$L, %4$L)',
            lower(followed.column2), followed.column1, followed.column2, followed.column3);
    end loop;
    for followed in values ('meeting_host'), ('attendance')
    loop
        execute format('create trigger search_scope_inserted after insert on %I referencing new table as after_it '
            'for each statement execute function search_follow_scope()', followed.column1);
        execute format('create trigger search_scope_updated after update on %I referencing old table as before_it '
            'new table as after_it for each statement execute function search_follow_scope()', followed.column1);
        execute format('create trigger search_scope_deleted after delete on %I referencing old table as before_it '
            'for each statement execute function search_follow_scope()', followed.column1);
    end loop;
end
$$;
--rollback drop function search_follow() cascade; drop function search_follow_scope() cascade;

--changeset search:15-first-build
select search_rebuild();
--rollback select 1;
