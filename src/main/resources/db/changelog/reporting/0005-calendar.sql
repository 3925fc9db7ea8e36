--liquibase formatted sql

--changeset reporting:51-usual-days
--comment: How many days before the due day reports are taken, how long late ones still are, and after how many days
--comment: nobody can fill them in any more; never where that is null.
alter table due_days
    add column opens_before smallint not null default 30 constraint due_days_opens_before check (opens_before between 0 and 180),
    add column late_for     smallint not null default 15 constraint due_days_late_for check (late_for between 0 and 180),
    add column closes_after smallint constraint due_days_closes_after check (closes_after between late_for and 730);
--rollback alter table due_days drop column opens_before, drop column late_for, drop column closes_after;

--changeset reporting:52-report-window
--comment: One half-year of a union's calendar. A day that is null follows the union's usual days. frozen_at: when it was
--comment: written down who is expected to report; nobody did for half-years that ended before the program came.
create table report_window (
    id         uuid        primary key,
    version    integer     not null,
    union_id   uuid        not null constraint report_window_union references organisation on delete cascade,
    half_year  smallint    not null constraint report_window_half_year check (half_year between 3800 and 4399),
    opens_on   date,
    due_on     date,
    late_until date,
    closes_on  date,
    changed_at timestamptz,
    changed_by text,
    frozen_at  timestamptz,
    constraint report_window_changed check ((version = 0) = (changed_at is null) and (changed_at is null) = (changed_by is null)),
    constraint report_window_once unique (union_id, half_year),
    constraint report_window_due_after_opening check (due_on >= opens_on),
    constraint report_window_late_after_due check (late_until >= due_on),
    constraint report_window_closes_after_late check (closes_on >= late_until)
);
--rollback drop table report_window;

--changeset reporting:53-expectation
--comment: Who has to report for a half-year, as of the day on which its window opened, and what the union's secretary
--comment: changed about that since.
create table expectation (
    window_id       uuid        not null constraint expectation_window references report_window on delete cascade,
    organisation_id uuid        not null constraint expectation_organisation references organisation on delete cascade,
    expected        boolean     not null,
    reason          text        constraint expectation_reason_given check (btrim(reason) <> ''),
    changed_at      timestamptz,
    changed_by      text,
    constraint expectation_key primary key (window_id, organisation_id),
    constraint expectation_change_says_why check (
        (reason is null) = (changed_at is null) and (changed_at is null) = (changed_by is null)),
    constraint expectation_exclusion_says_why check (expected or reason is not null)
);
create index expectation_of_organisation on expectation (organisation_id);
--rollback drop table expectation;

--changeset reporting:54-report-extension
create table report_extension (
    id              uuid        primary key,
    union_id        uuid        not null constraint report_extension_union references organisation on delete cascade,
    organisation_id uuid        not null constraint report_extension_organisation references organisation on delete cascade,
    half_year       smallint    not null constraint report_extension_half_year check (half_year between 3800 and 4399),
    until           date        not null,
    reason          text        not null constraint report_extension_reason_given check (btrim(reason) <> ''),
    granted_at      timestamptz not null,
    granted_by      text        not null,
    revoked_at      timestamptz,
    revoked_by      text,
    constraint report_extension_revoked check ((revoked_at is null) = (revoked_by is null))
);
create unique index report_extension_in_force on report_extension (organisation_id, half_year) where revoked_at is null;
create index report_extension_of_organisation on report_extension (organisation_id);
create index report_extension_of_union on report_extension (union_id, half_year);
--rollback drop table report_extension;

--changeset reporting:55-report-contact
--comment: Who prepares the reports of an organisation, to be called when one is missing.
create table report_contact (
    organisation_id uuid        primary key constraint report_contact_organisation references organisation on delete cascade,
    version         integer     not null,
    name            text        not null constraint report_contact_name_given check (btrim(name) <> ''),
    phone           text,
    email           text,
    updated_at      timestamptz not null,
    updated_by      text        not null
);
--rollback drop table report_contact;

--changeset reporting:56-report-reminder
--comment: Which reminders went to a society, and how: COPIED by the secretary into a letter, or sent by MAIL.
create table report_reminder (
    id              uuid        primary key,
    union_id        uuid        not null constraint report_reminder_union references organisation on delete cascade,
    organisation_id uuid        not null constraint report_reminder_organisation references organisation on delete cascade,
    half_year       smallint    not null,
    channel         text        not null constraint report_reminder_channel check (channel in ('COPIED', 'MAIL')),
    address         text        constraint report_reminder_address check ((channel = 'MAIL') = (address is not null)),
    content         text        not null,
    sent_at         timestamptz not null,
    sent_by         text        not null
);
create index report_reminder_of_union on report_reminder (union_id, half_year);
create index report_reminder_of_organisation on report_reminder (organisation_id, half_year);
--rollback drop table report_reminder;
