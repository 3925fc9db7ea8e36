package org.lienhiep.dashboard.desk;

import org.lienhiep.kernel.duty.Duty;
import org.lienhiep.organisation.OrganisationLabel;

/**
 * One thing on a desk.
 *
 * @param organisation whose it is
 * @param urgency seen on the day of the desk
 */
public record DeskEntry(Duty duty, OrganisationLabel organisation, Urgency urgency) {

    /** Whether its day has passed. */
    public boolean late() {
        return urgency instanceof Urgency.Late;
    }
}
