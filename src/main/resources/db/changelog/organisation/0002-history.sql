--liquibase formatted sql

--changeset organisation:4-change
--comment: What happened to organisations, by which decision: founded, renamed, merged, divided, dissolved, admitted ...
create table organisation_change (
    id              uuid        primary key,
    version         integer     not null,
    created_at      timestamptz not null,
    created_by      text        not null,
    updated_at      timestamptz not null,
    updated_by      text        not null,
    kind            text        not null constraint organisation_change_kind check (kind in (
        'FOUNDED', 'RENAMED', 'ABSORBED', 'UNITED', 'DIVIDED', 'SPLIT_OFF', 'DISSOLVED',
        'JOINED', 'LEFT', 'SUSPENDED', 'RESUMED')),
    effective       text        not null constraint organisation_change_effective check (is_partial_date(effective)),
    decision_number text,
    decided_on      date,
    decided_by      text,
    note            text,
    part_of         uuid        constraint organisation_change_part_of references organisation_change
);
create index organisation_change_parts on organisation_change (part_of);
--rollback drop table organisation_change;

--changeset organisation:5-change-party
--comment: From which organisations to which: before and after it, or who joined (FROM) what (TO).
create table organisation_change_party (
    change_id       uuid    not null constraint organisation_change_party_change references organisation_change,
    position        integer not null,
    side            text    not null constraint organisation_change_party_side check (side in ('FROM', 'TO')),
    organisation_id uuid    not null constraint organisation_change_party_organisation references organisation,
    constraint organisation_change_party_key primary key (change_id, position),
    constraint organisation_change_party_once unique (change_id, organisation_id)
);
create index organisation_change_party_of on organisation_change_party (organisation_id, change_id);
--rollback drop table organisation_change_party;

--changeset organisation:6-change-effect
--comment: What a change did to which row, in order, so that it can be told and undone.
create table organisation_change_effect (
    change_id       uuid    not null constraint organisation_change_effect_change references organisation_change,
    position        integer not null,
    kind            text    not null constraint organisation_change_effect_kind check (kind in (
        'CREATED', 'FOUNDED', 'DISSOLVED', 'NAME_CLOSED', 'NAME_OPENED', 'MEMBERSHIP_CLOSED', 'MEMBERSHIP_OPENED',
        'SUSPENSION_OPENED', 'SUSPENSION_CLOSED')),
    organisation_id uuid    not null constraint organisation_change_effect_organisation references organisation,
    parent_id       uuid    constraint organisation_change_effect_parent references organisation,
    row_id          uuid    not null,
    subject         text,
    old_day         text    constraint organisation_change_effect_old_day check (is_partial_date(old_day)),
    new_day         text    constraint organisation_change_effect_new_day check (is_partial_date(new_day)),
    constraint organisation_change_effect_key primary key (change_id, position)
);
create index organisation_change_effect_on on organisation_change_effect (organisation_id);
create index organisation_change_effect_under on organisation_change_effect (parent_id);
--rollback drop table organisation_change_effect;

--changeset organisation:7-suspension
--comment: When a membership rested: it goes on, without duties.
create table membership_suspension (
    id            uuid        primary key,
    version       integer     not null,
    created_at    timestamptz not null,
    created_by    text        not null,
    updated_at    timestamptz not null,
    updated_by    text        not null,
    membership_id uuid        not null constraint membership_suspension_membership
                              references membership on delete cascade,
    valid_from    text        constraint membership_suspension_from check (is_partial_date(valid_from)),
    valid_to      text        constraint membership_suspension_to check (is_partial_date(valid_to)),
    valid         daterange   not null generated always as (possible_days(valid_from, valid_to)) stored,
    constraint membership_suspension_range
        check (valid_from is null or valid_to is null or latest_day(valid_to) >= earliest_day(valid_from)),
    constraint membership_suspension_once_at_a_time exclude using gist (
        membership_id with =, certain_days(valid_from, valid_to) with &&)
);
create index membership_suspension_of on membership_suspension (membership_id);
--rollback drop table membership_suspension;

--changeset organisation:8-head-count
--comment: How many people an organisation had on a day, as it said itself.
create table organisation_head_count (
    id              uuid        primary key,
    version         integer     not null,
    created_at      timestamptz not null,
    created_by      text        not null,
    updated_at      timestamptz not null,
    updated_by      text        not null,
    organisation_id uuid        not null constraint organisation_head_count_organisation
                                references organisation on delete cascade,
    day             date        not null,
    members         integer     not null constraint organisation_head_count_members check (members >= 0),
    women           integer     constraint organisation_head_count_women check (women between 0 and members),
    branches        integer     constraint organisation_head_count_branches check (branches >= 0),
    source          text,
    constraint organisation_head_count_once unique (organisation_id, day)
);
--rollback drop table organisation_head_count;

--changeset organisation:9-deferrable-periods
--comment: One change closes a period and opens the next; only what is there in the end may not overlap.
alter table organisation_name drop constraint organisation_name_one_at_a_time;
alter table organisation_name add constraint organisation_name_one_at_a_time exclude using gist (
    organisation_id with =, lang with =, certain_days(valid_from, valid_to) with &&) deferrable initially immediate;
alter table membership drop constraint membership_once_at_a_time;
alter table membership add constraint membership_once_at_a_time exclude using gist (
    member_id with =, parent_id with =, certain_days(valid_from, valid_to) with &&) deferrable initially immediate;
--rollback alter table organisation_name drop constraint organisation_name_one_at_a_time;
--rollback alter table organisation_name add constraint organisation_name_one_at_a_time exclude using gist (organisation_id with =, lang with =, certain_days(valid_from, valid_to) with &&);
--rollback alter table membership drop constraint membership_once_at_a_time;
--rollback alter table membership add constraint membership_once_at_a_time exclude using gist (member_id with =, parent_id with =, certain_days(valid_from, valid_to) with &&);
