--liquibase formatted sql

--changeset meeting:60-record-need
--comment: Which kinds of meetings a union wants minutes or press reports of; without a row the usual ones.
create table record_need (
    organisation_id uuid   not null constraint record_need_of references organisation on delete cascade,
    need            text   not null constraint record_need_known check (need in ('MINUTES', 'PRESS')),
    kinds           text[] not null,
    primary key (organisation_id, need)
);
--rollback drop table record_need;
