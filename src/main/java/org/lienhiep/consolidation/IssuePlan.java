package org.lienhiep.consolidation;

import java.util.List;
import org.lienhiep.organisation.OrganisationLabel;

/**
 * What has to be known before an issue.
 *
 * @param issue the number it will have, from 1
 * @param suggestion what the form begins with
 * @param missing societies without an approved report: they are named, and a reason is asked for
 * @param unread parts whose words are still the program's, or older than their figures: somebody has to have read them
 * @param changes figures that differ from the issue before; none for the first
 * @param unchanged whether nothing at all differs from the issue before, so that there is nothing to issue
 */
public record IssuePlan(
        int issue,
        IssueDraft suggestion,
        List<OrganisationLabel> missing,
        List<Passage> unread,
        List<FigureChange> changes,
        boolean unchanged) {

    public IssuePlan {
        missing = List.copyOf(missing);
        unread = List.copyOf(unread);
        changes = List.copyOf(changes);
    }
}
