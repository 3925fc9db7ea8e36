package org.lienhiep.meeting.decision.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.MeetingDoor;
import org.lienhiep.meeting.agenda.AgendaOffer;
import org.lienhiep.meeting.agenda.AgendaOffers;
import org.lienhiep.meeting.decision.DecisionRegister;
import org.lienhiep.meeting.decision.DecisionRow;
import org.lienhiep.shell.I18n;
import org.springframework.stereotype.Component;

/** Offers what the organisation decided and nobody has carried out to the agenda of its next meeting. */
@Component
class DecisionOffers implements AgendaOffers {

    private static final int MOST = 30;

    private final DecisionRegister register;
    private final MeetingDoor meetings;
    private final I18n messages;
    private final Clock clock;

    DecisionOffers(DecisionRegister register, MeetingDoor meetings, I18n messages, Clock clock) {
        this.register = register;
        this.meetings = meetings;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<AgendaOffer> offers(MeetingId meeting) {
        var outline = meetings.readable(meeting);
        var day = outline.heldOn() == null ? LocalDate.now(clock).plusDays(1) : outline.heldOn();
        return register.unfinished(outline.organiser(), null, day, MOST).stream()
                .map(this::offer)
                .toList();
    }

    private AgendaOffer offer(DecisionRow row) {
        var owner = row.owner();
        return new AgendaOffer(
                DecisionListView.words(row),
                messages.getTranslation("meeting.register.offer", I18n.reader(), row.number()),
                DecisionLinks.page(row.id()),
                owner == null ? null : new Named<>(owner.id(), owner.brief(I18n.reader())),
                null,
                row.id().value());
    }
}
