package org.lienhiep.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.kernel.Named;

/**
 * What a meeting must be like to be stored; whatever needs no look at others. Problems in rows of a list are named by
 * their place in it: {@code decisions[0].text}.
 */
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
        rules.decisions();
        rules.elections();
        if (!rules.problems.isEmpty()) {
            throw new InvalidInput(rules.problems);
        }
    }

    /** Said once, even where two rows break the same rule at the same field. */
    private void problem(String field, String message, Object... arguments) {
        if (problems.stream().noneMatch(said -> field.equals(said.field()) && message.equals(said.message()))) {
            problems.add(new Problem(field, message, arguments));
        }
    }

    private static <T> void each(String list, List<T> rows, BiConsumer<String, T> rule) {
        for (int i = 0; i < rows.size(); i++) {
            rule.accept(list + "[" + i + "]", rows.get(i));
        }
    }

    private void what() {
        if (draft.kind() == null) {
            problem("kind", "shell.required");
        }
        if (draft.hosts().isEmpty()) {
            problem("hosts", "meeting.hosts.needed");
        }
        eachOnce("hosts", "", "meeting.hosts.twice", draft.hosts(), host -> host);
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
        each("guests", draft.guests(), this::guest);
    }

    private void guest(String at, GuestDraft guest) {
        required(at + ".name", "meeting.guest.name.needed", guest.name());
        line(at + ".name", guest.name());
        line(at + ".office", guest.office());
    }

    private void attendance() {
        notNegative("societiesAttending", draft.societiesAttending());
        notNegative("peopleAttending", draft.peopleAttending());
        each("attendance", draft.attendance(), this::attendance);
        eachOnce(
                "attendance",
                ".organisation",
                "meeting.attendance.twice",
                draft.attendance(),
                AttendanceDraft::organisation);
    }

    private void attendance(String at, AttendanceDraft line) {
        required(at + ".organisation", "meeting.attendance.organisation.needed", line.organisation());
        required(at + ".status", "meeting.attendance.status.needed", line.status());
        notNegative(at + ".delegates", line.delegates());
    }

    private void decisions() {
        each("decisions", draft.decisions(), this::decision);
        eachOnce("decisions", ".number", "meeting.decision.number.twice", draft.decisions(), DecisionDraft::number);
    }

    private void decision(String at, DecisionDraft decision) {
        required(at + ".text", "meeting.decision.text.needed", decision.text());
        text(at + ".text", decision.text());
        if (decision.number() != null && decision.number().length() > LONGEST_NUMBER) {
            problem(at + ".number", "meeting.decision.number.long", LONGEST_NUMBER);
        }
        plausible(at + ".due", decision.due());
    }

    private void elections() {
        if (!draft.elections().isEmpty() && draft.heldOn() == null) {
            problem("heldOn", "meeting.election.date.needed");
        }
        each("elections", draft.elections(), this::election);
        eachOnce("elections", "", "meeting.election.twice", draft.elections(), ElectionDraft::id);
    }

    private void election(String at, ElectionDraft election) {
        if (draft.heldOn() != null
                && election.effectiveOn() != null
                && election.effectiveOn().isBefore(draft.heldOn())) {
            problem(at + ".effectiveOn", "meeting.election.effective.before");
        }
        required(at + ".person", "meeting.election.person.needed", election.person());
        required(at + ".post", "meeting.election.post.needed", election.post());
        named(at + ".person", election.person());
        named(at + ".post", election.post());
        line(at + ".otherOffice", election.otherOffice());
        line(at + ".body", election.body());
        plausible(at + ".effectiveOn", election.effectiveOn());
        term(at, election.termFrom(), election.termTo());
    }

    private void term(String at, @Nullable Integer from, @Nullable Integer to) {
        year(at + ".termFrom", from);
        year(at + ".termTo", to);
        if (from != null && to != null && to < from) {
            problem(at + ".termTo", "meeting.election.term.ends-before");
        }
    }

    private void year(String field, @Nullable Integer year) {
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            problem(field, "meeting.election.term.year", FIRST_YEAR, LAST_YEAR);
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

    /** Names the rows that say again what an earlier one said. */
    private <T> void eachOnce(
            String list, String field, String message, List<T> rows, Function<T, ? extends @Nullable Object> key) {
        var seen = new HashSet<@Nullable Object>();
        each(list, rows, (at, row) -> {
            var said = key.apply(row);
            if (said != null && !seen.add(said)) {
                problem(at + field, message);
            }
        });
    }
}
