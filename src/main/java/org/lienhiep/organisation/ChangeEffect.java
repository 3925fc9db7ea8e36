package org.lienhiep.organisation;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * One thing that a change does.
 *
 * @param organisation to which organisation
 * @param parent where the membership is; null where it is about none
 * @param text the name that begins or ends; null where it is about none
 * @param day first or last day, as its kind says
 */
public record ChangeEffect(
        EffectKind kind,
        OrganisationId organisation,
        @Nullable OrganisationId parent,
        @Nullable String text,
        @Nullable PartialDate day) {}
