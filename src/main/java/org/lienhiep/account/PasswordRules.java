package org.lienhiep.account;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.kernel.SearchKey;

/**
 * What a password must be like: long rather than curious (NIST SP 800-63B, 5.1.1.2), not the account's name, and none
 * of those that guessers try first.
 */
final class PasswordRules {

    static final int SHORTEST = 8;
    /** What bcrypt looks at; more would be ignored without a word. */
    static final int LONGEST_BYTES = 72;

    private static final Set<String> COMMON = Set.of(
            "12345678",
            "123456789",
            "1234567890",
            "0123456789",
            "87654321",
            "0987654321",
            "123456789a",
            "a123456789",
            "abcd1234",
            "abc12345",
            "abcd123456",
            "qwertyui",
            "qwertyuiop",
            "qwerty123",
            "1q2w3e4r",
            "1q2w3e4r5t",
            "password",
            "password1",
            "password12",
            "password123",
            "matkhau1",
            "matkhau12",
            "matkhau123",
            "matkhau1234",
            "iloveyou",
            "anhyeuem",
            "anhyeuem123",
            "administrator",
            "admin123",
            "admin1234",
            "vietnam1",
            "vietnam123",
            "hanoi123",
            "lienhiep",
            "lienhiep1",
            "lienhiep123",
            "lienhiephoi",
            "lienhiep2026");

    private PasswordRules() {}

    /** What is wrong with a new password; empty when it will do. */
    static Optional<Problem> check(String field, @Nullable String password, String username) {
        if (password == null || password.isEmpty()) {
            return Optional.of(new Problem(field, "shell.required"));
        }
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(new Problem(field, "account.password.short", SHORTEST));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return Optional.of(new Problem(field, "account.password.long", LONGEST_BYTES));
        }
        var plain = SearchKey.of(password).replace(" ", "").toLowerCase(Locale.ROOT);
        if (COMMON.contains(plain) || plain.chars().distinct().count() < 4) {
            return Optional.of(new Problem(field, "account.password.common"));
        }
        if (!username.isEmpty() && plain.contains(username.toLowerCase(Locale.ROOT))) {
            return Optional.of(new Problem(field, "account.password.username"));
        }
        return Optional.empty();
    }
}
