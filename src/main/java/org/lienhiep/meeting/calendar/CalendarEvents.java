package org.lienhiep.meeting.calendar;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.lienhiep.kernel.VietnamTime;
import org.lienhiep.kernel.calendar.CalendarEntry;
import org.lienhiep.meeting.MeetingState;
import org.lienhiep.shell.I18n;

/**
 * Meetings and deadlines as events of a calendar file. A meeting keeps its UID for ever, its SEQUENCE rises with every
 * change, and one that was called off says so. Their page is linked in the description too, as not every program shows
 * the URL.
 */
final class CalendarEvents {

    private static final String DOMAIN = "@lienhiep";

    private final I18n messages;
    private final Locale language;
    private final String address;

    /**
     * Events in one language.
     *
     * @param address of the installation, for the links; ends with a slash
     */
    CalendarEvents(I18n messages, Locale language, String address) {
        this.messages = messages;
        this.language = language;
        this.address = address;
    }

    VEvent of(DatedMeeting meeting) {
        var row = meeting.row();
        var link = address + "meetings/" + row.id();
        var event = new VEvent(false);
        event.add(new Uid("meeting-" + row.id() + DOMAIN));
        event.add(new DtStamp(meeting.changed()));
        event.add(new LastModified(meeting.changed()));
        event.add(new Sequence(meeting.sequence()));
        event.add(new Summary(IcsText.line(row.name().in(language))));
        event.add(
                row.state() == MeetingState.CANCELLED
                        ? ImmutableStatus.VEVENT_CANCELLED
                        : ImmutableStatus.VEVENT_CONFIRMED);
        time(event, meeting);
        if (row.place() != null) {
            event.add(new Location(IcsText.line(row.place())));
        }
        event.add(new Categories(IcsText.line(text("meeting.kind." + row.kind()))));
        event.add(new Description(description(meeting, link)));
        event.add(new Url(URI.create(link)));
        return event;
    }

    private static void time(VEvent event, DatedMeeting meeting) {
        var starts = meeting.row().startsAt();
        if (starts == null) {
            days(event, meeting.first(), meeting.last());
            return;
        }
        event.add(new DtStart<>(ZonedDateTime.of(meeting.first(), starts, VietnamTime.ZONE)));
        if (meeting.endsAt() != null) {
            event.add(new DtEnd<>(ZonedDateTime.of(meeting.last(), meeting.endsAt(), VietnamTime.ZONE)));
        }
    }

    /** Whole days; the end is the day after the last one. */
    private static void days(VEvent event, LocalDate first, LocalDate last) {
        event.add(new DtStart<>(first));
        event.add(new DtEnd<>(last.plusDays(1)));
    }

    private String description(DatedMeeting meeting, String link) {
        var row = meeting.row();
        var lines = new ArrayList<String>();
        lines.add(text("meeting.kind." + row.kind()));
        lines.add(text("meeting.hosts") + ": "
                + row.hosts().stream().map(host -> host.brief(language)).collect(Collectors.joining(", ")));
        if (meeting.chair() != null) {
            lines.add(text("meeting.chair") + ": " + meeting.chair());
        }
        if (!meeting.agenda().isEmpty()) {
            lines.add(text("meeting.agenda.panel") + ":");
            for (int i = 0; i < meeting.agenda().size(); i++) {
                lines.add((i + 1) + ". " + meeting.agenda().get(i));
            }
        }
        lines.add(link);
        return lines.stream().map(IcsText::lines).collect(Collectors.joining("\n"));
    }

    VEvent of(CalendarEntry entry) {
        var link = address + entry.path();
        var event = new VEvent(false);
        event.add(new Uid(entry.key() + DOMAIN));
        event.add(new DtStamp(entry.first().atStartOfDay(VietnamTime.ZONE).toInstant()));
        event.add(new Sequence(0));
        event.add(new Summary(IcsText.line(text(entry.kind()) + ": " + entry.subject())));
        days(event, entry.first(), entry.last());
        event.add(ImmutableTransp.TRANSPARENT);
        event.add(new Description(IcsText.lines(entry.subject()) + "\n" + link));
        event.add(new Url(URI.create(link)));
        return event;
    }

    List<VEvent> all(List<DatedMeeting> meetings, List<CalendarEntry> entries) {
        var events = new ArrayList<VEvent>();
        meetings.forEach(meeting -> events.add(of(meeting)));
        entries.forEach(entry -> events.add(of(entry)));
        return events;
    }

    private String text(String key) {
        return messages.getTranslation(key, language);
    }
}
