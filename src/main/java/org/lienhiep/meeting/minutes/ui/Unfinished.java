package org.lienhiep.meeting.minutes.ui;

import java.util.List;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.MeetingRow;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.meeting.agenda.AgendaOffer;
import org.lienhiep.meeting.agenda.AgendaOffers;
import org.lienhiep.meeting.minutes.Minutes;
import org.lienhiep.meeting.minutes.UnfinishedItem;
import org.lienhiep.meeting.ui.MeetingLinks;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Offers the next meeting of an organisation what its earlier ones did not finish. */
@Component
@Order(10)
class Unfinished implements AgendaOffers {

    private final Minutes minutes;
    private final Meetings meetings;

    Unfinished(Minutes minutes, Meetings meetings) {
        this.minutes = minutes;
        this.meetings = meetings;
    }

    @Override
    public List<AgendaOffer> offers(MeetingId meeting) {
        var items = minutes.unfinishedBefore(meeting);
        var rows = meetings.rows(
                items.stream().map(UnfinishedItem::meeting).distinct().toList());
        return items.stream()
                .flatMap(item -> rows.stream()
                        .filter(row -> row.id().equals(item.meeting()))
                        .map(row -> offer(item, row)))
                .toList();
    }

    private static AgendaOffer offer(UnfinishedItem item, MeetingRow from) {
        var text = item.note() == null ? item.heading() : item.heading() + ": " + item.note();
        var source = from.name().in(I18n.reader())
                + ", "
                + Formats.of(I18n.reader()).day(from.heldOn());
        return new AgendaOffer(text, source, MeetingLinks.page(from.id()), null, item.item(), null);
    }
}
