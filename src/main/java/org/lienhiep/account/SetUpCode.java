package org.lienhiep.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The one-time code that proves that whoever sets up the installation also started it: only he sees the console. New
 * with every start until the set-up is done; after a few wrong tries only a restart makes another.
 */
@Component
class SetUpCode {

    /** Without letters and digits that look alike. */
    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 8;
    private static final int TRIES = 20;
    private final String code;
    private int tries = TRIES;

    SetUpCode() {
        var random = new SecureRandom();
        var letters = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            letters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        code = letters.insert(LENGTH / 2, '-').toString();
    }

    /** The code, for the console. */
    String shown() {
        return code;
    }

    synchronized boolean matches(@Nullable String typed) {
        if (typed == null || tries <= 0) {
            return false;
        }
        tries--;
        return MessageDigest.isEqual(bytes(typed), bytes(code));
    }

    synchronized void spend() {
        tries = 0;
    }

    private static byte[] bytes(String text) {
        return text.replace("-", "").replace(" ", "").toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    }
}
