package org.lienhiep.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.UserId;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who is acting.
 *
 * @param user the account; null for the program itself, as when demo data are loaded
 * @param displayName the name that others see
 */
public record Actor(@Nullable UserId user, String displayName) {

    /** The program itself. */
    public static final Actor SYSTEM = new Actor(null, "Lienhiep");

    /** Whoever is signed in on this thread; empty when nobody is. */
    static Optional<Actor> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInUser user) {
            return Optional.of(new Actor(user.id(), user.displayName()));
        }
        return Optional.empty();
    }
}
