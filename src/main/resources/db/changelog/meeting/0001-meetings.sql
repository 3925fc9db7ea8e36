--liquibase formatted sql

--changeset meeting:1-meeting
--comment: What met, for what purpose, when and where. host_id is the first of its hosts: whose record it is.
create table meeting (
    id                  uuid        primary key,
    version             integer     not null,
    created_at          timestamptz not null,
    created_by          text        not null,
    updated_at          timestamptz not null,
    updated_by          text        not null,
    host_id             uuid        not null constraint meeting_host_known references organisation,
    kind                text        not null constraint meeting_kind check (kind in (
        'HALF_YEAR_REVIEW', 'ANNUAL_REVIEW', 'CONGRESS', 'EXECUTIVE_COMMITTEE', 'STANDING_COMMITTEE', 'WORKSHOP',
        'TRAINING', 'BRIEFING', 'SIGNING', 'CEREMONY', 'WORKING_SESSION', 'OTHER')),
    state               text        not null constraint meeting_state check (
        state in ('PLANNED', 'HELD', 'MINUTED', 'APPROVED', 'CANCELLED')),
    title               text        constraint meeting_title_given check (btrim(title) <> ''),
    body                text        constraint meeting_body_given check (btrim(body) <> ''),
    session_number      integer     constraint meeting_session_number check (session_number > 0),
    enlarged            boolean     not null,
    held_on             date,
    held_until          date,
    starts_at           time,
    ends_at             time,
    place               text,
    period              text        constraint meeting_period check (period ~ '^\d{4}(-H[12])?$'),
    chair_id            uuid,
    chair_name          text,
    secretary_id        uuid,
    secretary_name      text,
    agenda              text,
    minutes             text,
    societies_attending integer     constraint meeting_societies_attending check (societies_attending >= 0),
    people_attending    integer     constraint meeting_people_attending check (people_attending >= 0),
    people_qualifier    text        constraint meeting_people_qualifier check (
        people_qualifier in ('EXACT', 'AT_LEAST', 'AT_MOST', 'ABOUT')),
    search_text         text        not null,
    constraint meeting_held_has_a_date check (state in ('PLANNED', 'CANCELLED') or held_on is not null),
    constraint meeting_ends_after_it_begins check (held_until >= held_on),
    constraint meeting_chair_named check (chair_id is null or chair_name is not null),
    constraint meeting_secretary_named check (secretary_id is null or secretary_name is not null)
);
create index meeting_of_host on meeting (host_id, held_on desc);
create index meeting_held_on on meeting (held_on desc);
create index meeting_search on meeting using gin (search_text gin_trgm_ops);
--rollback drop table meeting;

--changeset meeting:2-meeting-host
--comment: Who held it together, the organiser first. Deferred, so that hosts can change places.
create table meeting_host (
    meeting_id      uuid    not null references meeting on delete cascade,
    position        integer not null,
    organisation_id uuid    not null constraint meeting_host_organisation references organisation,
    primary key (meeting_id, position),
    constraint meeting_host_once unique (meeting_id, organisation_id) deferrable initially deferred
);
create index meeting_host_of on meeting_host (organisation_id);
--rollback drop table meeting_host;

--changeset meeting:3-attendance
--comment: Which societies came, with how many delegates, and which did not.
create table attendance (
    meeting_id      uuid    not null references meeting on delete cascade,
    organisation_id uuid    not null constraint attendance_organisation references organisation,
    status          text    not null constraint attendance_status check (status in ('PRESENT', 'EXCUSED', 'ABSENT')),
    delegates       integer constraint attendance_delegates check (delegates >= 0),
    primary key (meeting_id, organisation_id)
);
create index attendance_of on attendance (organisation_id);
--rollback drop table attendance;

--changeset meeting:4-guest
--comment: Guests in order of precedence, as they are named in minutes.
create table guest (
    meeting_id uuid    not null references meeting on delete cascade,
    position   integer not null,
    name       text    not null constraint guest_named check (btrim(name) <> ''),
    office     text,
    primary key (meeting_id, position)
);
--rollback drop table guest;

--changeset meeting:5-decision
--comment: What was decided, who sees to it, until when.
create table decision (
    id         uuid        primary key,
    version    integer     not null,
    created_at timestamptz not null,
    created_by text        not null,
    updated_at timestamptz not null,
    updated_by text        not null,
    meeting_id uuid        not null references meeting on delete cascade,
    position   integer     not null,
    number     text        not null constraint decision_numbered check (btrim(number) <> ''),
    text       text        not null constraint decision_text check (btrim(text) <> ''),
    owner_id   uuid        constraint decision_owner references organisation,
    due        date,
    state      text        not null constraint decision_state check (state in ('OPEN', 'DONE', 'SUPERSEDED')),
    constraint decision_number_once unique (meeting_id, number) deferrable initially deferred
);
create index decision_of_owner on decision (owner_id, due);
--rollback drop table decision;

--changeset meeting:6-election
--comment: Who was elected to which post. The persons and posts of the leadership register are named by id only:
--comment: what an election means there is for its keeper to say.
create table election (
    id              uuid        primary key,
    version         integer     not null,
    created_at      timestamptz not null,
    created_by      text        not null,
    updated_at      timestamptz not null,
    updated_by      text        not null,
    meeting_id      uuid        not null references meeting on delete cascade,
    position        integer     not null,
    organisation_id uuid        not null constraint election_organisation references organisation,
    person_id       uuid,
    person_name     text        not null constraint election_person check (btrim(person_name) <> ''),
    other_office    text,
    post_id         uuid,
    post_title      text        not null constraint election_post check (btrim(post_title) <> ''),
    body            text,
    term_from       integer     constraint election_term_from check (term_from between 1900 and 2199),
    term_to         integer     constraint election_term_to check (term_to between 1900 and 2199),
    effective_on    date,
    constraint election_term_ends_after_it_begins check (term_to >= term_from)
);
create index election_of_meeting on election (meeting_id);
create index election_of_organisation on election (organisation_id);
--rollback drop table election;

--changeset meeting:7-attachment
--comment: Files kept with a meeting. The bytes lie where the blob store keeps them, under blob_key.
create table attachment (
    id         uuid        primary key,
    version    integer     not null,
    created_at timestamptz not null,
    created_by text        not null,
    updated_at timestamptz not null,
    updated_by text        not null,
    meeting_id uuid        not null constraint attachment_meeting references meeting,
    file_name  text        not null constraint attachment_named check (btrim(file_name) <> ''),
    media_type text        not null,
    size       bigint      not null constraint attachment_size check (size > 0),
    sha256     text        not null constraint attachment_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    blob_key   text        not null,
    constraint attachment_blob unique (blob_key)
);
create index attachment_of_meeting on attachment (meeting_id);
--rollback drop table attachment;

--changeset meeting:8-blob
--comment: Files in the database. Stored out of line and not compressed, so that a part can be read without the rest.
create table blob (
    key     uuid  primary key,
    content bytea not null
);
alter table blob alter column content set storage external;
--rollback drop table blob;
