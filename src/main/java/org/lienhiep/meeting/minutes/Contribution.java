package org.lienhiep.meeting.minutes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.CleanText;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PersonId;

/**
 * What one speaker said.
 *
 * @param id null for one that is new
 * @param item the item of the agenda he spoke on; null for none
 * @param office as what he spoke, such as "Chủ tịch Hội Nhà báo"
 * @param organisation for which society he spoke; null for none
 * @param text plain text
 */
public record Contribution(
        @Nullable UUID id,
        @Nullable UUID item,
        @Nullable Named<PersonId> speaker,
        @Nullable String office,
        @Nullable OrganisationId organisation,
        @Nullable String text) {

    public Contribution {
        office = CleanText.orNull(office);
        text = CleanText.orNull(text);
    }
}
