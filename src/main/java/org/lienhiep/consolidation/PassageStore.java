package org.lienhiep.consolidation;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lienhiep.access.Access;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.kernel.Stamp;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what the office wrote. Its callers ask for permission. */
@Component
class PassageStore {

    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;

    PassageStore(JdbcClient jdbc, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** A text as it is stored. */
    record Stored(String body, String basedOn, int version, Stamp stamp) {}

    /** By the key of their part. */
    Map<String, Stored> of(OrganisationId union, HalfYear period) {
        var texts = new HashMap<String, Stored>();
        at(union, period, """
                        select part, body, based_on, version, updated_at, updated_by from consolidation_text
                        where union_id = :union and half_year = :period""").query(row -> {
            var at = row.getTimestamp("updated_at").toInstant();
            var by = row.getString("updated_by");
            texts.put(
                    row.getString("part"),
                    new Stored(
                            row.getString("body"),
                            row.getString("based_on"),
                            row.getInt("version"),
                            new Stamp(at, by, at, by)));
        });
        return texts;
    }

    private JdbcClient.StatementSpec at(OrganisationId union, HalfYear period, String sql) {
        return jdbc.sql(sql).param("union", union.value()).param("period", period.number());
    }

    int write(OrganisationId union, HalfYear period, String part, String body, String basedOn, int version) {
        var stored = at(union, period, """
                        insert into consolidation_text as t (union_id, half_year, part, body, based_on, version, updated_at,
                                                             updated_by)
                        select :union, :period, :part, :body, :basedOn, 1, :at, :by
                        where :version = 0 or exists (select from consolidation_text
                            where union_id = :union and half_year = :period and part = :part)
                        on conflict on constraint consolidation_text_once do update set body = excluded.body,
                            based_on = excluded.based_on, version = t.version + 1, updated_at = excluded.updated_at,
                            updated_by = excluded.updated_by
                        where t.version = :version
                        returning version""")
                .param("part", part)
                .param("body", body)
                .param("basedOn", basedOn)
                .param("version", version)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", access.actor().displayName())
                .query(Integer.class)
                .optional();
        return stored.orElseThrow(() -> stale(union, period, part));
    }

    void remove(OrganisationId union, HalfYear period, String part, int version) {
        var removed = at(union, period, """
                        delete from consolidation_text
                        where union_id = :union and half_year = :period and part = :part and version = :version""")
                .param("part", part)
                .param("version", version)
                .update();
        if (removed == 0 && version > 0) {
            throw stale(union, period, part);
        }
    }

    /** Somebody wrote it, or took it back, which nobody is remembered for. */
    private StaleRecord stale(OrganisationId union, HalfYear period, String part) {
        var theirs = Optional.ofNullable(of(union, period).get(part));
        return new StaleRecord(
                theirs.map(each -> each.stamp().updatedBy()).orElse("–"),
                theirs.map(each -> each.stamp().updatedAt()).orElse(clock.instant()));
    }
}
