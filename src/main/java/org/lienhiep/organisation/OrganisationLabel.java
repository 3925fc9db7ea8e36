package org.lienhiep.organisation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.BilingualText;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * What other features need to name an organisation.
 *
 * @param code short code such as {@code LS-HNB}
 * @param name its name on the day asked for
 * @param shortName its short name on that day, null when it has none
 */
public record OrganisationLabel(
        OrganisationId id,
        String code,
        OrganisationKind kind,
        BilingualText name,
        @Nullable BilingualText shortName) {

    /** The short name where there is one, else the name. */
    public String brief(Locale locale) {
        return shortName == null ? name.in(locale) : shortName.in(locale);
    }
}
