package org.lienhiep.reporting;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.List;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.Sha256;
import org.lienhiep.kernel.id.ImportId;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.tabular.TableImport.Outcome;
import org.lienhiep.tabular.TableImport.RowError;
import org.lienhiep.tabular.Tables;
import org.springframework.stereotype.Service;

/**
 * Takes over figures of many reports in the caller's transaction, which the caller takes back when rows break a rule.
 * The file is read once and never in memory as a whole. Needs the right to review the reports of the organisations.
 */
@Service
public class ValueImport {

    private final ValueStore store;
    private final IndicatorQueries indicators;
    private final Organisations organisations;
    private final Access access;

    ValueImport(ValueStore store, IndicatorQueries indicators, Organisations organisations, Access access) {
        this.store = store;
        this.indicators = indicators;
        this.organisations = organisations;
        this.access = access;
    }

    /**
     * What an import brought in.
     *
     * @param reports whose reports' cells were named
     * @param sha256 of the file, in hexadecimal digits
     * @param version that the cells it changed have now
     */
    public record Result(Outcome outcome, int reports, String sha256, int version) {}

    /** Takes over the table {@code values}, as {@link ValuesTable} describes it. */
    public Result take(ImportId run, InputStream file, ImportWatch watch) {
        access.requireAnywhere(Permission.REVIEW_REPORTS);
        store.begin();
        var digest = Sha256.digest();
        var counted = new Counted(new DigestInputStream(file, digest));
        var rows = new ValueRows(
                indicators.catalogue(), organisations::idsByCode, access.scope(Permission.REVIEW_REPORTS), values -> {
                    watch.read(counted.bytes, values.size());
                    store.copy(values);
                });
        Tables.read(counted, rows::take);
        rows.finish();
        var errors = rows.errors();
        if (errors.isEmpty()) {
            watch.storing(store.connection());
            errors = store.contradictions();
        }
        if (errors.isEmpty()) {
            errors = store.assignUnions();
        }
        var sha256 = HexFormat.of().formatHex(digest.digest());
        return errors.isEmpty() ? store.finish(run, sha256) : refused(errors, sha256);
    }

    private static Result refused(List<RowError> errors, String sha256) {
        return new Result(new Outcome(0, 0, errors), 0, sha256, 0);
    }

    /** Counts what was read so far. */
    private static final class Counted extends FilterInputStream {

        private long bytes;

        Counted(InputStream file) {
            super(file);
        }

        @Override
        public int read() throws IOException {
            var single = super.read();
            bytes += single < 0 ? 0 : 1;
            return single;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var count = super.read(into, offset, length);
            bytes += Math.max(0, count);
            return count;
        }
    }
}
