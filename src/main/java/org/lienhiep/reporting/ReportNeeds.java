package org.lienhiep.reporting;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells of societies whose report is missing what is missing in it. */
@Service
@Transactional(readOnly = true)
public class ReportNeeds {

    private final ReportStatuses statuses;
    private final IndicatorQueries indicators;
    private final JdbcClient jdbc;
    private final Access access;

    ReportNeeds(ReportStatuses statuses, IndicatorQueries indicators, JdbcClient jdbc, Access access) {
        this.statuses = statuses;
        this.indicators = indicators;
        this.jdbc = jdbc;
        this.access = access;
    }

    /**
     * What these societies still have to do, by name; those whose report is with the union have nothing to do and are
     * left out. Eight statements, however many there are.
     */
    public List<ReportNeed> of(OrganisationId union, HalfYear period, Collection<OrganisationId> societies) {
        access.require(Permission.READ, union);
        var asked = Set.copyOf(societies);
        var waiting = statuses.completeness(union, period).missing().stream()
                .filter(status -> asked.contains(status.society().id()))
                .toList();
        var ids = waiting.stream().map(status -> status.society().id().value()).toArray(UUID[]::new);
        var required = indicators.asked(period).stream()
                .filter(IndicatorRow::required)
                .map(IndicatorRow::indicator)
                .filter(indicator -> !indicator.computed())
                .toList();
        var filled = filled(ids, period);
        var reasons = reasons(ids, period);
        return waiting.stream()
                .map(status -> new ReportNeed(
                        status,
                        status.state() == null
                                ? List.of()
                                : empty(
                                        required,
                                        filled.getOrDefault(status.society().id(), Set.of())),
                        returned(status, reasons)))
                .toList();
    }

    private static @Nullable String returned(SocietyStatus status, Map<OrganisationId, String> reasons) {
        return status.state() == ReportState.RETURNED
                ? reasons.get(status.society().id())
                : null;
    }

    private static List<IndicatorLabel> empty(List<IndicatorLabel> required, Set<IndicatorId> filled) {
        return required.stream()
                .filter(indicator -> !filled.contains(indicator.id()))
                .toList();
    }

    private Map<OrganisationId, Set<IndicatorId>> filled(UUID[] societies, HalfYear period) {
        var filled = new HashMap<OrganisationId, Set<IndicatorId>>();
        jdbc.sql("""
                        select organisation_id, indicator_id from cell
                        where organisation_id = any(:societies) and half_year = :period""")
                .param("societies", societies)
                .param("period", period.number())
                .query(row -> {
                    filled.computeIfAbsent(
                                    new OrganisationId(row.getObject("organisation_id", UUID.class)),
                                    _ -> new HashSet<>())
                            .add(new IndicatorId(row.getObject("indicator_id", UUID.class)));
                });
        return filled;
    }

    /** Why each of these was sent back the last time. */
    private Map<OrganisationId, String> reasons(UUID[] societies, HalfYear period) {
        var reasons = new HashMap<OrganisationId, String>();
        jdbc.sql("""
                        select distinct on (r.organisation_id) r.organisation_id, e.reason
                        from report r join workflow_event e on e.report_id = r.id
                        where r.organisation_id = any(:societies) and r.half_year = :period
                          and e.to_state = 'RETURNED' and e.reason is not null
                        order by r.organisation_id, e.id desc""")
                .param("societies", societies)
                .param("period", period.number())
                .query(row -> {
                    reasons.put(
                            new OrganisationId(row.getObject("organisation_id", UUID.class)), row.getString("reason"));
                });
        return reasons;
    }
}
