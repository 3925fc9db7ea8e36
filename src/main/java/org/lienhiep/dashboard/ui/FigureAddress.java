package org.lienhiep.dashboard.ui;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.lienhiep.dashboard.Overview;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.reporting.TotalPoint;
import org.lienhiep.reporting.ui.ReportLinks;

/** Where a figure comes from: a union's total leads to its societies, a society's figure to the cell of its report. */
final class FigureAddress {

    private FigureAddress() {}

    static String of(Overview overview, String indicator, HalfYear period) {
        var code = overview.organisation().code();
        return overview.isUnion()
                ? ReportLinks.figure(code, indicator, period)
                : ReportLinks.cell(code, period, indicator);
    }

    static @Nullable BigDecimal value(TotalPoint point) {
        return point.figure() == null ? null : point.figure().value();
    }
}
