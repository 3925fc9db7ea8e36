package org.lienhiep.organisation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.kernel.PartialDate;

/** What an organisation must be like to be stored; whatever needs no look at others. */
final class OrganisationRules {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]{2,}");
    private static final int LONGEST_CODE = 30;
    private static final int LONGEST_NAME = 300;

    private final List<Problem> problems = new ArrayList<>();

    private OrganisationRules() {}

    /** Stops a draft that breaks a rule, naming every one that it breaks. */
    static void check(OrganisationDraft draft) {
        var rules = new OrganisationRules();
        rules.code(draft.code());
        rules.required("kind", draft.kind());
        rules.required("name", draft.name());
        rules.length("name", draft.name());
        rules.length("nameEn", draft.nameEn());
        rules.length("shortName", draft.shortName());
        rules.order("dissolved", draft.founded(), draft.dissolved());
        rules.order("memberUntil", draft.memberSince(), draft.memberUntil());
        rules.email(draft.email());
        rules.website(draft.website());
        if (draft.parent() == null && (draft.memberSince() != null || draft.memberUntil() != null)) {
            rules.problem("parent", "organisation.parent.needed");
        }
        if (!rules.problems.isEmpty()) {
            throw new InvalidInput(rules.problems);
        }
    }

    private void problem(String field, String message, Object... arguments) {
        problems.add(new Problem(field, message, arguments));
    }

    private void required(String field, @Nullable Object value) {
        if (value == null) {
            problem(field, "shell.required");
        }
    }

    private void code(@Nullable String code) {
        if (code == null) {
            problem("code", "shell.required");
        } else if (!CODE.matcher(code).matches() || code.length() > LONGEST_CODE) {
            problem("code", "organisation.code.form", LONGEST_CODE);
        }
    }

    private void length(String field, @Nullable String text) {
        if (text != null && text.length() > LONGEST_NAME) {
            problem(field, "shell.too-long", LONGEST_NAME);
        }
    }

    private void order(String field, @Nullable PartialDate first, @Nullable PartialDate last) {
        if (first != null && last != null && last.latest().isBefore(first.earliest())) {
            problem(field, "shell.ends-before-begins");
        }
    }

    private void email(@Nullable String email) {
        if (email != null && !EMAIL.matcher(email).matches()) {
            problem("email", "shell.email.form");
        }
    }

    private void website(@Nullable String website) {
        if (website == null) {
            return;
        }
        try {
            var address = new URI(website);
            var web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            if (!web || address.getHost() == null) {
                problem("website", "shell.website.form");
            }
        } catch (URISyntaxException malformed) {
            problem("website", "shell.website.form");
        }
    }
}
