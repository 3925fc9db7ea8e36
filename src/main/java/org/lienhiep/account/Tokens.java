package org.lienhiep.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.SignedInUser;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.Sha256;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** API tokens: long random words that stand for their owner. Everyone manages his own, and only those. */
@Service
@Transactional
public class Tokens {

    private static final String PREFIX = "lh_";
    private static final int RANDOM_BYTES = 32;
    private static final int LONGEST_NAME = 100;

    private final ApiTokenRepository tokens;
    private final AppUserRepository users;
    private final Access access;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Tokens(ApiTokenRepository tokens, AppUserRepository users, Access access, Clock clock) {
        this.tokens = tokens;
        this.users = users;
        this.access = access;
        this.clock = clock;
    }

    /**
     * A freshly made token.
     *
     * @param token what to send as {@code Authorization: Bearer}; cannot be read again later
     */
    public record Minted(TokenRow row, String token) {}

    /**
     * Makes a token for the person acting.
     *
     * @param name what it is for, in his words
     * @param expiresOn last day on which it works; null for no end
     */
    public Minted mint(@Nullable String name, @Nullable LocalDate expiresOn) {
        var owner = owner();
        if (name == null || name.isBlank()) {
            throw InvalidInput.in("name", "shell.required");
        }
        if (name.length() > LONGEST_NAME) {
            throw InvalidInput.in("name", "shell.too-long", LONGEST_NAME);
        }
        if (expiresOn != null && expiresOn.isBefore(LocalDate.now(clock))) {
            throw InvalidInput.in("expiresOn", "account.token.expired");
        }
        var bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        var token = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var stored = tokens.save(new ApiToken(owner, name.strip(), digest(token), expiresOn));
        return new Minted(stored.row(), token);
    }

    /** The tokens of the person acting, oldest first. */
    @Transactional(readOnly = true)
    public List<TokenRow> own() {
        return tokens.findByUser(owner().storedId()).stream().map(ApiToken::row).toList();
    }

    /** Makes one of the person's own tokens worthless. */
    public void revoke(UUID id) {
        var token = tokens.findByUser(owner().storedId()).stream()
                .filter(each -> each.storedId().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("token", id));
        tokens.delete(token);
    }

    /** The owner of a token that works today; asked before anyone is signed in, so no role is checked. */
    Optional<SignedInUser> ownerOf(String token) {
        return tokens.findByDigest(digest(token))
                .filter(stored ->
                        !stored.expired(LocalDate.now(clock)) && stored.user().enabled())
                .map(stored -> {
                    tokens.used(stored.storedId());
                    return stored.user().principal();
                });
    }

    private AppUser owner() {
        var user = access.actor().user();
        if (user == null) {
            throw new InsufficientAuthenticationException("A token needs an owner");
        }
        return users.findById(user.value()).orElseThrow(() -> new NotFound("user", user));
    }

    /** A token is random and long, so a plain digest protects it: there is nothing to guess. */
    private static byte[] digest(String token) {
        return Sha256.of(token.getBytes(StandardCharsets.UTF_8));
    }
}
