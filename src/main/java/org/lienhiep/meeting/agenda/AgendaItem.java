package org.lienhiep.meeting.agenda;

import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * One item of a meeting's agenda.
 *
 * @param id stays the same when the agenda is put in another order
 * @param number its place as printed: 1, 1.1, 2
 * @param level 1 for an item that stands by itself, 2 for one below it, and so on
 * @param parent the item it stands below; null at level 1
 * @param owner who presents it: an organisation of the register, or only a name; null when nobody is named
 * @param starts when it begins, counted from the meeting's start; null while that or a duration before it is not known
 * @param minutes how long it takes, its own items included; null when nobody says
 * @param carriedFrom the item of an earlier meeting that it takes up again; null when it is new
 * @param decision the decision of an earlier meeting that it reports on; null when there is none
 */
public record AgendaItem(
        UUID id,
        String number,
        int level,
        @Nullable UUID parent,
        String title,
        @Nullable Named<OrganisationId> owner,
        @Nullable LocalTime starts,
        @Nullable Integer minutes,
        @Nullable UUID carriedFrom,
        @Nullable UUID decision) {}
