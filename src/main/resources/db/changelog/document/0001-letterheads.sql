--liquibase formatted sql

--changeset document:1-letterhead
--comment: What an organisation prints at the head and foot of its documents; where none is kept, its name gives one.
create table document_letterhead (
    id              uuid        primary key,
    version         integer     not null,
    created_at      timestamptz not null,
    created_by      text        not null,
    updated_at      timestamptz not null,
    updated_by      text        not null,
    organisation_id uuid        not null references organisation on delete cascade,
    parent          text,
    issuer          text        not null constraint document_letterhead_issuer check (btrim(issuer) <> ''),
    symbol          text        not null constraint document_letterhead_symbol check (btrim(symbol) <> ''),
    place           text        not null constraint document_letterhead_place check (btrim(place) <> ''),
    recipients      text,
    authority       text,
    office          text        not null constraint document_letterhead_office check (btrim(office) <> ''),
    constraint document_letterhead_of_organisation unique (organisation_id)
);
--rollback drop table document_letterhead;
