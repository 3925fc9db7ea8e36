package org.lienhiep.reporting;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.ImportId;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes an import back: reports that it began go, others stand where they stood, cells say what they said. Only while
 * nobody has built on it.
 */
@Service
@Transactional
public class ImportUndo {

    private final JdbcClient jdbc;
    private final Rollup rollup;
    private final Access access;
    private final Clock clock;

    ImportUndo(JdbcClient jdbc, Rollup rollup, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.rollup = rollup;
        this.access = access;
        this.clock = clock;
    }

    /**
     * What somebody did after the import.
     *
     * @param organisation code
     * @param indicator code of the cell that was changed; null when the report moved on
     */
    public record Obstacle(
            String organisation, HalfYear period, @Nullable String indicator) {}

    /**
     * Takes the import back.
     *
     * @return what stands in the way, at most a hundred; empty when it was taken back
     * @throws AccessDeniedException unless the person may review every report in it
     */
    public List<Obstacle> undo(ImportId run) {
        access.requireAnywhere(Permission.REVIEW_REPORTS);
        requireAll(run);
        var obstacles = obstacles(run);
        if (obstacles.isEmpty()) {
            takeBack(run);
        }
        return obstacles;
    }

    /** Also keeps the reports as they are until the transaction ends. */
    private void requireAll(ImportId run) {
        var allowed = access.scope(Permission.REVIEW_REPORTS);
        var everywhere = jdbc
                .sql(ImportUndoSql.LOCKED)
                .param("run", run.value())
                .query((row, _) -> new OrganisationId(row.getObject("organisation_id", UUID.class)))
                .list()
                .stream()
                .allMatch(allowed::includes);
        if (!everywhere) {
            throw new AccessDeniedException("The import has reports that the person may not review");
        }
    }

    private List<Obstacle> obstacles(ImportId run) {
        return jdbc.sql(ImportUndoSql.OBSTACLES)
                .param("run", run.value())
                .query((row, _) -> new Obstacle(
                        row.getString("organisation"),
                        HalfYear.ofNumber(row.getInt("half_year")),
                        row.getString("indicator")))
                .list();
    }

    private void takeBack(ImportId run) {
        var actor = access.actor();
        var span = jdbc.sql(ImportUndoSql.SPAN)
                .param("run", run.value())
                .query((row, _) ->
                        new Span((UUID[]) row.getArray("unions").getArray(), row.getInt("first"), row.getInt("last")))
                .optional();
        for (var statement : ImportUndoSql.STEPS) {
            jdbc.sql(statement)
                    .param("run", run.value())
                    .param("at", Timestamp.from(clock.instant()))
                    .param("by", actor.displayName())
                    .param("user", actor.user() == null ? null : actor.user().value(), Types.OTHER)
                    .update();
        }
        span.ifPresent(each -> rollup.rebuild(List.of(each.unions()), each.first(), each.last()));
    }

    /** Whose totals to count again. */
    @SuppressWarnings("ArrayRecordComponent") // only handed on
    private record Span(UUID[] unions, int first, int last) {}
}
