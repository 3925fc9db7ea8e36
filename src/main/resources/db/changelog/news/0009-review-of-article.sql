--liquibase formatted sql

--changeset news:0009-1-recording-draft-article
--comment: The review of an article that is recorded already knows it, however one comes back to it: it must never
--comment: become a second record.
alter table recording_draft add column article_id uuid
    constraint recording_draft_article references article on delete cascade;
create index recording_draft_article_id on recording_draft (article_id);
--rollback drop index recording_draft_article_id;
--rollback alter table recording_draft drop column article_id;
