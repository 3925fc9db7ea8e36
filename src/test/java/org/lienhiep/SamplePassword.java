package org.lienhiep;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes the password that all sample accounts share once only: hashing is slow on purpose, and tests make thousands
 * of accounts. Every other password is hashed as the application does it.
 */
final class SamplePassword implements PasswordEncoder {

    private final PasswordEncoder real;
    private final @Nullable String hash;

    SamplePassword(PasswordEncoder real) {
        this.real = real;
        this.hash = real.encode(SampleUnion.PASSWORD);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return password != null && SampleUnion.PASSWORD.contentEquals(password) ? hash : real.encode(password);
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String stored) {
        return real.matches(password, stored);
    }

    @Override
    public boolean upgradeEncoding(@Nullable String stored) {
        return real.upgradeEncoding(stored);
    }
}
