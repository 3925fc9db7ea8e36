package org.lienhiep.reporting;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.CleanText;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.kernel.id.NewId;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * More time for single societies. An extension moves the day on which a report is due and keeps it open until then; a
 * new one takes the place of the one before, which stays on record.
 */
@Service
@Transactional
public class Extensions {

    private static final int LONGEST_REASON = 2000;

    private final JdbcClient jdbc;
    private final Windows windows;
    private final Expectations expectations;
    private final Access access;
    private final Clock clock;

    Extensions(JdbcClient jdbc, Windows windows, Expectations expectations, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.windows = windows;
        this.expectations = expectations;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Gives societies of the union more time.
     *
     * @param until last day, after the usual due day and not before today
     * @throws InvalidInput naming what is wrong; fields {@code until}, {@code reason}
     */
    public void grant(
            OrganisationId union,
            HalfYear period,
            Collection<OrganisationId> societies,
            @Nullable LocalDate until,
            String reason) {
        access.require(Permission.REVIEW_REPORTS, union);
        requireValid(union, period, until, reason);
        var known = expectations.of(union, period).stream()
                .map(each -> each.society().id())
                .collect(Collectors.toSet());
        if (!known.containsAll(societies)) {
            throw InvalidInput.because("reporting.expectation.outside");
        }
        for (var society : societies) {
            end(union, society, period);
            jdbc.sql("""
                            insert into report_extension (id, union_id, organisation_id, half_year, until, reason,
                                granted_at, granted_by)
                            values (:id, :union, :society, :period, :until, :reason, :now, :by)""")
                    .param("id", NewId.uuid())
                    .param("union", union.value())
                    .param("society", society.value())
                    .param("period", period.number())
                    .param("until", until)
                    .param("reason", CleanText.of(reason).strip())
                    .param("now", Timestamp.from(clock.instant()))
                    .param("by", access.actor().displayName())
                    .update();
        }
    }

    private void requireValid(OrganisationId union, HalfYear period, @Nullable LocalDate until, String reason) {
        var problems = new ArrayList<Problem>();
        var due = windows.of(union, period).dueOn();
        if (until == null) {
            problems.add(new Problem("until", "shell.required"));
        } else if (!until.isAfter(due)) {
            problems.add(new Problem("until", "reporting.extension.before-due"));
        } else if (until.isBefore(LocalDate.now(clock))) {
            problems.add(new Problem("until", "reporting.extension.past"));
        }
        if (CleanText.orNull(reason) == null) {
            problems.add(new Problem("reason", "shell.required"));
        } else if (reason.length() > LONGEST_REASON) {
            problems.add(new Problem("reason", "shell.too-long", LONGEST_REASON));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    /** Takes back what holds for a society; nothing happens when nothing does. */
    public void revoke(OrganisationId union, HalfYear period, OrganisationId society) {
        access.require(Permission.REVIEW_REPORTS, union);
        end(union, society, period);
    }

    private void end(OrganisationId union, OrganisationId society, HalfYear period) {
        jdbc.sql("""
                        update report_extension set revoked_at = :now, revoked_by = :by
                        where union_id = :union and organisation_id = :society and half_year = :period
                          and revoked_at is null""")
                .param("now", Timestamp.from(clock.instant()))
                .param("by", access.actor().displayName())
                .param("union", union.value())
                .param("society", society.value())
                .param("period", period.number())
                .update();
    }

    /** All that were ever granted for a half-year, the latest first. */
    @Transactional(readOnly = true)
    public List<Extension> of(OrganisationId union, HalfYear period) {
        access.require(Permission.READ, union);
        return jdbc.sql("""
                        select * from report_extension where union_id = :union and half_year = :period
                        order by granted_at desc, id""")
                .param("union", union.value())
                .param("period", period.number())
                .query((row, _) -> Windows.extension(row))
                .list();
    }
}
