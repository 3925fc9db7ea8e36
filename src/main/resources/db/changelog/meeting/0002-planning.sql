--liquibase formatted sql

--changeset meeting:9-agenda
--comment: The agenda of a meeting is changed as a whole; its version guards against two people doing so at once.
create table agenda (
    meeting_id uuid        primary key references meeting on delete cascade,
    version    integer     not null,
    updated_at timestamptz not null,
    updated_by text        not null
);
--rollback drop table agenda;

--changeset meeting:10-agenda-item
--comment: Items in their order; an item of level 2 stands below the nearest one of level 1 before it.
create table agenda_item (
    id           uuid    primary key,
    meeting_id   uuid    not null references agenda on delete cascade,
    position     integer not null,
    level        integer not null constraint agenda_item_level check (level between 1 and 3),
    title        text    not null constraint agenda_item_titled check (btrim(title) <> ''),
    owner_id     uuid    constraint agenda_item_owner references organisation on delete set null,
    owner_name   text,
    minutes      integer constraint agenda_item_minutes check (minutes between 1 and 1440),
    carried_from uuid    constraint agenda_item_carried_from references agenda_item on delete set null,
    decision_id  uuid    constraint agenda_item_decision references decision on delete set null,
    constraint agenda_item_place unique (meeting_id, position) deferrable initially deferred,
    constraint agenda_item_owner_named check (owner_id is null or owner_name is not null)
);
create index agenda_item_of_owner on agenda_item (owner_id);
create index agenda_item_carried on agenda_item (carried_from);
create index agenda_item_of_decision on agenda_item (decision_id);
--rollback drop table agenda_item;

--changeset meeting:11-agenda-from-text
--comment: Until now an agenda was a text with one item a line. The lines become items and the text goes.
insert into agenda (meeting_id, version, updated_at, updated_by)
    select id, 1, updated_at, updated_by from meeting where btrim(agenda, E' \t\r\n') <> '';
insert into agenda_item (id, meeting_id, position, level, title)
    select gen_random_uuid(), m.id, row_number() over (partition by m.id order by line.place) - 1, 1,
           left(btrim(line.words, E' \t\r'), 500)
    from meeting m
    cross join lateral regexp_split_to_table(m.agenda, E'\n') with ordinality as line (words, place)
    where btrim(line.words, E' \t\r') <> '';
update meeting set agenda = null where id in (select meeting_id from agenda);
--rollback update meeting m set agenda = (select string_agg(title, E'\n' order by position) from agenda_item i where i.meeting_id = m.id) where m.agenda is null;

--changeset meeting:12-agenda-template
--comment: The usual agenda of a kind of meeting as one union writes it, in place of the one that the program brings.
create table agenda_template (
    organisation_id uuid        not null constraint agenda_template_of references organisation on delete cascade,
    kind            text        not null,
    version         integer     not null,
    updated_at      timestamptz not null,
    updated_by      text        not null,
    primary key (organisation_id, kind)
);
create table agenda_template_item (
    organisation_id uuid    not null,
    kind            text    not null,
    position        integer not null,
    level           integer not null constraint agenda_template_item_level check (level between 1 and 3),
    title           text    not null constraint agenda_template_item_titled check (btrim(title) <> ''),
    minutes         integer constraint agenda_template_item_minutes check (minutes between 1 and 1440),
    primary key (organisation_id, kind, position),
    constraint agenda_template_item_of foreign key (organisation_id, kind) references agenda_template on delete cascade
);
--rollback drop table agenda_template_item;
--rollback drop table agenda_template;

--changeset meeting:13-meeting-series
--comment: Meetings that follow each other, such as the sessions of a committee in its term.
create table meeting_series (
    meeting_id uuid primary key references meeting on delete cascade,
    series_id  uuid not null
);
create index meeting_series_of on meeting_series (series_id);
--rollback drop table meeting_series;

--changeset meeting:14-invitation
--comment: What the invitation to a meeting says beside its date, place and agenda, and whom it goes to.
create table invitation (
    meeting_id  uuid        primary key references meeting on delete cascade,
    version     integer     not null,
    updated_at  timestamptz not null,
    updated_by  text        not null,
    number      text,
    room        text,
    request     text,
    reply_by    date,
    contact     text
);
create table invitee (
    id              uuid    primary key,
    meeting_id      uuid    not null references invitation on delete cascade,
    position        integer not null,
    organisation_id uuid    constraint invitee_organisation references organisation on delete set null,
    name            text    not null constraint invitee_named check (btrim(name) <> ''),
    office          text,
    email           text,
    constraint invitee_place unique (meeting_id, position) deferrable initially deferred
);
create unique index invitee_organisation_once on invitee (organisation_id, meeting_id)
    where organisation_id is not null;
--rollback drop table invitee;
--rollback drop table invitation;

--changeset meeting:15-invitation-sent
--comment: When who was invited, and how: by an e-mail that was sent, a text that was copied, or a letter that was made.
create table invitation_sent (
    id         uuid        primary key,
    meeting_id uuid        not null references meeting on delete cascade,
    invitee    text        not null,
    channel    text        not null constraint invitation_sent_channel check (channel in ('MAIL', 'COPIED', 'LETTER')),
    address    text,
    sent_at    timestamptz not null,
    sent_by    text        not null
);
create index invitation_sent_for on invitation_sent (meeting_id, sent_at desc);
--rollback drop table invitation_sent;

--changeset meeting:16-calendar-feed
--comment: Addresses under which calendar programs read meetings as their owner may see them. Only the digest of the
--comment: token is kept. Without an organisation it is everything that concerns the owner.
create table calendar_feed (
    id              uuid        primary key,
    user_id         uuid        not null constraint calendar_feed_owner references app_user on delete cascade,
    user_name       text        not null,
    organisation_id uuid        constraint calendar_feed_organisation references organisation on delete cascade,
    digest          bytea       not null,
    created_at      timestamptz not null,
    last_used       timestamptz,
    constraint calendar_feed_digest unique (digest)
);
create index calendar_feed_of on calendar_feed (user_id);
create index calendar_feed_about on calendar_feed (organisation_id);
--rollback drop table calendar_feed;
