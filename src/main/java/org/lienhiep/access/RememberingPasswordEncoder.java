package org.lienhiep.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Spares programs that send a password with every request the deliberate slowness of each check. Only successful
 * checks are remembered, for minutes, as a keyed digest of password and stored hash: a changed password is checked
 * anew, and the digest is worthless outside this process.
 */
class RememberingPasswordEncoder implements PasswordEncoder {

    private static final String DIGEST = "HmacSHA256";

    private final PasswordEncoder delegate;
    private final SecretKeySpec key;
    private final Cache<String, Boolean> verified = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(5))
            .maximumSize(10_000)
            .build();

    RememberingPasswordEncoder(PasswordEncoder delegate) {
        this.delegate = delegate;
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        key = new SecretKeySpec(random, DIGEST);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return delegate.encode(password);
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        if (password == null || hash == null) {
            return delegate.matches(password, hash);
        }
        var digest = digest(password + "\n" + hash);
        if (verified.getIfPresent(digest) != null) {
            return true;
        }
        var matches = delegate.matches(password, hash);
        if (matches) {
            verified.put(digest, true);
        }
        return matches;
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return delegate.upgradeEncoding(hash);
    }

    private String digest(String text) {
        try {
            var mac = Mac.getInstance(DIGEST);
            mac.init(key);
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException("Every Java has " + DIGEST, unavailable);
        }
    }
}
