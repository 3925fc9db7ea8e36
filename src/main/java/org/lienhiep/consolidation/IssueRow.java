package org.lienhiep.consolidation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.lienhiep.document.FileFormat;

/**
 * An issue of a union's report, in a list.
 *
 * @param issue from 1
 * @param register number and symbol as printed: {@code 05/BC-LHH}
 * @param checksum SHA-256 of everything in it
 * @param changes how many figures differ from the issue before
 * @param files SHA-256 of each file
 */
public record IssueRow(
        UUID id,
        int issue,
        String register,
        LocalDate dated,
        String signer,
        Instant frozenAt,
        String frozenBy,
        String checksum,
        int changes,
        Map<FileFormat, String> files) {

    public IssueRow {
        files = Map.copyOf(files);
    }
}
