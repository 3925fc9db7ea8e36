--liquibase formatted sql

--changeset news:5-1-learned-name
--comment: What a union's articles call its records, as people confirmed it. A record that goes takes its names along.
create table learned_name (
    id              uuid        primary key,
    version         integer     not null,
    created_at      timestamptz not null,
    created_by      text        not null,
    updated_at      timestamptz not null,
    updated_by      text        not null,
    union_id        uuid        not null references organisation on delete cascade,
    kind            text        not null constraint learned_name_kind
                                check (kind in ('ORGANISATION', 'PERSON', 'INDICATOR')),
    written         text        not null constraint learned_name_given check (btrim(written) <> ''),
    written_key     text        not null generated always as (search_key(written)) stored,
    organisation_id uuid        references organisation on delete cascade,
    person_id       uuid        references person on delete cascade,
    indicator_id    uuid        references indicator on delete cascade,
    article_id      uuid        references article on delete set null,
    state           text        not null constraint learned_name_state check (state in ('ACTIVE', 'ASKED', 'REMOVED')),
    uses            integer     not null default 0 constraint learned_name_uses check (uses >= 0),
    used_at         timestamptz,
    constraint learned_name_target check (case kind
        when 'ORGANISATION' then organisation_id when 'PERSON' then person_id else indicator_id end is not null
        and num_nonnulls(organisation_id, person_id, indicator_id) = 1)
);
create unique index learned_name_means_one on learned_name (union_id, kind, written_key) where state = 'ACTIVE';
create index learned_name_union on learned_name (union_id, state);
create index learned_name_organisation on learned_name (organisation_id);
create index learned_name_person on learned_name (person_id);
create index learned_name_indicator on learned_name (indicator_id);
create index learned_name_article on learned_name (article_id);
--rollback drop table learned_name;
