--liquibase formatted sql

--changeset kernel:1-extensions
--comment: Trusted extensions, which the owner of a database may create.
create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gist;
--rollback drop extension btree_gist; drop extension pg_trgm; drop extension unaccent;

--changeset kernel:2-search-key splitStatements:false
--comment: Lower case without diacritics, as SearchKey.of in Java; immutable, so that it can be indexed and stored.
create function search_key(given text) returns text
    language sql immutable strict parallel safe
    return lower(public.unaccent('public.unaccent'::regdictionary, normalize(given, NFC)));
--rollback drop function search_key(text);

--changeset kernel:3-partial-dates splitStatements:false
--comment: '2011', '2011-08' or '2011-08-08', as PartialDate in Java: the first and the last day that may be meant.
create function earliest_day(given text) returns date
    language sql immutable strict parallel safe
    return make_date(
        substr(given, 1, 4)::int,
        coalesce(nullif(substr(given, 6, 2), '')::int, 1),
        coalesce(nullif(substr(given, 9, 2), '')::int, 1));
create function latest_day(given text) returns date
    language sql immutable strict parallel safe
    return case length(given)
        when 4 then make_date(substr(given, 1, 4)::int, 12, 31)
        when 7 then (make_date(substr(given, 1, 4)::int, substr(given, 6, 2)::int, 1) + interval '1 month')::date - 1
        else earliest_day(given) end;
create function is_partial_date(given text) returns boolean
    language sql immutable strict parallel safe
    return given ~ '^\d{4}(-\d{2}(-\d{2})?)?$' and earliest_day(given) is not null;
--rollback drop function is_partial_date(text); drop function latest_day(text); drop function earliest_day(text);

--changeset kernel:4-ranges splitStatements:false
--comment: possible_days: every day that may belong to it, open ends included. certain_days: only days that surely do,
--comment: so that 2008-2013 and 2013-2018, known by their years, do not contradict each other.
create function possible_days(valid_from text, valid_to text) returns daterange
    language sql immutable parallel safe
    return daterange(earliest_day(valid_from), latest_day(valid_to), '[]');
create function certain_days(valid_from text, valid_to text) returns daterange
    language sql immutable parallel safe
    return case
        when latest_day(valid_from) > earliest_day(valid_to) then 'empty'::daterange
        else daterange(latest_day(valid_from), earliest_day(valid_to), '[]') end;
--rollback drop function certain_days(text, text); drop function possible_days(text, text);
