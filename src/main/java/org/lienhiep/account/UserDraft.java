package org.lienhiep.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Grant;
import org.lienhiep.kernel.id.PersonId;

/**
 * What an administrator enters about an account.
 *
 * @param username what the person signs in with; lower case letters, digits and {@code . _ @ -}
 * @param language {@code vi} or {@code en}
 * @param password a first or new password, which the person must change; null to leave it as it is
 * @param grants the roles, each on an organisation and all below it
 * @param person who he is in the register of people, so that roles can follow his office; null when not linked
 */
public record UserDraft(
        @Nullable String username,
        @Nullable String displayName,
        @Nullable String email,
        @Nullable String language,
        @Nullable String password,
        boolean enabled,
        Set<Grant> grants,
        @Nullable PersonId person) {

    /** An account that is linked to nobody in the register of people. */
    public static UserDraft of(
            @Nullable String username,
            @Nullable String displayName,
            @Nullable String email,
            @Nullable String language,
            @Nullable String password,
            boolean enabled,
            Set<Grant> grants) {
        return new UserDraft(username, displayName, email, language, password, enabled, grants, null);
    }

    /** A new, enabled account without roles. */
    public static UserDraft blank(String language) {
        return UserDraft.of(null, null, null, language, null, true, Set.of());
    }
}
