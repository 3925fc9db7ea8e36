package org.lienhiep.reporting.parts;

import java.util.List;

/**
 * All reports of a union's half-year and what they say, whatever state they are in.
 *
 * @param cells in no particular order
 */
public record UnionParts(List<ReportPart> reports, List<Contribution> cells) {

    public UnionParts {
        reports = List.copyOf(reports);
        cells = List.copyOf(cells);
    }
}
