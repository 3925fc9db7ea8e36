--liquibase formatted sql

--changeset news:1-article
--comment: A news article as a record. Only its text is kept, never its markup.
create table article (
    id              uuid        primary key,
    version         integer     not null,
    created_at      timestamptz not null,
    created_by      text        not null,
    updated_at      timestamptz not null,
    updated_by      text        not null,
    organisation_id uuid        not null references organisation,
    title           text        not null constraint article_title_given check (btrim(title) <> ''),
    author          text,
    publisher       text,
    published_on    date,
    url             text,
    canonical_url   text,
    text            text        not null constraint article_text_given check (btrim(text) <> ''),
    checksum        bytea       not null,
    search_text     text        not null generated always as (
        search_key(title || ' ' || coalesce(author, '') || ' ' || coalesce(publisher, ''))) stored,
    words           tsvector    not null generated always as (
        to_tsvector('simple', search_key(left(text, 100000)))) stored
);
create index article_organisation on article (organisation_id, published_on desc);
create index article_search on article using gin (search_text gin_trgm_ops);
create index article_words on article using gin (words);
create index article_canonical_url on article (canonical_url);
create index article_checksum on article (checksum);
--rollback drop table article;

--changeset news:2-article-meeting
--comment: Which meeting an article records, and who confirmed it.
create table article_meeting (
    article_id   uuid        not null references article on delete cascade,
    meeting_id   uuid        not null references meeting,
    confirmed_by text        not null,
    confirmed_at timestamptz not null,
    constraint article_meeting_once primary key (article_id, meeting_id)
);
create index article_meeting_meeting on article_meeting (meeting_id);
--rollback drop table article_meeting;

--changeset news:3-article-mention
--comment: Which organisations an article names.
create table article_mention (
    article_id      uuid not null references article on delete cascade,
    organisation_id uuid not null references organisation,
    constraint article_mention_once primary key (article_id, organisation_id)
);
create index article_mention_organisation on article_mention (organisation_id);
--rollback drop table article_mention;

--changeset news:4-article-reading
--comment: What the program read in an article and what a person made of it, field by field: the evidence of records.
create table article_reading (
    article_id   uuid        primary key references article on delete cascade,
    reading      jsonb       not null,
    verdicts     jsonb       not null,
    confirmed_by text        not null,
    confirmed_at timestamptz not null
);
--rollback drop table article_reading;

--changeset news:5-recording-draft
--comment: An article that someone began to record and has not confirmed; survives a lost session.
create table recording_draft (
    id              uuid        primary key,
    user_id         uuid        not null references app_user on delete cascade,
    organisation_id uuid        not null references organisation on delete cascade,
    updated_at      timestamptz not null,
    title           text        not null,
    source          jsonb       not null,
    reading         jsonb       not null,
    verdicts        jsonb       not null
);
create index recording_draft_user on recording_draft (user_id, updated_at desc);
create index recording_draft_organisation on recording_draft (organisation_id);
--rollback drop table recording_draft;
