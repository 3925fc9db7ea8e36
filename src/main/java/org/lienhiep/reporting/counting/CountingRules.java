package org.lienhiep.reporting.counting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.AuditSubject;
import org.lienhiep.access.AuditTrail;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.id.IndicatorId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The counting rules of indicators. Everyone who is signed in reads them, as he reads the catalogue. */
@Service
@Transactional
public class CountingRules {

    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final Access access;

    CountingRules(JdbcClient jdbc, AuditTrail trail, Access access) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.access = access;
    }

    /** What the indicator counts; empty when it counts no records. */
    @Transactional(readOnly = true)
    public Optional<CountingRule> of(IndicatorId indicator) {
        access.actor();
        return read(indicator);
    }

    private Optional<CountingRule> read(IndicatorId indicator) {
        return jdbc.sql("select source, measure, kinds, below from counting_rule where indicator_id = :indicator")
                .param("indicator", indicator.value())
                .query((row, _) -> rule(row))
                .optional();
    }

    static CountingRule rule(ResultSet row) throws SQLException {
        var kinds = (String[]) row.getArray("kinds").getArray();
        return new CountingRule(
                CountingSource.valueOf(row.getString("source")),
                CountingMeasure.valueOf(row.getString("measure")),
                Arrays.stream(kinds).map(MeetingKind::valueOf).collect(Collectors.toSet()),
                row.getBoolean("below"));
    }

    /**
     * Makes the indicator count this from now on. Figures that reports state already stay as they are.
     *
     * @param rule null makes it count nothing
     * @param name the indicator's, for the trail
     * @throws InvalidInput when articles are to have kinds or participants; field {@code measure} or {@code kinds}
     */
    public void set(IndicatorId indicator, String name, @Nullable CountingRule rule) {
        access.requireAnywhere(Permission.EDIT_INDICATORS);
        if (rule != null && rule.source() == CountingSource.ARTICLES) {
            requireOfArticles(rule);
        }
        var before = read(indicator).orElse(null);
        if (Objects.equals(before, rule)) {
            return;
        }
        if (rule == null) {
            jdbc.sql("delete from counting_rule where indicator_id = :indicator")
                    .param("indicator", indicator.value())
                    .update();
        } else {
            store(indicator, rule);
        }
        trail.changed(new AuditSubject("indicator", indicator.value(), name), "rule", words(before), words(rule), null);
    }

    private static void requireOfArticles(CountingRule rule) {
        if (rule.measure() != CountingMeasure.COUNT) {
            throw InvalidInput.in("measure", "reporting.count.of-meetings");
        }
        if (!rule.kinds().isEmpty()) {
            throw InvalidInput.in("kinds", "reporting.count.of-meetings");
        }
    }

    private void store(IndicatorId indicator, CountingRule rule) {
        jdbc.sql("""
                        insert into counting_rule (indicator_id, source, measure, kinds, below)
                        values (:indicator, :source, :measure, :kinds, :below)
                        on conflict (indicator_id) do update set source = excluded.source, measure = excluded.measure,
                            kinds = excluded.kinds, below = excluded.below""")
                .param("indicator", indicator.value())
                .param("source", rule.source().name())
                .param("measure", rule.measure().name())
                .param("kinds", rule.kinds().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("below", rule.below())
                .update();
    }

    private static @Nullable String words(@Nullable CountingRule rule) {
        return rule == null
                ? null
                : rule.source() + " " + rule.measure() + " "
                        + rule.kinds().stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
    }
}
