package org.lienhiep.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Stamp;

/**
 * What became of a decision, and what the person may do about it.
 *
 * @param evidence what shows that it was carried out; null while it was not, or where nobody said
 * @param steps what happened to it since it was made, the latest first
 * @param version for {@link Decisions#update}
 * @param locked whether approved minutes closed its words; who sees to it, and until when, still may change
 * @param mayChange whether the person may change it
 * @param mayReport whether the person may report it done
 */
public record DecisionStanding(
        @Nullable DecisionEvidence evidence,
        List<DecisionStep> steps,
        Stamp stamp,
        int version,
        boolean locked,
        boolean mayChange,
        boolean mayReport) {

    public DecisionStanding {
        steps = List.copyOf(steps);
    }
}
