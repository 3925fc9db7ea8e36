package org.lienhiep.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.kernel.Named;

/** What a meeting must be like to be stored; whatever needs no look at others. */
final class MeetingRules {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_NUMBER = 40;

    private final MeetingDraft draft;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    private MeetingRules(MeetingDraft draft, LocalDate today) {
        this.draft = draft;
        this.today = today;
    }

    /** Stops a draft, its defaults filled in, that breaks a rule, naming every one that it breaks. */
    static void check(MeetingDraft draft, LocalDate today) {
        var rules = new MeetingRules(draft, today);
        rules.what();
        rules.when();
        rules.people();
        rules.attendance();
        draft.decisions().forEach(rules::decision);
        rules.eachOnce("decisions", "meeting.decision.number.twice", draft.decisions(), DecisionDraft::number);
        draft.elections().forEach(rules::election);
        rules.eachOnce("elections", "meeting.election.twice", draft.elections(), ElectionDraft::id);
        if (!rules.problems.isEmpty()) {
            throw new InvalidInput(rules.problems);
        }
    }

    /** Said once, however many rows of a list break the same rule. */
    private void problem(String field, String message, Object... arguments) {
        if (problems.stream().noneMatch(said -> field.equals(said.field()) && message.equals(said.message()))) {
            problems.add(new Problem(field, message, arguments));
        }
    }

    private void what() {
        if (draft.kind() == null) {
            problem("kind", "shell.required");
        }
        if (draft.hosts().isEmpty()) {
            problem("hosts", "meeting.hosts.needed");
        }
        eachOnce("hosts", "meeting.hosts.twice", draft.hosts(), host -> host);
        line("title", draft.title());
        line("body", draft.body());
        line("place", draft.place());
        text("agenda", draft.agenda());
        text("minutes", draft.minutes());
        if (draft.sessionNumber() != null && draft.sessionNumber() < 1) {
            problem("sessionNumber", "meeting.session-number.positive");
        }
    }

    private void when() {
        var state = draft.state();
        var heldOn = draft.heldOn();
        var heldUntil = draft.heldUntil();
        plausible("heldOn", heldOn);
        plausible("heldUntil", heldUntil);
        if (state != null && state.tookPlace()) {
            tookPlace(heldOn);
        }
        if (heldUntil != null && heldOn == null) {
            problem("heldOn", "shell.required");
        } else if (heldUntil != null && heldUntil.isBefore(heldOn)) {
            problem("heldUntil", "shell.ends-before-begins");
        }
        var startsAt = draft.startsAt();
        var endsAt = draft.endsAt();
        var oneDay = heldUntil == null || heldUntil.equals(heldOn);
        if (oneDay && startsAt != null && endsAt != null && !endsAt.isAfter(startsAt)) {
            problem("endsAt", "meeting.ends-at.before");
        }
    }

    private void tookPlace(@Nullable LocalDate heldOn) {
        if (heldOn == null) {
            problem("heldOn", "meeting.held-on.needed");
        } else if (heldOn.isAfter(today)) {
            problem("heldOn", "meeting.held-on.future");
        }
    }

    private void plausible(String field, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            problem(field, "meeting.date.implausible", FIRST_YEAR, LAST_YEAR);
        }
    }

    private void people() {
        named("chair", draft.chair());
        named("secretary", draft.secretary());
        for (var guest : draft.guests()) {
            required("guests", "meeting.guest.name.needed", guest.name());
            line("guests", guest.name());
            line("guests", guest.office());
        }
    }

    private void attendance() {
        notNegative("societiesAttending", draft.societiesAttending());
        notNegative("peopleAttending", draft.peopleAttending());
        for (var line : draft.attendance()) {
            required("attendance", "meeting.attendance.organisation.needed", line.organisation());
            required("attendance", "meeting.attendance.status.needed", line.status());
            notNegative("attendance", line.delegates());
        }
        eachOnce("attendance", "meeting.attendance.twice", draft.attendance(), AttendanceDraft::organisation);
    }

    private void decision(DecisionDraft decision) {
        required("decisions", "meeting.decision.text.needed", decision.text());
        text("decisions", decision.text());
        if (decision.number() != null && decision.number().length() > LONGEST_NUMBER) {
            problem("decisions", "meeting.decision.number.long", LONGEST_NUMBER);
        }
        plausible("decisions", decision.due());
    }

    private void election(ElectionDraft election) {
        if (draft.heldOn() == null) {
            problem("heldOn", "meeting.election.date.needed");
        } else if (election.effectiveOn() != null && election.effectiveOn().isBefore(draft.heldOn())) {
            problem("elections", "meeting.election.effective.before");
        }
        required("elections", "meeting.election.person.needed", election.person());
        required("elections", "meeting.election.post.needed", election.post());
        named("elections", election.person());
        named("elections", election.post());
        line("elections", election.otherOffice());
        line("elections", election.body());
        plausible("elections", election.effectiveOn());
        term(election.termFrom(), election.termTo());
    }

    private void term(@Nullable Integer from, @Nullable Integer to) {
        for (var year : new Integer[] {from, to}) {
            if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
                problem("elections", "meeting.election.term.year", FIRST_YEAR, LAST_YEAR);
            }
        }
        if (from != null && to != null && to < from) {
            problem("elections", "meeting.election.term.ends-before");
        }
    }

    private void required(String field, String message, @Nullable Object value) {
        if (value == null || (value instanceof String text && text.isBlank())) {
            problem(field, message);
        }
    }

    private void notNegative(String field, @Nullable Integer number) {
        if (number != null && number < 0) {
            problem(field, "meeting.number.negative");
        }
    }

    private void named(String field, @Nullable Named<?> named) {
        line(field, named == null ? null : named.name());
    }

    private void line(String field, @Nullable String text) {
        length(field, text, LONGEST_LINE);
    }

    private void text(String field, @Nullable String text) {
        length(field, text, LONGEST_TEXT);
    }

    private void length(String field, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            problem(field, "shell.too-long", longest);
        }
    }

    private <T> void eachOnce(
            String field, String message, Collection<T> rows, Function<T, ? extends @Nullable Object> key) {
        var seen = new HashSet<@Nullable Object>();
        if (rows.stream().map(key).filter(Objects::nonNull).anyMatch(value -> !seen.add(value))) {
            problem(field, message);
        }
    }
}
