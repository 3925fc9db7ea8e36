package org.lienhiep.reporting.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Scope;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.RecordId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the evidence of cells. */
@Component
class EvidenceQueries {

    private static final String SELECT = """
            select id, organisation_id, half_year, indicator_id, kind, record_id, label, media_type, size, blob_key,
                   added_at, added_by
            from cell_evidence
            """;

    private final JdbcClient jdbc;

    EvidenceQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A piece of evidence with what only its keeper needs.
     *
     * @param blobKey of a file; null for a record
     */
    record Stored(
            Evidence evidence, HalfYear period, @Nullable String blobKey) {}

    List<Evidence> of(OrganisationId organisation, HalfYear period, IndicatorId indicator) {
        return jdbc.sql(SELECT + """
                        where organisation_id = :organisation and half_year = :period and indicator_id = :indicator
                        order by added_at, id""")
                .param("organisation", organisation.value())
                .param("period", period.number())
                .param("indicator", indicator.value())
                .query((row, _) -> stored(row).evidence())
                .list();
    }

    List<Evidence> of(HalfYear period, IndicatorId indicator, Collection<OrganisationId> unions, Scope scope) {
        return jdbc.sql(SELECT + """
                        where half_year = :period and indicator_id = :indicator
                          and organisation_id in (
                            select organisation_id from report where union_id = any(:unions) and half_year = :period)
                          and (:everything or organisation_id = any(:visible))
                        order by organisation_id, added_at, id""")
                .param("period", period.number())
                .param("indicator", indicator.value())
                .param("unions", unions.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param("everything", scope.everything())
                .param("visible", scope.ids())
                .query((row, _) -> stored(row).evidence())
                .list();
    }

    Map<IndicatorId, Integer> counts(OrganisationId organisation, HalfYear period) {
        var counts = new HashMap<IndicatorId, Integer>();
        jdbc.sql("""
                        select indicator_id, count(*)::int as pieces from cell_evidence
                        where organisation_id = :organisation and half_year = :period group by indicator_id""")
                .param("organisation", organisation.value())
                .param("period", period.number())
                .query(row -> {
                    counts.put(new IndicatorId(row.getObject("indicator_id", UUID.class)), row.getInt("pieces"));
                });
        return counts;
    }

    Optional<Stored> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query((row, _) -> stored(row))
                .optional();
    }

    private static Stored stored(ResultSet row) throws SQLException {
        var kind = EvidenceKind.valueOf(row.getString("kind"));
        return new Stored(
                new Evidence(
                        row.getObject("id", UUID.class),
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        new IndicatorId(row.getObject("indicator_id", UUID.class)),
                        kind,
                        record(kind, row.getObject("record_id", UUID.class)),
                        row.getString("label"),
                        row.getString("media_type"),
                        row.getLong("size"),
                        row.getTimestamp("added_at").toInstant(),
                        row.getString("added_by")),
                HalfYear.ofNumber(row.getInt("half_year")),
                row.getString("blob_key"));
    }

    private static @Nullable RecordId record(EvidenceKind kind, @Nullable UUID id) {
        if (id == null) {
            return null;
        }
        return switch (kind) {
            case MEETING -> new MeetingId(id);
            case ARTICLE -> new ArticleId(id);
            case FILE -> null;
        };
    }
}
