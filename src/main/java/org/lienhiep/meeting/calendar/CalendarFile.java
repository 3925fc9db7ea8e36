package org.lienhiep.meeting.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.lienhiep.kernel.VietnamTime;

/** A calendar file (RFC 5545) with the time zone that its events are in. */
final class CalendarFile {

    /** The whole country has had one time since this moment. */
    private static final LocalDateTime ONE_TIME = LocalDateTime.of(1975, 6, 13, 0, 0);

    /** How often programs are asked to look again; the newer property and the one that older programs know. */
    private static final String REFRESH = "PT4H";

    private static final int LONGEST_LINE = 75;

    private CalendarFile() {}

    /** The file with these events, named for those who subscribe. */
    static byte[] of(String name, List<? extends CalendarComponent> events) {
        var calendar = new Calendar();
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new ProdId("-//Lienhiep//Lienhiep//VI"));
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", IcsText.line(name)));
        calendar.add(new XProperty("X-WR-TIMEZONE", VietnamTime.ZONE.getId()));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH));
        calendar.add(zone());
        events.forEach(calendar::add);
        var written = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, written);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return folded(written.toString().replace("\r\n ", "")).getBytes(StandardCharsets.UTF_8);
    }

    private static VTimeZone zone() {
        var standard = new Standard(new PropertyList(List.of(
                new DtStart<>(ONE_TIME), new TzOffsetFrom("+0800"), new TzOffsetTo("+0700"), new TzName("+07"))));
        return new VTimeZone(
                new PropertyList(List.of(new TzId(VietnamTime.ZONE.getId()))),
                new ComponentList<Observance>(List.of(standard)));
    }

    /** Folds lines by octets, as the standard asks; the library counts characters, of which Vietnamese ones take more. */
    private static String folded(String text) {
        var folded = new StringBuilder();
        text.lines().forEach(line -> {
            var octets = 0;
            for (var rest = line.codePoints().iterator(); rest.hasNext(); ) {
                var character = Character.toString(rest.nextInt());
                var size = character.getBytes(StandardCharsets.UTF_8).length;
                if (octets + size > LONGEST_LINE) {
                    folded.append("\r\n ");
                    octets = 1;
                }
                folded.append(character);
                octets += size;
            }
            folded.append("\r\n");
        });
        return folded.toString();
    }
}
