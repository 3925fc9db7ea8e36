package org.lienhiep.meeting;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting must be like to be stored; whatever needs no look at others. Problems in rows of a list are named by
 * their place in it: {@code decisions[0].text}.
 */
final class MeetingRules {

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2199;

    private static final int LONGEST_LINK = 2000;
    private static final Pattern LINK = Pattern.compile("https?://[^\\s/?#]+\\S*");

    private final MeetingDraft draft;
    private final LocalDate today;
    private final DraftProblems problems;

    private MeetingRules(MeetingDraft draft, LocalDate today, DraftProblems problems) {
        this.draft = draft;
        this.today = today;
        this.problems = problems;
    }

    /** Stops a draft, its defaults filled in, that breaks a rule, naming every one that it breaks. */
    static void check(MeetingDraft draft, LocalDate today) {
        var problems = new DraftProblems();
        var rules = new MeetingRules(draft, today, problems);
        rules.what();
        rules.when();
        new PresenceRules(draft, problems).check();
        new OutcomeRules(draft, problems).check();
        problems.stop();
    }

    private void what() {
        if (draft.kind() == null) {
            problems.add("kind", "shell.required");
        }
        if (draft.hosts().isEmpty()) {
            problems.add("hosts", "meeting.hosts.needed");
        }
        problems.eachOnce("hosts", "", "meeting.hosts.twice", draft.hosts(), host -> host);
        problems.line("title", draft.title());
        problems.line("body", draft.body());
        problems.line("place", draft.place());
        problems.text("agenda", draft.agenda());
        problems.text("minutes", draft.minutes());
        if (draft.sessionNumber() != null && draft.sessionNumber() < 1) {
            problems.add("sessionNumber", "meeting.session-number.positive");
        }
        var link = draft.link();
        if (link != null && (link.length() > LONGEST_LINK || !LINK.matcher(link).matches())) {
            problems.add("link", "meeting.link.unfit");
        }
    }

    private void when() {
        var state = draft.state();
        var heldOn = draft.heldOn();
        var heldUntil = draft.heldUntil();
        plausible(problems, "heldOn", heldOn);
        plausible(problems, "heldUntil", heldUntil);
        if (state != null && state.tookPlace()) {
            tookPlace(heldOn);
        }
        if (heldUntil != null && heldOn == null) {
            problems.add("heldOn", "shell.required");
        } else if (heldUntil != null && heldUntil.isBefore(heldOn)) {
            problems.add("heldUntil", "shell.ends-before-begins");
        }
        var startsAt = draft.startsAt();
        var endsAt = draft.endsAt();
        var oneDay = heldUntil == null || heldUntil.equals(heldOn);
        if (oneDay && startsAt != null && endsAt != null && !endsAt.isAfter(startsAt)) {
            problems.add("endsAt", "meeting.ends-at.before");
        }
    }

    private void tookPlace(@Nullable LocalDate heldOn) {
        if (heldOn == null) {
            problems.add("heldOn", "meeting.held-on.needed");
        } else if (heldOn.isAfter(today)) {
            problems.add("heldOn", "meeting.held-on.future");
        }
    }

    static void plausible(DraftProblems problems, String field, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            problems.add(field, "meeting.date.implausible", FIRST_YEAR, LAST_YEAR);
        }
    }
}
