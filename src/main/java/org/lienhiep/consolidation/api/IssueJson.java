package org.lienhiep.consolidation.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.lienhiep.consolidation.IssueRow;

/**
 * An issue of a union's report.
 *
 * @param register number and symbol: {@code 05/BC-LHH}
 * @param changes how many figures differ from the issue before
 * @param files SHA-256 by extension
 */
record IssueJson(
        int issue,
        String register,
        LocalDate dated,
        String signer,
        Instant frozenAt,
        String frozenBy,
        String checksum,
        int changes,
        Map<String, String> files) {

    static IssueJson of(IssueRow row) {
        var files = new TreeMap<String, String>();
        row.files().forEach((format, sha256) -> files.put(format.extension(), sha256));
        return new IssueJson(
                row.issue(),
                row.register(),
                row.dated(),
                row.signer(),
                row.frozenAt(),
                row.frozenBy(),
                row.checksum(),
                row.changes(),
                files);
    }
}
