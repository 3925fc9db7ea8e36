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
    owner_id     uuid    constraint agenda_item_owner references organisation,
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
