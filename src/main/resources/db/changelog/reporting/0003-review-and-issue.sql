--liquibase formatted sql

--changeset reporting:9-review-and-issue
--comment: A report can be under review, and part of an issue of the union's own report: issue tells which.
alter table report drop constraint report_state;
alter table report add constraint report_state check (
    state in ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'RETURNED', 'APPROVED', 'INCLUDED'));
alter table report add column issue smallint constraint report_issue check (issue > 0);
alter table report add constraint report_issue_when_included check ((state = 'INCLUDED') = (issue is not null));
alter table workflow_event drop constraint workflow_event_from;
alter table workflow_event add constraint workflow_event_from check (
    from_state in ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'RETURNED', 'APPROVED', 'INCLUDED'));
alter table workflow_event drop constraint workflow_event_to;
alter table workflow_event add constraint workflow_event_to check (
    to_state in ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'RETURNED', 'APPROVED', 'INCLUDED'));
--rollback alter table report drop constraint report_issue_when_included, drop column issue, drop constraint report_state;
--rollback update report set state = 'SUBMITTED' where state = 'IN_REVIEW';
--rollback update report set state = 'APPROVED' where state = 'INCLUDED';
--rollback alter table report add constraint report_state check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED'));
--rollback delete from workflow_event where from_state in ('IN_REVIEW', 'INCLUDED') or to_state in ('IN_REVIEW', 'INCLUDED');
--rollback alter table workflow_event drop constraint workflow_event_from, drop constraint workflow_event_to;
--rollback alter table workflow_event add constraint workflow_event_from check (from_state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED'));
--rollback alter table workflow_event add constraint workflow_event_to check (to_state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED'));
