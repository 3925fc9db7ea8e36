package org.lienhiep.reporting;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;

/**
 * What narrows the catalogue.
 *
 * @param text part of a name or code, deaf to case and diacritics; empty for all
 * @param section code of a section; null for all
 * @param validIn only those that reports of this half-year ask for; null for all
 */
public record IndicatorFilter(
        String text, @Nullable String section, @Nullable HalfYear validIn) {

    /** The whole catalogue, with what is no longer asked for. */
    public static final IndicatorFilter ALL = new IndicatorFilter("", null, null);

    /** The same with another text. */
    public IndicatorFilter withText(String other) {
        return new IndicatorFilter(other, section, validIn);
    }

    /** The same for another section. */
    public IndicatorFilter withSection(@Nullable String other) {
        return new IndicatorFilter(text, other, validIn);
    }

    /** The same for another half-year. */
    public IndicatorFilter withValidIn(@Nullable HalfYear other) {
        return new IndicatorFilter(text, section, other);
    }
}
