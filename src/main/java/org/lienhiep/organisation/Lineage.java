package org.lienhiep.organisation;

import java.util.List;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * Out of which organisations one became, and which became out of it: two trees, flattened.
 *
 * @param predecessors nearest first
 * @param successors nearest first
 */
public record Lineage(List<Relative> predecessors, List<Relative> successors) {

    /**
     * An organisation before or after another.
     *
     * @param organisation as it was called on its last day, or since its first
     * @param next the one that it became, or became out of: one step nearer to the organisation asked about
     * @param depth how many steps away, from 1
     */
    public record Relative(
            OrganisationLabel organisation, OrganisationId next, ChangeKind kind, PartialDate effective, int depth) {}
}
