package org.lienhiep.reporting.counting;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.OrganisationTree;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.activity.ActivityLog;
import org.lienhiep.kernel.activity.LoggedActivity;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what an organisation's records say of its report. A few statements, however many indicators count. */
@Service
@Transactional(readOnly = true)
public class Counts {

    private static final String RULES = """
            select r.indicator_id, r.source, r.measure, r.kinds, r.below, c.state, c.value, c.note is not null as noted
            from counting_rule r
            left join cell c on c.indicator_id = r.indicator_id and c.organisation_id = :organisation
                            and c.half_year = :period""";

    private final JdbcClient jdbc;
    private final ObjectProvider<ActivityLog> logs;
    private final Organisations organisations;
    private final OrganisationTree tree;
    private final Access access;

    Counts(
            JdbcClient jdbc,
            ObjectProvider<ActivityLog> logs,
            Organisations organisations,
            OrganisationTree tree,
            Access access) {
        this.jdbc = jdbc;
        this.logs = logs;
        this.organisations = organisations;
        this.tree = tree;
        this.access = access;
    }

    private record Asked(
            IndicatorId indicator,
            CountingRule rule,
            @Nullable Long declared,
            boolean note) {}

    /** What is logged for the organisation's report, by indicator that counts; nothing when he may not read it. */
    public Map<IndicatorId, Count> of(OrganisationId organisation, HalfYear period) {
        if (!access.may(Permission.READ, organisation)) {
            return Map.of();
        }
        var asked = asked(organisation, period);
        if (asked.isEmpty()) {
            return Map.of();
        }
        var itself = Set.of(organisation);
        var withUnits = asked.stream().anyMatch(each -> each.rule().below()) ? withUnits(organisation, period) : itself;
        var logged = logged(asked, withUnits, period);
        var counts = new HashMap<IndicatorId, Count>();
        asked.forEach(each ->
                counts.put(each.indicator(), count(each, logged, each.rule().below() ? withUnits : itself)));
        return Collections.unmodifiableMap(counts);
    }

    private List<Asked> asked(OrganisationId organisation, HalfYear period) {
        return jdbc.sql(RULES)
                .param("organisation", organisation.value())
                .param("period", period.number())
                .query((row, _) -> asked(row))
                .list();
    }

    private static Asked asked(ResultSet row) throws SQLException {
        return new Asked(
                new IndicatorId(row.getObject("indicator_id", UUID.class)),
                CountingRules.rule(row),
                declared(row.getString("state"), row.getBigDecimal("value")),
                row.getBoolean("noted"));
    }

    private static @Nullable Long declared(@Nullable String state, @Nullable BigDecimal value) {
        if (value != null) {
            return value.longValue();
        }
        return "ZERO".equals(state) ? 0L : null;
    }

    /** Units of a society report with it; what stands below a union reports for itself. */
    private Set<OrganisationId> withUnits(OrganisationId organisation, HalfYear period) {
        OrganisationLabel label =
                organisations.labels(List.of(organisation), period.lastDay()).get(organisation);
        return label == null || label.kind() == OrganisationKind.UNION
                ? Set.of(organisation)
                : tree.withAllBelow(organisation);
    }

    private List<LoggedActivity> logged(List<Asked> asked, Collection<OrganisationId> hosts, HalfYear period) {
        var types = asked.stream().map(each -> each.rule().source().records()).collect(Collectors.toSet());
        return logs.orderedStream()
                .filter(log -> types.contains(log.type()))
                .flatMap(log -> log.activities(hosts, period).stream())
                .toList();
    }

    private static Count count(Asked asked, List<LoggedActivity> logged, Set<OrganisationId> hosts) {
        var records = List.copyOf(logged.stream()
                .filter(each ->
                        hosts.contains(each.organisation()) && asked.rule().counts(each))
                .collect(Collectors.toMap(LoggedActivity::record, each -> each, (one, _) -> one, LinkedHashMap::new))
                .values());
        var people = asked.rule().measure() == CountingMeasure.PARTICIPANTS;
        long number = records.size();
        var silent = 0;
        if (people) {
            number = 0;
            for (var record : records) {
                if (record.participants() == null) {
                    silent++;
                } else {
                    number += record.participants();
                }
            }
        }
        return new Count(asked.rule(), number, records, silent, asked.declared(), asked.note());
    }

    /** Everything that the organisation and its units logged in the half-year: what may serve as evidence. */
    public List<LoggedActivity> activities(OrganisationId organisation, HalfYear period) {
        if (!access.may(Permission.READ, organisation)) {
            return List.of();
        }
        var hosts = withUnits(organisation, period);
        return logs.orderedStream()
                .flatMap(log -> log.activities(hosts, period).stream())
                .toList();
    }

    /**
     * Address of the form that records one more of what a rule counts; null when there is none.
     *
     * @param organisation code of who did it
     */
    public @Nullable String newRecordPath(CountingRule rule, String organisation) {
        access.actor();
        var kind = rule.kinds().stream().sorted().findFirst().orElse(null);
        return logs.orderedStream()
                .filter(log -> log.type() == rule.source().records())
                .findFirst()
                .map(log -> log.newRecordPath(organisation, kind))
                .orElse(null);
    }
}
