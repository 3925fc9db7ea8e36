package org.lienhiep.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Grant;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.InvalidInput.Problem;

/** What an account has to be like. */
final class UserRules {

    static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,63}");

    private UserRules() {}

    /** What is wrong with an account whatever others there are; a list to add to. */
    static List<Problem> problems(UserDraft draft) {
        List<Problem> problems = new ArrayList<>();
        var username = username(draft);
        if (username.isEmpty()) {
            problems.add(new Problem("username", "shell.required"));
        } else if (!USERNAME.matcher(username).matches()) {
            problems.add(new Problem("username", "account.username.form"));
        }
        if (draft.displayName() == null) {
            problems.add(new Problem("displayName", "shell.required"));
        }
        if (draft.grants().isEmpty()) {
            problems.add(new Problem("grants", "account.grants.needed"));
        }
        if (draft.grants().stream().anyMatch(UserRules::followsNoOffice)) {
            problems.add(new Problem("grants", "account.grant.while-in-office.leader"));
        } else if (draft.person() == null && draft.grants().stream().anyMatch(Grant::whileInOffice)) {
            problems.add(new Problem("person", "account.grant.while-in-office.person"));
        }
        return problems;
    }

    private static boolean followsNoOffice(Grant grant) {
        return grant.whileInOffice() && (grant.role() != Role.LEADER || grant.organisation() == null);
    }

    /** The name to sign in with as it is stored; empty when none was entered. */
    static String username(UserDraft draft) {
        return draft.username() == null ? "" : draft.username().strip().toLowerCase(Locale.ROOT);
    }

    /** One of the languages that there are. */
    static String language(@Nullable String language) {
        return "en".equals(language) ? "en" : "vi";
    }
}
