package org.lienhiep.meeting.agenda;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * An item to be put at the end of an agenda.
 *
 * @param owner who presents it; null when nobody is named
 * @param minutes how long it takes; null when nobody says
 * @param carriedFrom the agenda item of an earlier meeting that it takes up; null when it is new
 * @param decision the decision that it reports on; null when there is none
 */
public record NewAgendaItem(
        String title,
        @Nullable Named<OrganisationId> owner,
        @Nullable Integer minutes,
        @Nullable UUID carriedFrom,
        @Nullable UUID decision) {}
