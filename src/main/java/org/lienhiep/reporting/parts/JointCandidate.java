package org.lienhiep.reporting.parts;

import java.time.LocalDate;
import java.util.Set;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;

/** A meeting that several societies held, and that may be in the reports of them all. */
public record JointCandidate(MeetingId meeting, String title, LocalDate on, Set<OrganisationId> societies) {

    public JointCandidate {
        societies = Set.copyOf(societies);
    }
}
