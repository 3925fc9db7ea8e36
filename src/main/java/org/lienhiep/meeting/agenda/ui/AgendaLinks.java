package org.lienhiep.meeting.agenda.ui;

import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.ui.MeetingLinks;

/** Addresses of agendas. */
public final class AgendaLinks {

    static final String TEMPLATES = MeetingLinks.TEMPLATES;
    static final String EDITOR = "meetings/:id/agenda";

    private AgendaLinks() {}

    /** The editor of a meeting's agenda. */
    public static String edit(MeetingId meeting) {
        return MeetingLinks.page(meeting) + "/agenda";
    }

    static String template(MeetingKind kind) {
        return TEMPLATES + "/" + kind;
    }
}
