package org.lienhiep.reporting;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.BilingualText;

/**
 * What an indicator is called and what it means.
 *
 * @param unit what is counted; null for a bare number
 * @param definition what counts and what does not; null when the name says it all
 */
public record Wording(
        BilingualText name,
        @Nullable BilingualText unit,
        @Nullable BilingualText definition,
        OverTime overTime,
        OverOrganisations overOrganisations) {}
