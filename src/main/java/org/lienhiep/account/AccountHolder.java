package org.lienhiep.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Role;

/**
 * Somebody with an account in an organisation, as its next secretary should know it; no secret is in it.
 *
 * @param lastSignedIn null when he never did
 * @param tokens what he let other programs do in his name
 */
public record AccountHolder(
        String username,
        String displayName,
        Role role,
        boolean enabled,
        @Nullable Instant lastSignedIn,
        List<Token> tokens) {

    public AccountHolder {
        tokens = List.copyOf(tokens);
    }

    /**
     * What is known of a token; the token itself nobody can read.
     *
     * @param expiresOn last day on which it works; null for no end
     * @param lastUsed null when it never was
     */
    public record Token(
            String name,
            @Nullable LocalDate expiresOn,
            @Nullable Instant lastUsed) {}
}
