package org.lienhiep.organisation;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.DateRange;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * What an organisation was called in one language for a time.
 *
 * @param language "vi" or "en"
 * @param shortName null where it had none
 * @param valid since and until when, as far as known
 */
public record DatedName(
        OrganisationId organisation,
        String language,
        String name,
        @Nullable String shortName,
        DateRange valid) {}
