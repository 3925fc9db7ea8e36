--liquibase formatted sql

--changeset search:16-edits splitStatements:false runOnChange:true
--comment: Patterns of the words that are one typing error away: a letter wrong, missing, too many, or two exchanged.
create or replace function search_edits(word text) returns text[]
    language sql immutable strict parallel safe as $$
    select array_agg(distinct pattern)
    from generate_series(1, length(word) + 1) i
    cross join lateral (values
        (left(word, i - 1) || '_' || substr(word, i + 1)),
        (left(word, i - 1) || '_' || substr(word, i)),
        (left(word, i - 1) || substr(word, i + 1)),
        (left(word, i - 1) || substr(word, i + 1, 1) || substr(word, i, 1) || substr(word, i + 2))) edits(pattern)
$$;
--rollback drop function search_edits(text);

--changeset search:17-alike splitStatements:false runOnChange:true
--comment: The words of names that someone may have meant by this one, as a part of a tsquery; itself among them.
create or replace function search_alike(typed text, ending text) returns text
    language sql stable strict
    set pg_trgm.similarity_threshold = 0.4 as $$
    select quote_literal(typed) || ending || coalesce(string_agg(' | ' || quote_literal(near.word), ''), '')
    from (
        select k.word from (
            select w.word from search_word w where w.word % typed
            union
            select w.word from search_word w
            where length(typed) >= 3 and w.word ~>=~ left(typed, 1) and w.word ~<~ (left(typed, 1) || chr(1114111))
              and length(w.word) between length(typed) - 1 and length(typed) + 1 and w.word like any (search_edits(typed))) k
        where k.word <> typed order by similarity(k.word, typed) desc, k.word limit 8) near
$$;
--rollback drop function search_alike(text, text);

--changeset search:18-find splitStatements:false runOnChange:true
--comment: What has all these words, at most so many of each kind: by names that begin so, then the newest. The last word
--comment: may be unfinished; when that finds nothing, every word may, and then a word may be mistyped. rank: 0 a name
--comment: is just this, 1 begins so, 2 has it in one piece, 3 in pieces, 4 its text has it, 5 mistyped.
--comment: Planned for the very words: a common one is best read from the newest down, a rare one by its index.
create or replace function search_find(
    asked text, since date, until date, everything boolean, visible uuid[], everyone boolean, most integer)
    returns table (kind text, record_id uuid, rank integer, likeness real, day date)
    language plpgsql stable
    set plan_cache_mode = force_custom_plan as $$
declare
    plain text := btrim(left(search_plain(left(asked, 500)), 200));
    parts text[] := (string_to_array(plain, ' '))[:12];
    wanted tsquery;
    each text;
    any_found boolean := false;
begin
    if plain = '' then
        return;
    end if;
    for attempt in 1..3 loop
        select string_agg('(' || case
                when attempt = 3 then search_alike(part, case when place = cardinality(parts) then ':*' else '' end)
                when attempt = 2 or place = cardinality(parts) then quote_literal(part) || ':*'
                else quote_literal(part) end || ')', ' & ')::tsquery
        into wanted from unnest(parts) with ordinality as p(part, place);
        foreach each in array array['ORGANISATION', 'PERSON', 'MEETING', 'DECISION', 'REPORT', 'ARTICLE'] loop
            return query
                with candidate as (
                    (select e.record_id, e.day, e.called from search_entry e
                     where attempt = 1 and e.kind = each and e.name_key >= plain and e.name_key < plain || chr(1114111)
                       and (everything or e.organisations && visible or (everyone and e.kind = 'PERSON'))
                       and (since is null or (e.first_day <= until and e.last_day >= since))
                     limit most)
                    union
                    (select e.record_id, e.day, e.called from search_entry e
                     where length(plain) > 1 and e.kind = each and e.words @@ wanted
                       and (everything or e.organisations && visible or (everyone and e.kind = 'PERSON'))
                       and (since is null or (e.first_day <= until and e.last_day >= since))
                     order by e.day desc limit most))
                select each, c.record_id, case
                           when attempt = 3 then 5
                           when c.called like '%|' || plain || '|%' then 0
                           when c.called like '%|' || plain || '%' then 1
                           when c.called like '% ' || plain || '%' then 2
                           when search_words(translate(c.called, '|', ' ')) @@ wanted then 3
                           else 4 end,
                       case when attempt = 3 then word_similarity(plain, c.called) else 1 end, c.day
                from candidate c;
            any_found := any_found or found;
        end loop;
        exit when any_found;
    end loop;
end
$$;
--rollback drop function search_find(text, date, date, boolean, uuid[], boolean, integer);
