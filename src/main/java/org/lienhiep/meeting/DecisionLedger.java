package org.lienhiep.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.kernel.VietnamTime;
import org.lienhiep.kernel.id.DecisionId;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the register keeps beside the decisions themselves: their series of numbers, their chain, their steps. */
@Component
class DecisionLedger {

    /** Held until the transaction ends, so that two people never get one number, nor replace each other in a circle. */
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(:what, 0))";

    private static final String LEADS_TO = """
            with recursive later as (
                select id, superseded_by from decision where id = :from
                union
                select d.id, d.superseded_by from decision d join later on d.id = later.superseded_by)
            select exists (select from later where id = :to)""";

    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;

    DecisionLedger(JdbcClient jdbc, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** What follows the stroke in the organisation's latest number of this kind; empty when there is none. */
    Optional<String> latestSymbol(OrganisationId organisation, DecisionKind kind, @Nullable String body) {
        return jdbc.sql("""
                        select substring(number from '^\\s*\\d+\\s*/\\s*(.*\\S)\\s*$') from decision
                        where organisation_id = :organisation and kind = :kind and series is not null
                        order by body is not distinct from :body desc, decided_on desc nulls last, series_number desc
                        limit 1""")
                .param("organisation", organisation.value())
                .param("kind", kind.name())
                .param("body", body)
                .query(String.class)
                .optional();
    }

    /** The number after the highest of a series in a year, from 1. */
    int next(OrganisationId organisation, String symbol, int year) {
        return jdbc.sql("""
                        select coalesce(max(series_number), 0) + 1 from decision
                        where organisation_id = :organisation and series = upper(:symbol) and series_year = :year""")
                .param("organisation", organisation.value())
                .param("symbol", symbol)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    /** Which of these numbers the organisation's other decisions of a year carry. */
    Set<SeriesNumber> taken(
            OrganisationId organisation, Collection<SeriesNumber> numbers, int year, Collection<UUID> own) {
        return Set.copyOf(jdbc.sql("""
                        select series, series_number from decision
                        where organisation_id = :organisation and series_year = :year
                          and (series, series_number) in (
                              select * from unnest(:series::text[], :numbers::integer[]))
                          and not (id = any(:own))""")
                .param("organisation", organisation.value())
                .param("year", year)
                .param("series", numbers.stream().map(SeriesNumber::series).toArray(String[]::new))
                .param("numbers", numbers.stream().map(SeriesNumber::number).toArray(Integer[]::new))
                .param("own", own.toArray(UUID[]::new))
                .query((row, _) -> new SeriesNumber(row.getString(1), row.getInt(2)))
                .list());
    }

    /** Lets nobody else number in this organisation until the transaction ends. */
    void lockNumbers(OrganisationId organisation) {
        lock("decision-number " + organisation);
    }

    /** Lets nobody else replace decisions until the transaction ends. */
    void lockChains() {
        lock("decision-chain");
    }

    private void lock(String what) {
        jdbc.sql(LOCK).param("what", what).query((_, _) -> 0).single();
    }

    /** Whether one was replaced, directly or by way of others, by the other. */
    boolean leadsTo(DecisionId from, DecisionId to) {
        return jdbc.sql(LEADS_TO)
                .param("from", from.value())
                .param("to", to.value())
                .query(Boolean.class)
                .single();
    }

    void step(DecisionId decision, DecisionStep.Kind kind, @Nullable String note) {
        step(decision, kind, note, null, null);
    }

    void step(
            DecisionId decision,
            DecisionStep.Kind kind,
            @Nullable String note,
            @Nullable LocalDate before,
            @Nullable LocalDate after) {
        jdbc.sql("""
                        insert into decision_step (decision_id, at, by_name, kind, note, due_before, due_after)
                        values (:decision, :at, :by, :kind, :note, :before, :after)""")
                .param("decision", decision.value())
                .param("at", OffsetDateTime.now(clock.withZone(VietnamTime.ZONE)))
                .param("by", access.actor().displayName())
                .param("kind", kind.name())
                .param("note", note)
                .param("before", before)
                .param("after", after)
                .update();
    }

    /** What happened to a decision, the latest first. */
    List<DecisionStep> steps(DecisionId decision) {
        return jdbc.sql("select * from decision_step where decision_id = :decision order by id desc")
                .param("decision", decision.value())
                .query((row, _) -> new DecisionStep(
                        DecisionStep.Kind.valueOf(row.getString("kind")),
                        row.getTimestamp("at").toInstant(),
                        row.getString("by_name"),
                        row.getString("note"),
                        row.getObject("due_before", LocalDate.class),
                        row.getObject("due_after", LocalDate.class)))
                .list();
    }

    /** The usual form of a number: two digits at least. */
    static String number(int number, String symbol) {
        return String.format(Locale.ROOT, "%02d/%s", number, symbol);
    }
}
