package org.lienhiep.consolidation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.reporting.CellState;
import org.lienhiep.reporting.ReportState;

/**
 * Everything that an issue of a union's report says, as it is frozen. The files are made from it alone, and its
 * checksum tells whether it is still the same.
 */
record Snapshot(
        Head head,
        List<Society> societies,
        List<Words> words,
        List<Cell> cells,
        List<Source> sources,
        List<Change> changes) {

    Snapshot {
        societies = List.copyOf(societies);
        words = List.copyOf(words);
        cells = List.copyOf(cells);
        sources = List.copyOf(sources);
        changes = List.copyOf(changes);
    }

    /**
     * What stands around the report.
     *
     * @param period code of the half-year
     * @param number register number
     * @param parent the head's upper lines
     * @param issuer the head's own lines
     * @param authority in whose name it is signed
     * @param reason why it is issued without some societies; null when nobody is missing
     * @param frozenAt to the microsecond, as the database keeps it
     */
    record Head(
            String union,
            String unionName,
            String period,
            int issue,
            int number,
            String symbol,
            String place,
            LocalDate dated,
            List<String> parent,
            List<String> issuer,
            List<String> authority,
            String office,
            String signer,
            List<String> recipients,
            @Nullable String reason,
            Instant frozenAt,
            String frozenBy) {}

    /** A society that was expected to report, and where its report stood. */
    record Society(String code, String name, @Nullable ReportState state) {}

    /** The words of one part. */
    record Words(String part, String title, String body) {}

    /**
     * One indicator's figure with its wording of that day.
     *
     * @param summed whether it is the sum of its sources less {@code joint}
     * @param nOrgs how many societies say something of it
     * @param nMissing how many do not
     */
    record Cell(
            String indicator,
            String section,
            String wording,
            @Nullable String unit,
            @Nullable BigDecimal value,
            @Nullable Qualifier qualifier,
            @Nullable BigDecimal beforeValue,
            @Nullable Qualifier beforeQualifier,
            BigDecimal joint,
            boolean summed,
            int nOrgs,
            int nMissing,
            @Nullable String note) {

        @Nullable
        Figure figure() {
            return Snapshot.figure(value, qualifier);
        }

        @Nullable
        Figure before() {
            return Snapshot.figure(beforeValue, beforeQualifier);
        }
    }

    /** What one organisation's report said of an indicator. */
    record Source(
            String indicator,
            String organisation,
            String name,
            ReportState report,
            CellState state,
            @Nullable BigDecimal value,
            @Nullable Qualifier qualifier,
            @Nullable String note) {

        @Nullable
        Figure figure() {
            return Snapshot.figure(value, qualifier);
        }
    }

    /** A figure that differs from the issue before, and why. */
    record Change(
            String indicator,
            String wording,
            @Nullable BigDecimal oldValue,
            @Nullable Qualifier oldQualifier,
            @Nullable BigDecimal newValue,
            @Nullable Qualifier newQualifier,
            String reason) {

        @Nullable
        Figure before() {
            return Snapshot.figure(oldValue, oldQualifier);
        }

        @Nullable
        Figure now() {
            return Snapshot.figure(newValue, newQualifier);
        }
    }

    private static @Nullable Figure figure(@Nullable BigDecimal value, @Nullable Qualifier qualifier) {
        return value == null || qualifier == null ? null : new Figure(value, qualifier);
    }
}
