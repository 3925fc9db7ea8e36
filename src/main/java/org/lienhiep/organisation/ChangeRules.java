package org.lienhiep.organisation;

import static org.lienhiep.organisation.ChangeKind.DIVIDED;
import static org.lienhiep.organisation.ChangeKind.RENAMED;
import static org.lienhiep.organisation.ChangeKind.SPLIT_OFF;
import static org.lienhiep.organisation.ChangeKind.UNITED;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.organisation.ChangeDraft.Fate;
import org.lienhiep.organisation.ChangeDraft.NewOrganisation;

/** What a change must be like, as far as the draft alone tells. */
final class ChangeRules {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");
    private static final int LONGEST_CODE = 30;
    private static final int LONGEST_TEXT = 300;
    private static final int LONGEST_NOTE = 2000;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final List<Problem> problems = new ArrayList<>();
    private final HashSet<String> codes = new HashSet<>();

    private ChangeRules() {}

    /** Stops a draft that breaks a rule, naming every one that it breaks. */
    static void check(ChangeDraft draft) {
        var rules = new ChangeRules();
        if (draft.kind() == null) {
            rules.problem("kind", "shell.required");
        } else {
            rules.parties(draft, draft.kind());
            rules.founded(draft, draft.kind());
            rules.moves(draft);
        }
        rules.day(draft.effective());
        rules.length("decisionNumber", draft.decisionNumber(), LONGEST_TEXT);
        rules.length("decidedBy", draft.decidedBy(), LONGEST_TEXT);
        rules.length("note", draft.note(), LONGEST_NOTE);
        if (!rules.problems.isEmpty()) {
            throw new InvalidInput(rules.problems);
        }
    }

    private void problem(String field, String message, Object... arguments) {
        problems.add(new Problem(field, message, arguments));
    }

    private void day(@Nullable PartialDate day) {
        if (day == null) {
            problem("effective", "shell.required");
        } else if (day.year() < FIRST_YEAR || day.year() > LAST_YEAR) {
            problem("effective", "shell.date.out-of-range");
        }
    }

    private void parties(ChangeDraft draft, ChangeKind kind) {
        var single = kind == RENAMED || kind == DIVIDED || kind == SPLIT_OFF;
        if (draft.from().isEmpty()) {
            problem("from", "shell.required");
        } else if (kind == UNITED && draft.from().size() < 2) {
            problem("from", "organisation.change.two-needed");
        } else if (single && draft.from().size() > 1) {
            problem("from", "organisation.change.one-only");
        }
        if (new HashSet<>(draft.from()).size() < draft.from().size()) {
            problem("from", "organisation.change.twice");
        }
        if (kind.needsInto() && draft.into() == null) {
            problem("into", "shell.required");
        }
        if (draft.into() != null && draft.from().contains(draft.into())) {
            problem("into", "organisation.change.itself");
        }
    }

    private void founded(ChangeDraft draft, ChangeKind kind) {
        if (kind == RENAMED || kind == UNITED || kind == SPLIT_OFF) {
            if (draft.founded().isEmpty()) {
                problem("founded", "shell.required");
            }
        } else if (kind == DIVIDED && draft.founded().size() < 2) {
            problem("founded", "organisation.change.two-new-needed");
        }
        if ((kind == RENAMED || kind == UNITED) && draft.founded().size() > 1) {
            problem("founded", "organisation.change.one-new-only");
        }
        for (int i = 0; i < draft.founded().size(); i++) {
            named("founded[" + i + "]", draft.founded().get(i), kind != RENAMED);
        }
    }

    private void named(String place, NewOrganisation founded, boolean coded) {
        if (founded.name() == null) {
            problem(place + ".name", "shell.required");
        }
        length(place + ".name", founded.name(), LONGEST_TEXT);
        length(place + ".shortName", founded.shortName(), LONGEST_TEXT);
        length(place + ".nameEn", founded.nameEn(), LONGEST_TEXT);
        length(place + ".shortNameEn", founded.shortNameEn(), LONGEST_TEXT);
        if (!coded) {
            return;
        }
        var code = founded.code();
        if (code == null) {
            problem(place + ".code", "shell.required");
        } else if (!CODE.matcher(code).matches() || code.length() > LONGEST_CODE) {
            problem(place + ".code", "organisation.code.form", LONGEST_CODE);
        } else if (!codes.add(code)) {
            problem(place + ".code", "organisation.code.taken", code);
        }
    }

    private void moves(ChangeDraft draft) {
        for (int i = 0; i < draft.moves().size(); i++) {
            var move = draft.moves().get(i);
            var place = "moves[" + i + "]";
            var pairs = move.fate() == Fate.ABSORBED || move.fate() == Fate.UNITED;
            if (pairs && move.with() == null) {
                problem(place + ".with", "shell.required");
            } else if (pairs && move.member().equals(move.with())) {
                problem(place + ".with", "organisation.change.itself");
            }
            if (move.fate() == Fate.UNITED) {
                if (move.founded() == null) {
                    problem(place + ".name", "shell.required");
                } else {
                    named(place, move.founded(), true);
                }
            }
        }
    }

    private void length(String field, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            problem(field, "shell.too-long", longest);
        }
    }
}
