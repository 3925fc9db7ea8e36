--liquibase formatted sql

--changeset access:1-audit-entry
create table audit_entry (
    id          bigint generated always as identity primary key,
    change_id   uuid        not null,
    at          timestamptz not null,
    by_user     uuid,
    by_name     text        not null,
    kind        text        not null constraint audit_entry_kind check (kind in ('CREATED', 'CHANGED', 'DELETED')),
    record_type text        not null,
    record_id   uuid        not null,
    record_name text        not null,
    field       text,
    old_value   text,
    new_value   text,
    reason      text
);
create index audit_entry_record on audit_entry (record_id, at desc);
create index audit_entry_at on audit_entry (at desc);
--rollback drop table audit_entry;
