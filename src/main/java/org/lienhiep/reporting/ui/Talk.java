package org.lienhiep.reporting.ui;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.reporting.review.Remarks;

/**
 * Who speaks about which report.
 *
 * @param changed what to do when something was said
 */
record Talk(Remarks remarks, OrganisationId organisation, HalfYear period, Remarks.Side side, Runnable changed) {

    boolean mayWrite() {
        return side != Remarks.Side.NONE;
    }

    boolean mayClose() {
        return side == Remarks.Side.OFFICE;
    }

    void begin(@Nullable IndicatorId indicator, String body) {
        remarks.begin(organisation, period, indicator, body);
        changed.run();
    }

    void answer(UUID thread, String body) {
        remarks.answer(organisation, period, thread, body);
        changed.run();
    }

    void close(UUID thread) {
        remarks.close(organisation, period, thread);
        changed.run();
    }
}
