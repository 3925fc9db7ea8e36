package org.lienhiep.meeting.agenda;

import java.util.List;
import org.lienhiep.kernel.id.MeetingId;

/**
 * Finds what may be carried into the agenda of a meeting: items that an earlier meeting left unfinished, decisions that
 * are still open. The editor of the agenda gathers them and leaves out what is on the agenda already.
 */
public interface AgendaOffers {

    /** What may be taken over into this meeting, the most urgent first; one or two queries, only what may be seen. */
    List<AgendaOffer> offers(MeetingId meeting);
}
