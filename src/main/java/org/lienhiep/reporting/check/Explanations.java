package org.lienhiep.reporting.check;

import static java.util.stream.Collectors.toMap;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.AuditSubject;
import org.lienhiep.access.AuditTrail;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps why reports are right although a check found something. */
@Component
class Explanations {

    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final Access access;
    private final Clock clock;

    Explanations(JdbcClient jdbc, AuditTrail trail, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.access = access;
        this.clock = clock;
    }

    /**
     * What somebody said about a finding.
     *
     * @param figures those that were found then; for others it does not hold
     */
    record Said(String finding, String figures, String explanation) {}

    /** What was said about a report, by finding. */
    Map<String, Said> of(OrganisationId organisation, HalfYear period) {
        return jdbc
                .sql("""
                        select finding, figures, explanation from check_explanation
                        where organisation_id = :organisation and half_year = :period""")
                .param("organisation", organisation.value())
                .param("period", period.number())
                .query(Said.class)
                .list()
                .stream()
                .collect(toMap(Said::finding, said -> said));
    }

    /** Keeps what somebody says; null takes it back. */
    void keep(
            OrganisationId organisation,
            HalfYear period,
            String finding,
            String figures,
            @Nullable String explanation,
            String name) {
        var report = jdbc.sql("select id from report where organisation_id = :organisation and half_year = :period")
                .param("organisation", organisation.value())
                .param("period", period.number())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound("report", period));
        var before = of(organisation, period).get(finding);
        if (explanation == null) {
            jdbc.sql("""
                            delete from check_explanation where organisation_id = :organisation
                              and half_year = :period and finding = :finding""")
                    .param("organisation", organisation.value())
                    .param("period", period.number())
                    .param("finding", finding)
                    .update();
        } else {
            store(organisation, period, new Said(finding, figures, explanation));
        }
        var old = before == null ? null : before.explanation();
        if (old == null ? explanation != null : !old.equals(explanation)) {
            trail.changed(
                    new AuditSubject("report", report, name, "check"), "check.explanation", old, explanation, null);
        }
    }

    private void store(OrganisationId organisation, HalfYear period, Said said) {
        jdbc.sql("""
                        insert into check_explanation (organisation_id, half_year, finding, figures, explanation,
                                                       explained_at, explained_by)
                        values (:organisation, :period, :finding, :figures, :explanation, :at, :by)
                        on conflict on constraint check_explanation_key do update set figures = excluded.figures,
                            explanation = excluded.explanation, explained_at = excluded.explained_at,
                            explained_by = excluded.explained_by""")
                .param("organisation", organisation.value())
                .param("period", period.number())
                .param("finding", said.finding())
                .param("figures", said.figures())
                .param("explanation", said.explanation())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", access.actor().displayName())
                .update();
    }
}
