package org.lienhiep.reporting;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;

/**
 * What a person enters about an indicator. Anything may still be missing; {@link Indicators} says what must not.
 *
 * @param code short code, letters, digits, dashes and underscores; unique
 * @param section code or name of its section; one that is not there yet is made
 * @param position place within the section, from 1; null for the last
 * @param name Vietnamese name
 * @param unit what is counted, in Vietnamese; null for a bare number
 * @param definition what counts and what does not, in Vietnamese; null when the name says it all
 * @param wholeNumbers whether fractions are refused; null means true
 * @param required whether a report without it cannot be submitted; null means false
 * @param validFrom first half-year that asks for it, null for always
 * @param validTo last half-year that asks for it, null while it is in use
 * @param ratio how it is computed from two others; null when it is counted and typed
 * @param rewording what a change of the wording means for the reports so far; null when the wording stays
 */
public record IndicatorDraft(
        @Nullable String code,
        @Nullable String section,
        @Nullable Integer position,
        @Nullable String name,
        @Nullable String nameEn,
        @Nullable String unit,
        @Nullable String unitEn,
        @Nullable String definition,
        @Nullable String definitionEn,
        @Nullable OverTime overTime,
        @Nullable OverOrganisations overOrganisations,
        @Nullable Boolean wholeNumbers,
        @Nullable Boolean required,
        @Nullable HalfYear validFrom,
        @Nullable HalfYear validTo,
        @Nullable Ratio ratio,
        @Nullable Rewording rewording) {

    /** A new indicator of this section, counted in whole numbers and added up. */
    public static IndicatorDraft blank(@Nullable String section) {
        return new IndicatorDraft(
                null,
                section,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                OverTime.SUM,
                OverOrganisations.SUM,
                true,
                false,
                null,
                null,
                null,
                null);
    }

    /** The same, its wording changed in this way. */
    public IndicatorDraft with(Rewording other) {
        return new IndicatorDraft(
                code,
                section,
                position,
                name,
                nameEn,
                unit,
                unitEn,
                definition,
                definitionEn,
                overTime,
                overOrganisations,
                wholeNumbers,
                required,
                validFrom,
                validTo,
                ratio,
                other);
    }
}
