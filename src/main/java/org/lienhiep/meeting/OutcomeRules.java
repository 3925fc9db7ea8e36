package org.lienhiep.meeting;

import static org.lienhiep.meeting.DraftProblems.each;

import org.jspecify.annotations.Nullable;

/** What decisions and elections must be like to be stored. */
final class OutcomeRules {

    private static final int LONGEST_NUMBER = 40;

    private final MeetingDraft draft;
    private final DraftProblems problems;

    OutcomeRules(MeetingDraft draft, DraftProblems problems) {
        this.draft = draft;
        this.problems = problems;
    }

    void check() {
        decisions();
        elections();
    }

    private void decisions() {
        each("decisions", draft.decisions(), this::decision);
        problems.eachOnce(
                "decisions", ".number", "meeting.decision.number.twice", draft.decisions(), DecisionDraft::number);
    }

    private void decision(String at, DecisionDraft decision) {
        problems.required(at + ".text", "meeting.decision.text.needed", decision.text());
        problems.text(at + ".text", decision.text());
        if (decision.number() != null && decision.number().length() > LONGEST_NUMBER) {
            problems.add(at + ".number", "meeting.decision.number.long", LONGEST_NUMBER);
        }
        MeetingRules.plausible(problems, at + ".due", decision.due());
    }

    private void elections() {
        if (!draft.elections().isEmpty() && draft.heldOn() == null) {
            problems.add("heldOn", "meeting.election.date.needed");
        }
        each("elections", draft.elections(), this::election);
        problems.eachOnce("elections", "", "meeting.election.twice", draft.elections(), ElectionDraft::id);
    }

    private void election(String at, ElectionDraft election) {
        if (draft.heldOn() != null
                && election.effectiveOn() != null
                && election.effectiveOn().isBefore(draft.heldOn())) {
            problems.add(at + ".effectiveOn", "meeting.election.effective.before");
        }
        problems.required(at + ".person", "meeting.election.person.needed", election.person());
        problems.required(at + ".post", "meeting.election.post.needed", election.post());
        problems.named(at + ".person", election.person());
        problems.named(at + ".post", election.post());
        problems.line(at + ".otherOffice", election.otherOffice());
        problems.line(at + ".body", election.body());
        MeetingRules.plausible(problems, at + ".effectiveOn", election.effectiveOn());
        term(at, election.termFrom(), election.termTo());
    }

    private void term(String at, @Nullable Integer from, @Nullable Integer to) {
        year(at + ".termFrom", from);
        year(at + ".termTo", to);
        if (from != null && to != null && to < from) {
            problems.add(at + ".termTo", "meeting.election.term.ends-before");
        }
    }

    private void year(String field, @Nullable Integer year) {
        if (year != null && (year < MeetingRules.FIRST_YEAR || year > MeetingRules.LAST_YEAR)) {
            problems.add(field, "meeting.election.term.year", MeetingRules.FIRST_YEAR, MeetingRules.LAST_YEAR);
        }
    }
}
