package org.lienhiep.reporting;

import static java.util.Objects.requireNonNull;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.id.IndicatorId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what indicators meant before they were defined anew. */
@Component
class IndicatorVersions {

    private static final int LONGEST_REASON = 2000;

    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;

    IndicatorVersions(JdbcClient jdbc, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** The earlier wordings of an indicator, the latest first. */
    List<IndicatorVersion> of(IndicatorId id) {
        return jdbc.sql("select * from indicator_version where indicator_id = :id order by valid_to desc")
                .param("id", id.value())
                .query((row, _) -> new IndicatorVersion(
                        HalfYear.ofNumber(row.getInt("valid_to")),
                        IndicatorColumns.wording(row, ""),
                        row.getTimestamp("changed_at").toInstant(),
                        row.getString("changed_by"),
                        row.getString("reason")))
                .list();
    }

    /** What it means now. */
    Wording present(IndicatorId id) {
        return jdbc.sql("select * from indicator where id = :id")
                .param("id", id.value())
                .query((row, _) -> IndicatorColumns.wording(row, ""))
                .single();
    }

    /** Whether a report says something of it. */
    boolean isReported(IndicatorId id) {
        return jdbc.sql("select exists (select from cell where indicator_id = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * Keeps the stored wording of an indicator that reports use, before it is changed.
     *
     * @param rewording what the change means; null when the person has not said
     * @throws InvalidInput when that is missing or contradicts earlier versions; field {@code rewording}
     */
    void keep(IndicatorId id, @Nullable Rewording rewording) {
        if (!isReported(id)) {
            return;
        }
        if (rewording == null) {
            throw problem("needed");
        }
        switch (rewording.kind()) {
            case CORRECTION -> {
                // All reports show the better words.
            }
            case NEW_DEFINITION -> store(id, from(id, rewording).previous(), reason(rewording));
        }
    }

    private HalfYear from(IndicatorId id, Rewording rewording) {
        var from = rewording.from();
        if (from == null) {
            throw problem("from");
        }
        var latest = of(id).stream().map(IndicatorVersion::until).findFirst();
        if (latest.isPresent() && from.previous().compareTo(latest.get()) <= 0) {
            throw InvalidInput.in(
                    "rewording",
                    "reporting.indicator.rewording.too-early",
                    latest.get().next().code());
        }
        return from;
    }

    private static String reason(Rewording rewording) {
        var reason = rewording.reason();
        if (reason == null || reason.isBlank()) {
            throw problem("why");
        }
        if (reason.length() > LONGEST_REASON) {
            throw InvalidInput.in("rewording", "shell.too-long", LONGEST_REASON);
        }
        return reason.strip();
    }

    private void store(IndicatorId id, HalfYear until, String reason) {
        jdbc.sql("""
                        insert into indicator_version (indicator_id, valid_to, name_vi, name_en, unit_vi, unit_en,
                            definition_vi, definition_en, over_time, over_organisations, changed_at, changed_by, reason)
                        select id, :until, name_vi, name_en, unit_vi, unit_en, definition_vi, definition_en, over_time,
                               over_organisations, :at, :by, :reason
                        from indicator where id = :id""")
                .param("id", id.value())
                .param("until", until.number())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", requireNonNull(access.actor().displayName()))
                .param("reason", reason)
                .update();
    }

    private static InvalidInput problem(String word) {
        return InvalidInput.in("rewording", "reporting.indicator.rewording." + word);
    }
}
