package org.lienhiep.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.OrganisationChangeId;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * A change as recorded.
 *
 * @param whole the change that it is a part of, such as the merger of the unions in which two societies merged; null
 *     when it is none's
 * @param from who was there before, called as on the eve
 * @param to who is there since, called as from that day; the union where it is about membership
 * @param effects what it did to the organisation that was asked about
 * @param names everybody that the effects name
 */
public record ChangeDetails(
        OrganisationChangeId id,
        ChangeKind kind,
        PartialDate effective,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedBy,
        @Nullable String note,
        @Nullable OrganisationChangeId whole,
        List<OrganisationLabel> from,
        List<OrganisationLabel> to,
        List<ChangeEffect> effects,
        Map<OrganisationId, OrganisationLabel> names) {}
