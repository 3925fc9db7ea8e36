package org.lienhiep.reporting.official;

import org.lienhiep.kernel.HalfYear;

/** How an office writes half-years. */
final class PeriodWords {

    private PeriodWords() {}

    /** "6 tháng đầu năm 2026". */
    static String of(HalfYear period) {
        return "6 tháng %s năm %d".formatted(period.half() == 1 ? "đầu" : "cuối", period.year());
    }
}
