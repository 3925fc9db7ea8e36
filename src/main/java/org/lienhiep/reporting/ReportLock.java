package org.lienhiep.reporting;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.VietnamTime;
import org.lienhiep.organisation.OrganisationLabel;

/**
 * Why a report cannot be changed.
 *
 * @param kind whether its own state or the union's calendar locks it
 * @param state where it stands; null when the calendar locks it
 * @param since since when; of one that is not open yet: from when on it will be open
 * @param by who did that; empty when the calendar locks it
 * @param union whose office can lift it: return or reopen the report, open it earlier, grant an extension
 * @param issue the issue of the union's report that includes it; null when none does
 */
public record ReportLock(
        Kind kind,
        @Nullable ReportState state,
        Instant since,
        String by,
        OrganisationLabel union,
        @Nullable Integer issue) {

    /** What locks a report. */
    public enum Kind {
        /** It is with the union, or the union has accepted it. */
        STATE,
        /** The union does not take reports on the half-year yet. */
        NOT_YET_OPEN,
        /** The union takes no more reports on the half-year. */
        CLOSED
    }

    /** Locked by where it stands. */
    public ReportLock(ReportState state, Instant since, String by, OrganisationLabel union, @Nullable Integer issue) {
        this(Kind.STATE, state, since, by, union, issue);
    }

    /** Locked by the union's calendar, since or until the beginning of this day. */
    static ReportLock calendar(Kind kind, LocalDate day, OrganisationLabel union) {
        return new ReportLock(kind, null, day.atStartOfDay(VietnamTime.ZONE).toInstant(), "", union, null);
    }

    /** Key of the message that says all this; its arguments are since, by, the union's name, and the issue. */
    public String message() {
        return "reporting.locked." + (state == null ? kind : state);
    }
}
