package org.lienhiep.reporting;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.BilingualText;
import org.lienhiep.kernel.id.IndicatorId;

/**
 * What is needed to show an indicator and its figures.
 *
 * @param code short code, unique, such as {@code dissemination_sessions}
 * @param position place within its section, from 1
 * @param unit what is counted ("buổi", "session"); null for a bare number
 * @param ratio how it is computed; null when it is counted and typed
 */
public record IndicatorLabel(
        IndicatorId id,
        String code,
        SectionLabel section,
        int position,
        BilingualText name,
        @Nullable BilingualText unit,
        OverTime overTime,
        OverOrganisations overOrganisations,
        @Nullable Ratio ratio) {

    /** Whether its figures are computed from others and never typed. */
    public boolean computed() {
        return ratio != null;
    }
}
