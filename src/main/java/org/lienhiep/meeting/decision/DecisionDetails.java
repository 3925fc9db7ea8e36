package org.lienhiep.meeting.decision;

import java.util.List;
import org.lienhiep.meeting.DecisionStanding;

/**
 * Everything about one decision.
 *
 * @param standing what became of it, and what the person may do about it
 * @param chain the decisions that replaced it and those that it replaced, the earliest first, itself among them; only
 *     those that the person may see, and alone when there are no others
 */
public record DecisionDetails(DecisionRow row, DecisionStanding standing, List<DecisionRow> chain) {

    public DecisionDetails {
        chain = List.copyOf(chain);
    }
}
