--liquibase formatted sql

--changeset reporting:90-joint-activity
--comment: What several societies of a union did together: each is credited with it, the union counts it once.
create table joint_activity (
    id           uuid           primary key,
    version      integer        not null,
    created_at   timestamptz    not null,
    created_by   text           not null,
    updated_at   timestamptz    not null,
    updated_by   text           not null,
    union_id     uuid           not null constraint joint_activity_union references organisation,
    half_year    smallint       not null constraint joint_activity_half_year check (half_year between 3800 and 4399),
    indicator_id uuid           not null constraint joint_activity_indicator references indicator,
    title        text           not null constraint joint_activity_title_given check (btrim(title) <> ''),
    value        numeric(20, 4) not null constraint joint_activity_value check (value > 0 and value < 1000000000000),
    held_on      date,
    meeting_id   uuid
);
create index joint_activity_of_union on joint_activity (union_id, half_year);
create index joint_activity_of_indicator on joint_activity (indicator_id);
create table joint_activity_society (
    joint_activity_id uuid not null constraint joint_activity_society_activity
        references joint_activity on delete cascade,
    organisation_id   uuid not null constraint joint_activity_society_organisation references organisation,
    constraint joint_activity_society_once primary key (joint_activity_id, organisation_id)
);
create index joint_activity_society_of_organisation on joint_activity_society (organisation_id);
--rollback drop table joint_activity_society; drop table joint_activity;

--changeset reporting:91-joint-in-totals
--comment: How much of the sum is counted more than once; the total is value less joint.
alter table indicator_total add column joint numeric(24, 4) not null default 0
    constraint indicator_total_joint check (joint >= 0);
--rollback alter table indicator_total drop column joint;
