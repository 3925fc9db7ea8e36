package org.lienhiep.kernel;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest SHA-256, by which the same bytes are known again. */
public final class Sha256 {

    private Sha256() {}

    /** A digest to be fed piece by piece. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException unavailable) {
            throw new IllegalStateException("Every Java has SHA-256", unavailable);
        }
    }

    /** The digest of these bytes. */
    public static byte[] of(byte[] content) {
        return digest().digest(content);
    }

    /** The digest of these bytes in hexadecimal, 64 characters. */
    public static String hex(byte[] content) {
        return HexFormat.of().formatHex(of(content));
    }
}
