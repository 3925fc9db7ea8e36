package org.lienhiep.consolidation;

import org.lienhiep.kernel.HalfYear;

/** The half-year as Vietnamese documents write it, whoever reads the page: "6 tháng đầu năm 2026". */
final class PeriodName {

    private PeriodName() {}

    static String of(HalfYear period) {
        return "6 tháng %s năm %d".formatted(period.half() == 1 ? "đầu" : "cuối", period.year());
    }
}
