package org.lienhiep.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.InvalidInput.Problem;

/** What an indicator must be like to be stored; whatever needs no look at others. */
final class IndicatorRules {

    static final int LONGEST_NAME = 300;
    private static final int LONGEST_UNIT = 60;
    private static final int LONGEST_DEFINITION = 2000;
    private static final int LONGEST_CODE = 60;
    private static final int LAST_POSITION = 9999;
    private static final BigDecimal LARGEST_FACTOR = BigDecimal.valueOf(1_000_000);
    /** Addresses of other pages of the catalogue. */
    private static final Set<String> PAGES = Set.of("new", "sections", "checks");

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*");

    private final List<Problem> problems = new ArrayList<>();

    private IndicatorRules() {}

    /** Stops a draft that breaks a rule, naming every one that it breaks. */
    static void check(IndicatorDraft draft) {
        var problems = problems(draft);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    /** Everything that is wrong with a draft. */
    static List<Problem> problems(IndicatorDraft draft) {
        var rules = new IndicatorRules();
        rules.code(draft.code());
        rules.required("section", draft.section());
        rules.required("name", draft.name());
        rules.required("overTime", draft.overTime());
        rules.required("overOrganisations", draft.overOrganisations());
        rules.length("section", draft.section(), LONGEST_NAME);
        rules.length("name", draft.name(), LONGEST_NAME);
        rules.length("nameEn", draft.nameEn(), LONGEST_NAME);
        rules.length("unit", draft.unit(), LONGEST_UNIT);
        rules.length("unitEn", draft.unitEn(), LONGEST_UNIT);
        rules.length("definition", draft.definition(), LONGEST_DEFINITION);
        rules.length("definitionEn", draft.definitionEn(), LONGEST_DEFINITION);
        rules.needs(draft.unitEn(), "unit", draft.unit());
        rules.needs(draft.definitionEn(), "definition", draft.definition());
        if (draft.position() != null && (draft.position() < 1 || draft.position() > LAST_POSITION)) {
            rules.problem("position", "reporting.indicator.position.range", LAST_POSITION);
        }
        if (draft.validFrom() != null
                && draft.validTo() != null
                && draft.validTo().compareTo(draft.validFrom()) < 0) {
            rules.problem("validTo", "shell.ends-before-begins");
        }
        rules.ratio(draft.ratio());
        return rules.problems;
    }

    private void ratio(@Nullable Ratio ratio) {
        if (ratio == null) {
            return;
        }
        if (ratio.numerator().isBlank() || ratio.denominator().isBlank()) {
            problem("ratio", "reporting.indicator.ratio.parts");
        } else if (ratio.factor().signum() <= 0 || ratio.factor().compareTo(LARGEST_FACTOR) > 0) {
            problem("ratio", "reporting.indicator.ratio.factor");
        }
    }

    private void problem(String field, String message, Object... arguments) {
        problems.add(new Problem(field, message, arguments));
    }

    private void required(String field, @Nullable Object value) {
        if (value == null || (value instanceof String text && text.isBlank())) {
            problem(field, "shell.required");
        }
    }

    private void code(@Nullable String code) {
        if (code == null) {
            problem("code", "shell.required");
        } else if (!CODE.matcher(code).matches() || code.length() > LONGEST_CODE) {
            problem("code", "reporting.indicator.code.form", LONGEST_CODE);
        } else if (PAGES.contains(code)) {
            problem("code", "reporting.indicator.code.taken", code);
        }
    }

    private void length(String field, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            problem(field, "shell.too-long", longest);
        }
    }

    /** English stands beside Vietnamese, never for it. */
    private void needs(@Nullable String english, String field, @Nullable String vietnamese) {
        if (english != null && vietnamese == null) {
            problem(field, "reporting.indicator.vietnamese");
        }
    }
}
