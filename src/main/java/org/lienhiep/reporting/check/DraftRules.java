package org.lienhiep.reporting.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.InvalidInput.Problem;

/** What a rule must be like to be stored. */
final class DraftRules {

    private static final int FEWEST_PARTS = 2;
    private static final int MOST_PARTS = 20;
    private static final int MOST_PERCENT = 10_000;
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(12);

    private final List<Problem> problems = new ArrayList<>();

    private DraftRules() {}

    /** Stops a draft that breaks a rule, naming every one that it breaks. */
    static void check(CheckDraft draft) {
        var rules = new DraftRules();
        rules.given("severity", draft.severity());
        if (draft.kind() == null) {
            rules.given("kind", null);
        } else {
            rules.check(draft.kind(), draft);
        }
        if (!rules.problems.isEmpty()) {
            throw new InvalidInput(rules.problems);
        }
    }

    private void check(RuleKind kind, CheckDraft draft) {
        if (kind != RuleKind.DEVIATION) {
            given("indicator", draft.indicator());
        }
        switch (kind) {
            case AT_MOST, REQUIRES, EXCLUDES -> other(draft);
            case SUM -> parts(draft);
            case BOUNDS -> bounds(draft);
            case DEVIATION -> deviation(draft);
        }
    }

    private void other(CheckDraft draft) {
        given("other", draft.other());
        if (draft.other() != null && draft.other().equals(draft.indicator())) {
            problem("other", "reporting.check.same");
        }
    }

    private void parts(CheckDraft draft) {
        var parts = draft.parts();
        if (parts.size() < FEWEST_PARTS || parts.size() > MOST_PARTS) {
            problem("parts", "reporting.check.parts.count", FEWEST_PARTS, MOST_PARTS);
        } else if (new HashSet<>(parts).size() < parts.size() || parts.contains(draft.indicator())) {
            problem("parts", "reporting.check.same");
        }
    }

    private void bounds(CheckDraft draft) {
        if (draft.lowest() == null && draft.highest() == null) {
            problem("lowest", "reporting.check.bounds.one");
        }
        number("lowest", draft.lowest());
        number("highest", draft.highest());
        if (draft.lowest() != null && draft.highest() != null && draft.lowest().compareTo(draft.highest()) > 0) {
            problem("highest", "reporting.check.bounds.order");
        }
    }

    private void deviation(CheckDraft draft) {
        given("percent", draft.percent());
        given("least", draft.least());
        if (draft.percent() != null && (draft.percent() < 1 || draft.percent() > MOST_PERCENT)) {
            problem("percent", "reporting.check.percent.range", MOST_PERCENT);
        }
        number("least", draft.least());
    }

    private void number(String field, @Nullable BigDecimal number) {
        if (number != null && (number.signum() < 0 || number.compareTo(LIMIT) >= 0)) {
            problem(field, number.signum() < 0 ? "reporting.cell.negative" : "reporting.cell.too-large");
        }
    }

    private void given(String field, @Nullable Object value) {
        if (value == null) {
            problem(field, "shell.required");
        }
    }

    private void problem(String field, String message, Object... arguments) {
        problems.add(new Problem(field, message, arguments));
    }
}
