--liquibase formatted sql

--changeset meeting:minutes-1-standing
--comment: Since when a meeting is in its state, who brought it there and why; how many were called and came of those
--comment: who count for the quorum; and where the press or a website tells of it.
alter table meeting
    add column state_since  timestamptz,
    add column state_by     text,
    add column state_reason text constraint meeting_state_reason_given check (btrim(state_reason) <> ''),
    add column called       integer constraint meeting_called check (called > 0),
    add column came         integer constraint meeting_came check (came >= 0),
    add column link         text constraint meeting_link check (link ~ '^https?://'),
    add constraint meeting_came_were_called check (came <= called);
--rollback alter table meeting drop constraint meeting_came_were_called, drop column state_since, drop column state_by, drop column state_reason, drop column called, drop column came, drop column link;

--changeset meeting:minutes-2-reason
--comment: Why a society or a member stayed away.
alter table attendance add column reason text constraint attendance_reason_given check (btrim(reason) <> '');
--rollback alter table attendance drop column reason;

--changeset meeting:minutes-3-member
--comment: The roll of a body that met, in order of precedence. Persons of the register are named by id only.
create table meeting_member (
    meeting_id  uuid    not null references meeting on delete cascade,
    position    integer not null,
    person_id   uuid,
    person_name text    not null constraint meeting_member_named check (btrim(person_name) <> ''),
    office      text,
    status      text    not null constraint meeting_member_status check (status in ('PRESENT', 'EXCUSED', 'ABSENT')),
    reason      text    constraint meeting_member_reason_given check (btrim(reason) <> ''),
    primary key (meeting_id, position)
);
--rollback drop table meeting_member;

--changeset meeting:minutes-4-minute
--comment: What was said on one item of the agenda, as sanitised HTML. item_id names the item without a reference: what
--comment: was written outlives an item that is taken off the agenda. No item: the course of the meeting as a whole.
create table minute (
    id         uuid        primary key,
    version    integer     not null,
    created_at timestamptz not null,
    created_by text        not null,
    updated_at timestamptz not null,
    updated_by text        not null,
    meeting_id uuid        not null references meeting on delete cascade,
    item_id    uuid,
    heading    text        constraint minute_heading_given check (btrim(heading) <> ''),
    html       text        not null,
    constraint minute_once unique nulls not distinct (meeting_id, item_id)
);
--rollback drop table minute;

--changeset meeting:minutes-5-revision
--comment: What stood there at each time. A person who goes on writing continues his last revision.
create table minute_revision (
    minute_id     uuid        not null references minute on delete cascade,
    number        integer     not null constraint minute_revision_number check (number > 0),
    at            timestamptz not null,
    by_name       text        not null,
    html          text        not null,
    restored_from integer,
    primary key (minute_id, number)
);
--rollback drop table minute_revision;

--changeset meeting:minutes-6-contribution
--comment: Who spoke, for whom, on which item.
create table contribution (
    id              uuid        primary key,
    version         integer     not null,
    created_at      timestamptz not null,
    created_by      text        not null,
    updated_at      timestamptz not null,
    updated_by      text        not null,
    meeting_id      uuid        not null references meeting on delete cascade,
    position        integer     not null,
    item_id         uuid,
    speaker_id      uuid,
    speaker_name    text        not null constraint contribution_speaker check (btrim(speaker_name) <> ''),
    office          text,
    organisation_id uuid        constraint contribution_organisation references organisation,
    text            text        not null constraint contribution_text check (btrim(text) <> '')
);
create index contribution_of_meeting on contribution (meeting_id, position);
create index contribution_of_organisation on contribution (organisation_id);
--rollback drop table contribution;

--changeset meeting:minutes-7-phrase
--comment: Usual sentences of minutes, a list per union. A union without a list has the program's.
create table phrase (
    organisation_id uuid    not null constraint phrase_organisation references organisation,
    position        integer not null,
    text            text    not null constraint phrase_text check (btrim(text) <> ''),
    primary key (organisation_id, position)
);
--rollback drop table phrase;

--changeset meeting:minutes-8-quorum
--comment: How much of those called must be present, where an organisation's statutes ask for other than the usual.
create table quorum_rule (
    organisation_id uuid not null constraint quorum_rule_organisation references organisation,
    kind            text not null,
    share           text not null constraint quorum_rule_share check (share in ('NONE', 'HALF', 'TWO_THIRDS')),
    primary key (organisation_id, kind)
);
--rollback drop table quorum_rule;

--changeset meeting:minutes-9-carried
--comment: Items of an agenda that were not finished and go to the next meeting.
create table carried_item (
    meeting_id uuid    not null references meeting on delete cascade,
    item_id    uuid    not null,
    position   integer not null,
    heading    text    not null constraint carried_item_heading check (btrim(heading) <> ''),
    reached    boolean not null,
    note       text    constraint carried_item_note_given check (btrim(note) <> ''),
    primary key (meeting_id, item_id)
);
--rollback drop table carried_item;
