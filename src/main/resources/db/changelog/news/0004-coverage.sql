--liquibase formatted sql

--changeset news:0004-1-article-not-meeting
--comment: Pairs that look alike and are not: this article does not record this meeting, and nobody is to be asked again.
create table article_not_meeting (
    article_id uuid        not null constraint article_not_meeting_article references article on delete cascade,
    meeting_id uuid        not null constraint article_not_meeting_meeting references meeting on delete cascade,
    decided_by text        not null,
    decided_at timestamptz not null,
    constraint article_not_meeting_once primary key (article_id, meeting_id)
);
create index article_not_meeting_of_meeting on article_not_meeting (meeting_id);
--rollback drop table article_not_meeting;

--changeset news:0004-2-meeting-without-press
--comment: Meetings that no newspaper told of, as somebody who looked says; they leave the list of those to look for.
create table meeting_without_press (
    meeting_id uuid        constraint meeting_without_press_once primary key
        constraint meeting_without_press_meeting references meeting on delete cascade,
    decided_by text        not null,
    decided_at timestamptz not null
);
--rollback drop table meeting_without_press;

--changeset news:0004-3-contradiction-settlement
--comment: What somebody decided about a contradiction. It is named by a digest of both statements: another value is another contradiction.
create table contradiction_settlement (
    article_id  uuid        not null constraint contradiction_settlement_article references article on delete cascade,
    fingerprint text        not null constraint contradiction_settlement_fingerprint check (fingerprint ~ '^[0-9a-f]{64}$'),
    verdict     text        not null constraint contradiction_settlement_verdict check (
        verdict in ('RECORD', 'ARTICLE', 'BOTH')),
    reason      text        not null constraint contradiction_settlement_reason check (btrim(reason) <> ''),
    settled_by  text        not null,
    settled_at  timestamptz not null,
    constraint contradiction_settlement_once primary key (article_id, fingerprint)
);
--rollback drop table contradiction_settlement;
