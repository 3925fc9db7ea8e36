package org.lienhiep.meeting.agenda;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * Something that may be put on the agenda of a meeting with one click.
 *
 * @param text what the item would be called
 * @param source where it comes from, in the reader's language: "Hội nghị Ban Chấp hành, 08/08/2026"
 * @param path address of the page it comes from, without a leading slash
 * @param owner who would present it; null when nobody is named
 * @param carriedFrom the agenda item of an earlier meeting that was left unfinished; null when it is none
 * @param decision the open decision; null when it is none
 */
public record AgendaOffer(
        String text,
        String source,
        String path,
        @Nullable Named<OrganisationId> owner,
        @Nullable UUID carriedFrom,
        @Nullable UUID decision) {

    /** The agenda item that it becomes. */
    public NewAgendaItem item() {
        return new NewAgendaItem(text, owner, null, carriedFrom, decision);
    }
}
