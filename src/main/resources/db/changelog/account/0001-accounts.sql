--liquibase formatted sql

--changeset account:1-app-user
create table app_user (
    id                   uuid        primary key,
    version              integer     not null,
    created_at           timestamptz not null,
    created_by           text        not null,
    updated_at           timestamptz not null,
    updated_by           text        not null,
    username             text        not null constraint app_user_username_form check (username ~ '^[a-z0-9][a-z0-9._@-]{1,63}$'),
    display_name         text        not null constraint app_user_display_name_given check (btrim(display_name) <> ''),
    email                text,
    password_hash        text        not null,
    password_to_change   boolean     not null,
    enabled              boolean     not null,
    language             text        not null constraint app_user_language check (language in ('vi', 'en')),
    last_signed_in       timestamptz,
    constraint app_user_username unique (username)
);
--rollback drop table app_user;

--changeset account:2-user-grant
--comment: A role on an organisation and all below it; on the whole installation where no organisation is named.
create table user_grant (
    id              uuid        primary key,
    version         integer     not null,
    created_at      timestamptz not null,
    created_by      text        not null,
    updated_at      timestamptz not null,
    updated_by      text        not null,
    user_id         uuid        not null references app_user on delete cascade,
    role            text        not null constraint user_grant_role
        check (role in ('ADMINISTRATOR', 'UNION_SECRETARY', 'SOCIETY_SECRETARY', 'LEADER')),
    organisation_id uuid        references organisation on delete cascade,
    constraint user_grant_once unique nulls not distinct (user_id, role, organisation_id)
);
create index user_grant_organisation on user_grant (organisation_id);
--rollback drop table user_grant;

--changeset account:3-api-token
--comment: Only the digest of a token is kept.
create table api_token (
    id         uuid        primary key,
    version    integer     not null,
    created_at timestamptz not null,
    created_by text        not null,
    updated_at timestamptz not null,
    updated_by text        not null,
    user_id    uuid        not null references app_user on delete cascade,
    name       text        not null constraint api_token_name_given check (btrim(name) <> ''),
    digest     bytea       not null,
    expires_on date,
    last_used  timestamptz,
    constraint api_token_digest unique (digest)
);
create index api_token_user on api_token (user_id);
--rollback drop table api_token;
