package org.lienhiep.kernel;

import java.time.ZoneId;

/** The one time zone of the country whose associations these are: days begin and end by it. */
public final class VietnamTime {

    /** UTC+7 all year. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private VietnamTime() {}
}
