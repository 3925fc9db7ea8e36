--liquibase formatted sql

--changeset news:30-watched-source
--comment: Feeds and sitemaps of newspapers that a union has watched.
create table watched_source (
    id              uuid        primary key,
    version         integer     not null,
    created_at      timestamptz not null,
    created_by      text        not null,
    updated_at      timestamptz not null,
    updated_by      text        not null,
    organisation_id uuid        not null references organisation on delete cascade,
    publisher       text        not null constraint watched_source_publisher_given check (btrim(publisher) <> ''),
    site            text,
    url             text        not null,
    canonical_url   text        not null,
    every_hours     integer     not null constraint watched_source_every_some_hours check (every_hours between 1 and 168),
    paused          boolean     not null,
    constraint watched_source_once unique (organisation_id, canonical_url)
);
--rollback drop table watched_source;

--changeset news:31-source-look
--comment: How looking at a source went and when it is due again; who looks claims it, so that no two nodes do.
create table source_look (
    source_id     uuid        primary key references watched_source on delete cascade,
    due_at        timestamptz not null,
    claimed_until timestamptz,
    kind          text,
    etag          text,
    last_modified text,
    looked_at     timestamptz,
    succeeded_at  timestamptz,
    failures      integer     not null default 0,
    problem       text,
    status        integer,
    listed        integer     not null default 0
);
create index source_look_due on source_look (due_at);
--rollback drop table source_look;

--changeset news:32-article-candidate
--comment: Pages that may record a meeting of the union, until somebody records or dismisses them.
create table article_candidate (
    id              uuid        primary key,
    organisation_id uuid        not null references organisation on delete cascade,
    source_id       uuid        references watched_source on delete set null,
    group_id        uuid        not null,
    url             text        not null,
    canonical_url   text        not null,
    title           text        not null,
    publisher       text,
    author          text,
    published_on    date,
    excerpt         text,
    text            text,
    reading         jsonb,
    rank            integer     not null,
    reasons         jsonb       not null,
    fingerprint     bigint,
    state           text        not null,
    decided_by      text,
    decided_at      timestamptz,
    article_id      uuid        references article on delete set null,
    found_at        timestamptz not null,
    seen_at         timestamptz not null,
    read_at         timestamptz,
    attempts        integer     not null default 0,
    read_due_at     timestamptz not null,
    search_text     text        not null generated always as (
        search_key(title || ' ' || coalesce(publisher, ''))) stored,
    constraint article_candidate_once unique (organisation_id, canonical_url),
    constraint article_candidate_rank_in_range check (rank between 0 and 100),
    constraint article_candidate_state_known check (state in ('NEW', 'KEPT', 'DISMISSED'))
);
create index article_candidate_inbox on article_candidate (organisation_id, state, rank desc);
create index article_candidate_source on article_candidate (source_id);
create index article_candidate_group on article_candidate (group_id);
create index article_candidate_article on article_candidate (article_id);
create index article_candidate_unread on article_candidate (read_due_at) where read_at is null;
--rollback drop table article_candidate;
