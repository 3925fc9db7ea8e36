--liquibase formatted sql

--changeset account:4-person
--comment: Who the account belongs to in the register of people, which another feature keeps: by id only.
alter table app_user add person_id uuid;
create index app_user_person on app_user (person_id) where person_id is not null;
--rollback drop index app_user_person; alter table app_user drop person_id;

--changeset account:5-while-in-office
--comment: A role that is in force only while the person holds a post of the organisation.
alter table user_grant add while_in_office boolean not null default false
    constraint user_grant_while_in_office check (not while_in_office or (role = 'LEADER' and organisation_id is not null));
--rollback alter table user_grant drop while_in_office;
