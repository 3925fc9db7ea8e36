package org.lienhiep.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.InvalidInput.Problem;

/** What an entry of the register must be like to be stored; whatever needs no look at others. */
final class DecisionRules {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_NOTE = 2_000;
    private static final int LONGEST_TEXT = 100_000;

    private final List<Problem> problems = new ArrayList<>();
    private final LocalDate today;

    private DecisionRules(LocalDate today) {
        this.today = today;
    }

    /** Stops an entry that breaks a rule, naming every one that it breaks. */
    static void check(DecisionEntry entry, LocalDate today) {
        var rules = new DecisionRules(today);
        rules.required("text", "meeting.decision.text.needed", entry.text());
        rules.required("organisation", "meeting.decision.organisation.needed", entry.organisation());
        if (entry.meeting() == null) {
            rules.required("decidedOn", "meeting.decision.decidedOn.needed", entry.decidedOn());
            rules.past("decidedOn", entry.decidedOn());
        }
        rules.length("number", entry.number(), LONGEST_NUMBER);
        rules.length("text", entry.text(), LONGEST_TEXT);
        rules.length("body", entry.body(), LONGEST_LINE);
        var person = entry.ownerPerson();
        rules.length("ownerPerson", person == null ? null : person.name(), LONGEST_LINE);
        rules.plausible("due", entry.due());
        rules.order("due", "meeting.decision.due.before", entry.decidedOn(), entry.due());
        rules.end();
    }

    /** Stops evidence that shows nothing, or of a day on which it cannot have been done. */
    static void check(DecisionEvidence shown, @Nullable LocalDate decidedOn, LocalDate today) {
        var rules = new DecisionRules(today);
        if (shown.note() == null && shown.record() == null) {
            rules.problem("note", "meeting.decision.evidence.needed");
        }
        rules.length("note", shown.note(), LONGEST_NOTE);
        rules.past("doneOn", shown.doneOn());
        rules.order("doneOn", "meeting.decision.doneOn.before", decidedOn, shown.doneOn());
        rules.end();
    }

    /** Stops an extension without a reason or into the past. */
    static void checkExtension(@Nullable LocalDate due, @Nullable String reason, LocalDate today) {
        var rules = new DecisionRules(today);
        rules.required("due", "shell.required", due);
        rules.order("due", "meeting.decision.extend.past", today, due);
        rules.plausible("due", due);
        rules.reason(reason);
        rules.end();
    }

    /** Stops a step that says no reason. */
    static void checkReason(@Nullable String reason, LocalDate today) {
        var rules = new DecisionRules(today);
        rules.reason(reason);
        rules.end();
    }

    private void reason(@Nullable String reason) {
        required("reason", "meeting.decision.reason.needed", reason);
        length("reason", reason, LONGEST_NOTE);
    }

    private void end() {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private void problem(String field, String message, Object... arguments) {
        problems.add(new Problem(field, message, arguments));
    }

    private void required(String field, String message, @Nullable Object value) {
        if (value == null || (value instanceof String text && text.isBlank())) {
            problem(field, message);
        }
    }

    private void length(String field, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            problem(field, "shell.too-long", longest);
        }
    }

    private void past(String field, @Nullable LocalDate day) {
        plausible(field, day);
        if (day != null && day.isAfter(today)) {
            problem(field, "meeting.decision.future");
        }
    }

    private void plausible(String field, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            problem(field, "meeting.date.implausible", FIRST_YEAR, LAST_YEAR);
        }
    }

    private void order(String field, String message, @Nullable LocalDate first, @Nullable LocalDate then) {
        if (first != null && then != null && then.isBefore(first)) {
            problem(field, message);
        }
    }
}
