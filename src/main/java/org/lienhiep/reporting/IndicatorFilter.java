package org.lienhiep.reporting;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;

/**
 * What narrows the catalogue.
 *
 * @param text part of a name or code, deaf to case and diacritics; empty for all
 * @param section code of a section; null for all
 * @param validIn only those that reports of this half-year ask for; null for all
 * @param kind only those of this kind; null for all
 */
public record IndicatorFilter(
        String text,
        @Nullable String section,
        @Nullable HalfYear validIn,
        @Nullable Kind kind) {

    /** What sets some indicators apart. */
    public enum Kind {
        /** A report without them cannot be submitted. */
        REQUIRED,
        /** They are computed from others. */
        COMPUTED,
        /** They are counted and typed, and a report can do without them. */
        OPTIONAL
    }

    /** The whole catalogue, with what is no longer asked for. */
    public static final IndicatorFilter ALL = new IndicatorFilter("", null, null, null);

    /** The same with another text. */
    public IndicatorFilter withText(String other) {
        return new IndicatorFilter(other, section, validIn, kind);
    }

    /** The same for another section. */
    public IndicatorFilter withSection(@Nullable String other) {
        return new IndicatorFilter(text, other, validIn, kind);
    }

    /** The same for another half-year. */
    public IndicatorFilter withValidIn(@Nullable HalfYear other) {
        return new IndicatorFilter(text, section, other, kind);
    }

    /** The same for another kind. */
    public IndicatorFilter withKind(@Nullable Kind other) {
        return new IndicatorFilter(text, section, validIn, other);
    }
}
