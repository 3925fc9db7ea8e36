--liquibase formatted sql

--changeset news:6-article-snapshot
--comment: Our own clean copy of what an article was captured from, against link rot; first with the draft, then with
--comment: the article. Of the original only the hash is kept.
create table article_snapshot (
    id           uuid        primary key,
    draft_id     uuid        references recording_draft on delete cascade,
    article_id   uuid        references article on delete cascade,
    captured_at  timestamptz not null,
    captured_by  text        not null,
    origin       text        not null
        constraint article_snapshot_origin check (origin in ('PASTED', 'FILE', 'WEB', 'BOOKMARK')),
    name         text,
    url          text,
    content_type text        not null,
    size         bigint      not null,
    sha256       bytea       not null,
    addresses    text[]      not null,
    attachments  text[]      not null,
    facts        jsonb       not null,
    html         text        not null,
    constraint article_snapshot_owner check (num_nonnulls(draft_id, article_id) = 1)
);
create index article_snapshot_draft on article_snapshot (draft_id);
create index article_snapshot_article on article_snapshot (article_id, captured_at desc);
--rollback drop table article_snapshot;

--changeset news:7-article-copy
--comment: Where else the same article was published, word by word or nearly so.
create table article_copy (
    id            uuid        primary key,
    article_id    uuid        not null references article on delete cascade,
    publisher     text,
    url           text,
    canonical_url text,
    published_on  date,
    added_by      text        not null,
    added_at      timestamptz not null,
    constraint article_copy_named check (publisher is not null or url is not null)
);
create index article_copy_article on article_copy (article_id);
create index article_copy_canonical_url on article_copy (canonical_url);
--rollback drop table article_copy;

--changeset news:8-article-signature
--comment: What nearly the same texts have in common: the least hashes of their word sequences, and bands of them to
--comment: find candidates by. Computed by the program; an article without a row gets one when the program starts.
create table article_signature (
    article_id uuid      primary key references article on delete cascade,
    hashes     integer[] not null,
    bands      integer[] not null
);
create index article_signature_bands on article_signature using gin (bands);
--rollback drop table article_signature;
