package org.lienhiep.kernel.id;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes ids for new records. */
public final class NewId {

    private static final SecureRandom RANDOM = new SecureRandom();

    private NewId() {}

    /**
     * A UUID of version 7 (RFC 9562, 5.7): milliseconds first, then random bits, so that rows are stored in the order
     * of their creation. Made here and not by the database, which before PostgreSQL 18 cannot.
     */
    public static UUID uuid() {
        var high = (System.currentTimeMillis() << 16) | 0x7000 | RANDOM.nextInt(0x1000);
        var low = (RANDOM.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
