--liquibase formatted sql

--changeset search:1-words splitStatements:false
--comment: search_plain: the key of a text, with blanks for everything that is no letter or digit. search_words: its
--comment: words as they are indexed.
create function search_plain(given text) returns text
    language sql immutable strict parallel safe
    return btrim(regexp_replace(search_key(given), '[^[:alnum:]]+', ' ', 'g'));
create function search_words(plain text) returns tsvector
    language sql immutable strict parallel safe
    return array_to_tsvector(array(
        select distinct left(word, 60) from unnest(string_to_array(plain, ' ')) word where word <> ''));
--rollback drop function search_words(text); drop function search_plain(text);

--changeset search:2-abbreviation splitStatements:false
--comment: What the field abbreviates. A text that has either is indexed with both, so that a query needs neither.
create table search_abbreviation (
    short   text not null constraint search_abbreviation_short check (short ~ '^[a-z]+$'),
    meaning text not null constraint search_abbreviation_meaning check (meaning = search_plain(meaning)),
    constraint search_abbreviation_once primary key (short, meaning)
);
insert into search_abbreviation (short, meaning) values
    ('khkt', 'kh kt'), ('khkt', 'khoa hoc va ky thuat'), ('khkt', 'khoa hoc ky thuat'),
    ('khcn', 'kh cn'), ('khcn', 'khoa hoc va cong nghe'), ('khcn', 'khoa hoc cong nghe'),
    ('lhh', 'lien hiep hoi'), ('lhh', 'lien hiep cac hoi'),
    ('bch', 'ban chap hanh'), ('btv', 'ban thuong vu'), ('ubkt', 'uy ban kiem tra'),
    ('ubnd', 'uy ban nhan dan'), ('hdnd', 'hoi dong nhan dan'), ('mttq', 'mat tran to quoc'),
    ('vusta', 'lien hiep cac hoi khoa hoc va ky thuat viet nam');
create function search_expanded(plain text) returns text
    language sql stable strict parallel safe as $$
    with met as (
        select distinct short from search_abbreviation
        where strpos(' ' || plain || ' ', ' ' || short || ' ') > 0 or strpos(' ' || plain || ' ', ' ' || meaning || ' ') > 0)
    select concat_ws(' ', plain, string_agg(form, ' ' order by form))
    from (select short as form from met union select a.meaning from search_abbreviation a join met using (short)) both_forms
$$;
--rollback drop function search_expanded(text); drop table search_abbreviation;

--changeset search:3-entry
--comment: One row for everything that can be found, one partition for each kind so that each is read with a limit of
--comment: its own. organisations: whoever reads the records of one of them may see it. about: the organisation named
--comment: with it. called: its names as keys between bars; name_key: the first of them. day: for the order, the
--comment: newest first. first_day, last_day: for the filter by period, null where nobody knows. excerpt: the beginning
--comment: of the text that the words were taken from.
create table search_entry (
    kind           text     not null,
    record_id      uuid     not null,
    parent_id      uuid,
    organisations  uuid[]   not null,
    about          uuid,
    title          text,
    title_en       text,
    short_title    text,
    short_title_en text,
    code           text,
    variety        text,
    period         text,
    day            date     not null,
    first_day      date,
    last_day       date,
    excerpt        text     not null,
    called         text     not null,
    name_key       text     collate "C" not null,
    words          tsvector not null,
    constraint search_entry_once primary key (kind, record_id)
) partition by list (kind);
create table search_organisation partition of search_entry for values in ('ORGANISATION');
create table search_person partition of search_entry for values in ('PERSON');
create table search_meeting partition of search_entry for values in ('MEETING');
create table search_decision partition of search_entry for values in ('DECISION');
create table search_report partition of search_entry for values in ('REPORT');
create table search_article partition of search_entry for values in ('ARTICLE');
create index search_entry_words on search_entry using gin (words) with (gin_pending_list_limit = 256);
create index search_entry_scope on search_entry using gin (organisations) with (gin_pending_list_limit = 256);
create index search_entry_name on search_entry (name_key);
create index search_entry_newest on search_entry (day desc);
create index search_entry_of_parent on search_entry (parent_id) where parent_id is not null;
--rollback drop table search_entry;

--changeset search:4-word
--comment: Every word of a name, for what was mistyped. Not unique: a transaction must not wait for another that learns
--comment: the same word; doubles go when the index is built anew.
create table search_word (
    word text not null
);
create index search_word_exact on search_word (word text_pattern_ops);
create index search_word_similar on search_word using gin (word gin_trgm_ops);
--rollback drop table search_word;
