package org.lienhiep.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.InvalidInput.Problem;

/** What a letterhead must be like to be stored. */
final class LetterheadRules {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_LIST = 2000;

    /** Capitals and digits of any alphabet, parts divided by hyphens: BC-LHH, BC-HĐY. */
    private static final Pattern SYMBOL = Pattern.compile("[\\p{Lu}\\p{Nd}&]{1,20}(-[\\p{L}\\p{Nd}&]{1,20}){0,4}");

    private final List<Problem> problems = new ArrayList<>();

    private LetterheadRules() {}

    /** Stops a draft that breaks a rule, naming every one that it breaks. */
    static void check(LetterheadDraft draft) {
        var rules = new LetterheadRules();
        rules.required("issuer", draft.issuer());
        rules.required("symbol", draft.symbol());
        rules.required("place", draft.place());
        rules.required("office", draft.office());
        rules.length("parent", draft.parent(), LONGEST_NAME);
        rules.length("issuer", draft.issuer(), LONGEST_NAME);
        rules.length("place", draft.place(), LONGEST_NAME);
        rules.length("authority", draft.authority(), LONGEST_NAME);
        rules.length("office", draft.office(), LONGEST_NAME);
        rules.length("recipients", draft.recipients(), LONGEST_LIST);
        if (draft.symbol() != null && !SYMBOL.matcher(draft.symbol()).matches()) {
            rules.problems.add(new Problem("symbol", "document.symbol.form"));
        }
        if (!rules.problems.isEmpty()) {
            throw new InvalidInput(rules.problems);
        }
    }

    private void required(String field, @Nullable String text) {
        if (text == null || PlainText.line(text).isEmpty()) {
            problems.add(new Problem(field, "shell.required"));
        }
    }

    private void length(String field, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            problems.add(new Problem(field, "shell.too-long", longest));
        }
    }
}
