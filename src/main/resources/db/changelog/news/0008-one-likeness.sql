--liquibase formatted sql

--changeset news:0008-1-candidate-signature
--comment: Copies in the inbox are told by the same signature as recorded articles, so that each finds the other. What
--comment: was read before gets its signature when the program starts.
alter table article_candidate drop column fingerprint;
alter table article_candidate add column hashes integer[], add column bands integer[];
create index article_candidate_bands on article_candidate using gin (bands);
--rollback drop index article_candidate_bands;
--rollback alter table article_candidate drop column hashes, drop column bands, add column fingerprint bigint;

--changeset news:0008-2-article-signature
--comment: Signatures have more hashes now, of shorter sequences. The program computes those of all articles anew when
--comment: it starts, the earlier program did the same for what it found missing.
delete from article_signature;
--rollback delete from article_signature;
