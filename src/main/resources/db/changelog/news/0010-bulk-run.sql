--liquibase formatted sql

--changeset news:0010-1-bulk-run
--comment: Files that a person handed in together. The list outlives sessions and the program, until it is cleared,
--comment: followed by another or old.
create table bulk_run (
    id              uuid        primary key,
    user_id         uuid        not null constraint bulk_run_user references app_user on delete cascade,
    organisation_id uuid        not null constraint bulk_run_organisation references organisation on delete cascade,
    started_at      timestamptz not null
);
create index bulk_run_of_user on bulk_run (user_id, started_at desc);
create index bulk_run_of_organisation on bulk_run (organisation_id);
--rollback drop table bulk_run;

--changeset news:0010-2-bulk-file
--comment: What became of each file. Its content is kept only until it is read, so that reading can go on after a
--comment: restart; a ZIP gives way to the files in it.
create table bulk_file (
    id         uuid    primary key,
    run_id     uuid    not null constraint bulk_file_run references bulk_run on delete cascade,
    position   bigint  not null generated always as identity,
    name       text    not null,
    zip        boolean not null,
    content    bytea,
    title      text,
    draft_id   uuid    constraint bulk_file_draft references recording_draft on delete set null,
    article_id uuid    constraint bulk_file_article references article on delete set null,
    duplicates integer not null default 0,
    problem    text,
    arguments  text[]  not null default '{}'
);
create index bulk_file_of_run on bulk_file (run_id, position);
create index bulk_file_of_draft on bulk_file (draft_id);
create index bulk_file_of_article on bulk_file (article_id);
--rollback drop table bulk_file;
