package org.lienhiep.meeting.minutes.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.lienhiep.access.Access;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.minutes.Minutes;
import org.lienhiep.meeting.minutes.Phrases;
import org.lienhiep.shell.RecordCatalog;
import org.springframework.stereotype.Component;

/** What the parts of the page on which minutes are written need. */
@Component
class MinutesDesk {

    final Minutes minutes;
    final Phrases phrases;
    final RecordCatalog catalog;
    private final MinutesRoom room;
    private final Access access;

    MinutesDesk(Minutes minutes, Phrases phrases, RecordCatalog catalog, MinutesRoom room, Access access) {
        this.minutes = minutes;
        this.phrases = phrases;
        this.catalog = catalog;
        this.room = room;
        this.access = access;
    }

    MinutesRoom.Seat join(MeetingId meeting, UI ui, MinutesRoom.Guest guest) {
        var actor = access.actor();
        return room.join(meeting, ui, actor.user(), actor.displayName(), guest);
    }

    /** Names this person's view of the minutes, for what the browser keeps of it. */
    String drawer(MeetingId meeting) {
        var user = access.actor().user();
        return user == null ? "" : user + "/" + meeting;
    }

    List<String> phrases(OrganisationId organiser) {
        return phrases.of(organiser);
    }
}
