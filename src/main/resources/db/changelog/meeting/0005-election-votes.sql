--liquibase formatted sql

--changeset meeting:50-contest
--comment: How the vote on a post went: what it was for, who stood, and what follows. An election is one person elected.
create table contest (
    id              uuid        primary key,
    version         integer     not null,
    created_at      timestamptz not null,
    created_by      text        not null,
    updated_at      timestamptz not null,
    updated_by      text        not null,
    meeting_id      uuid        not null constraint contest_meeting references meeting on delete cascade,
    position        integer     not null,
    organisation_id uuid        not null constraint contest_organisation references organisation,
    post_id         uuid,
    post_title      text        not null constraint contest_post check (btrim(post_title) <> ''),
    body            text,
    term_from       integer     constraint contest_term_from check (term_from between 1900 and 2199),
    term_to         integer     constraint contest_term_to check (term_to between 1900 and 2199),
    effective_on    date,
    kind            text        not null constraint contest_kind check (kind in ('REGULAR', 'BY_ELECTION', 'CO_OPTION')),
    method          text        not null constraint contest_method check (method in ('SECRET_BALLOT', 'SHOW_OF_HANDS')),
    seats           integer     not null constraint contest_seats check (seats between 1 and 500),
    needed_percent  integer     not null constraint contest_needed check (needed_percent between 1 and 99),
    constraint contest_term_ends_after_it_begins check (term_to >= term_from)
);
create index contest_of_meeting on contest (meeting_id);
create index contest_of_organisation on contest (organisation_id);
--rollback drop table contest;

--changeset meeting:51-contest-candidate
--comment: Who stood, and the election that it led to.
create table contest_candidate (
    contest_id   uuid    not null references contest on delete cascade,
    position     integer not null,
    person_id    uuid,
    person_name  text    not null constraint contest_candidate_named check (btrim(person_name) <> ''),
    other_office text,
    election_id  uuid    constraint contest_candidate_election references election on delete set null,
    primary key (contest_id, position)
);
create index contest_candidate_elected on contest_candidate (election_id);
--rollback drop table contest_candidate;

--changeset meeting:52-contest-round
--comment: The ballots of each round. Numbers that nobody recorded are null.
create table contest_round (
    contest_id uuid    not null references contest on delete cascade,
    position   integer not null,
    entitled   integer constraint contest_round_entitled check (entitled >= 0),
    issued     integer constraint contest_round_issued check (issued between 0 and entitled),
    collected  integer constraint contest_round_collected check (collected between 0 and issued),
    valid      integer constraint contest_round_valid check (valid >= 0),
    invalid    integer constraint contest_round_invalid check (invalid >= 0),
    primary key (contest_id, position),
    constraint contest_round_adds_up check (valid + invalid = collected)
);
--rollback drop table contest_round;

--changeset meeting:53-contest-vote
--comment: What each candidate got in a round; both are counted from 0, as they are listed.
create table contest_vote (
    contest_id uuid    not null references contest on delete cascade,
    round      integer not null,
    candidate  integer not null,
    yes        integer not null constraint contest_vote_yes check (yes >= 0),
    no         integer constraint contest_vote_no check (no >= 0),
    primary key (contest_id, round, candidate)
);
--rollback drop table contest_vote;
