package org.lienhiep.reporting.parts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * Something that several societies did together: it is in the cell of each, and in the union's total once.
 *
 * @param version for changing or deleting it
 * @param value how much of the indicator it is
 * @param heldOn its day; null when unknown
 * @param meeting its minutes; null when there are none
 */
public record JointActivity(
        UUID id,
        int version,
        IndicatorId indicator,
        String title,
        BigDecimal value,
        @Nullable LocalDate heldOn,
        Set<OrganisationId> societies,
        @Nullable MeetingId meeting) {

    public JointActivity {
        societies = Set.copyOf(societies);
    }
}
