package org.lienhiep.news.coverage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * A meeting that took place and what the press made of it.
 *
 * @param articles how many articles record it, as far as the person may see them
 * @param none whether somebody looked and found that no newspaper told of it
 */
public record MeetingPress(
        MeetingId meeting,
        LocalDate heldOn,
        String title,
        @Nullable MeetingKind kind,
        List<OrganisationId> hosts,
        int articles,
        boolean none) {

    public MeetingPress {
        hosts = List.copyOf(hosts);
    }

    /** Whether an article is still to be looked for. */
    public boolean silent() {
        return articles == 0 && !none;
    }
}
