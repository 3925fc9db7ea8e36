package org.lienhiep.reporting.parts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * What is entered about something that several societies did together.
 *
 * @param indicator in which it is counted; null when not chosen yet
 * @param value how much of the indicator it is: 1 for one workshop, 120 for its participants; null when not entered
 * @param heldOn its day, in the half-year; null when unknown
 * @param societies who did it, at least two
 * @param meeting its minutes; null when there are none
 */
public record JointDraft(
        @Nullable IndicatorId indicator,
        String title,
        @Nullable BigDecimal value,
        @Nullable LocalDate heldOn,
        List<OrganisationId> societies,
        @Nullable MeetingId meeting) {

    public JointDraft {
        societies = List.copyOf(societies);
    }
}
