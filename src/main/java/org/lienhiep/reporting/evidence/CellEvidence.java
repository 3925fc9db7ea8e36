package org.lienhiep.reporting.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.file.BlobStore;
import org.lienhiep.file.FileInspection;
import org.lienhiep.file.InspectedFile;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.activity.LoggedActivity;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.NewId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.RecordId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The evidence of figures. Whoever reads a report reads its evidence; whoever enters the report adds and removes it as
 * long as the report is open. Evidence of a report that was handed in is read only.
 */
@Service
@Transactional
public class CellEvidence {

    private final EvidenceQueries queries;
    private final EvidenceDesk desk;
    private final FileInspection inspection;
    private final BlobStore blobs;
    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;

    CellEvidence(
            EvidenceQueries queries,
            EvidenceDesk desk,
            FileInspection inspection,
            BlobStore blobs,
            JdbcClient jdbc,
            Access access,
            Clock clock) {
        this.queries = queries;
        this.desk = desk;
        this.inspection = inspection;
        this.blobs = blobs;
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** The evidence of one cell in the order in which it was added. */
    @Transactional(readOnly = true)
    public List<Evidence> of(OrganisationId organisation, HalfYear period, IndicatorId indicator) {
        access.require(Permission.READ, organisation);
        return queries.of(organisation, period, indicator);
    }

    /** The evidence behind a figure of these unions, by organisation, as far as the person may see it. */
    @Transactional(readOnly = true)
    public List<Evidence> behind(Collection<OrganisationId> unions, HalfYear period, IndicatorId indicator) {
        return queries.of(period, indicator, unions, access.scope(Permission.READ));
    }

    /** How many pieces each cell of a report has; those without any are missing. */
    @Transactional(readOnly = true)
    public Map<IndicatorId, Integer> counts(OrganisationId organisation, HalfYear period) {
        access.require(Permission.READ, organisation);
        return queries.counts(organisation, period);
    }

    /**
     * Links logged records to a cell; those that are linked already stay so.
     *
     * @throws InvalidInput when the report is not open or nobody has begun it
     */
    public void link(
            OrganisationId organisation, HalfYear period, IndicatorId indicator, Collection<LoggedActivity> records) {
        access.require(Permission.ENTER_REPORTS, organisation);
        var cell = desk.open(organisation, period, indicator);
        for (var record : records) {
            var piece = new Piece(kind(record.record()), record.record().value(), record.title(), null, null);
            if (store(cell, piece) > 0) {
                desk.added(cell, record.title());
            }
        }
    }

    private static EvidenceKind kind(RecordId record) {
        return switch (record) {
            case MeetingId _ -> EvidenceKind.MEETING;
            case ArticleId _ -> EvidenceKind.ARTICLE;
            default -> throw new IllegalArgumentException("No evidence: " + record);
        };
    }

    /**
     * Keeps a file with a cell.
     *
     * @param content read to its end, not closed
     * @throws InvalidInput when the file is unfit, or the report is not open or nobody has begun it
     */
    public void add(
            OrganisationId organisation, HalfYear period, IndicatorId indicator, String fileName, InputStream content) {
        access.require(Permission.ENTER_REPORTS, organisation);
        var cell = desk.open(organisation, period, indicator);
        var file = inspection.inspect(fileName, content);
        try (var bytes = Files.newInputStream(file.content())) {
            var key = blobs.store(bytes, file.size());
            store(cell, new Piece(EvidenceKind.FILE, null, file.name(), file, key));
            desk.added(cell, file.name());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } finally {
            inspection.discard(file);
        }
    }

    private record Piece(
            EvidenceKind kind,
            @Nullable UUID record,
            String label,
            @Nullable InspectedFile file,
            @Nullable String blobKey) {}

    private int store(EvidenceDesk.Cell cell, Piece piece) {
        var file = piece.file();
        return jdbc.sql("""
                        insert into cell_evidence (id, organisation_id, half_year, indicator_id, kind, record_id, label,
                                                   media_type, size, sha256, blob_key, added_at, added_by)
                        values (:id, :organisation, :period, :indicator, :kind, :record, :label,
                                :type, :size, :sha256, :key, :at, :by)
                        on conflict do nothing""")
                .param("id", NewId.uuid())
                .param("organisation", cell.organisation().value())
                .param("period", cell.period().number())
                .param("indicator", cell.indicator().value())
                .param("kind", piece.kind().name())
                .param("record", piece.record(), Types.OTHER)
                .param("label", piece.label())
                .param("type", file == null ? null : file.mediaType())
                .param("size", file == null ? null : file.size(), Types.BIGINT)
                .param("sha256", file == null ? null : file.sha256())
                .param("key", piece.blobKey())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", access.actor().displayName())
                .update();
    }

    /**
     * The bytes of a file, closed by the caller.
     *
     * @throws NotFound when there is none or the person may not see it
     */
    @Transactional(readOnly = true)
    public InputStream open(UUID id) {
        var stored = visible(id);
        if (stored.blobKey() == null) {
            throw new NotFound("file", id);
        }
        return blobs.open(stored.blobKey());
    }

    /**
     * Takes a piece of evidence away; a file is deleted.
     *
     * @throws InvalidInput when the report is not open
     */
    public void remove(UUID id) {
        var stored = visible(id);
        var evidence = stored.evidence();
        access.require(Permission.ENTER_REPORTS, evidence.organisation());
        var cell = desk.open(evidence.organisation(), stored.period(), evidence.indicator());
        jdbc.sql("delete from cell_evidence where id = :id").param("id", id).update();
        if (stored.blobKey() != null) {
            blobs.delete(stored.blobKey());
        }
        desk.removed(cell, evidence.label());
    }

    private EvidenceQueries.Stored visible(UUID id) {
        return queries.find(id)
                .filter(stored -> access.may(Permission.READ, stored.evidence().organisation()))
                .orElseThrow(() -> new NotFound("file", id));
    }
}
