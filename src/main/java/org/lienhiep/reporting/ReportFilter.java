package org.lienhiep.reporting;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * What narrows a list of reports.
 *
 * @param text part of the organisation's name or code, deaf to case and diacritics; empty for all
 * @param below only this organisation and those that belonged to it or below it at any time; null for all
 * @param period only this half-year; null for all
 * @param state only reports that stand there; null for all
 */
public record ReportFilter(
        String text,
        @Nullable OrganisationId below,
        @Nullable HalfYear period,
        @Nullable ReportState state) {

    /** All reports that somebody began. */
    public static final ReportFilter ALL = new ReportFilter("", null, null, null);

    /** The same with another text. */
    public ReportFilter withText(String other) {
        return new ReportFilter(other, below, period, state);
    }

    /** The same for another organisation. */
    public ReportFilter withBelow(@Nullable OrganisationId other) {
        return new ReportFilter(text, other, period, state);
    }

    /** The same for another half-year. */
    public ReportFilter withPeriod(@Nullable HalfYear other) {
        return new ReportFilter(text, below, other, state);
    }

    /** The same for another state. */
    public ReportFilter withState(@Nullable ReportState other) {
        return new ReportFilter(text, below, period, other);
    }
}
