package org.lienhiep.meeting.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.calendar.CalendarEntry;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.shell.I18n;
import org.springframework.stereotype.Service;

/** Meetings and deadlines as files for calendar programs: a feed under a secret address, and single meetings. */
@Service
public class CalendarFiles {

    private static final int MONTHS_BACK = 12;
    private static final int MONTHS_AHEAD = 24;

    /** Deadlines of so many organisations at most: whoever reads more of them subscribes to one union. */
    private static final int MOST_ORGANISATIONS = 20;

    private final CalendarFeeds feeds;
    private final MeetingCalendar calendar;
    private final Organisations organisations;
    private final Access access;
    private final I18n messages;
    private final Clock clock;

    CalendarFiles(
            CalendarFeeds feeds,
            MeetingCalendar calendar,
            Organisations organisations,
            Access access,
            I18n messages,
            Clock clock) {
        this.feeds = feeds;
        this.calendar = calendar;
        this.organisations = organisations;
        this.access = access;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * The calendar behind a secret address: a year back and two ahead. Asks for no sign-in: the token says who reads.
     *
     * @param address of the installation, for the links; ends with a slash
     * @return empty when the token does not work, was revoked, or its owner may see nothing any more
     */
    public Optional<byte[]> feed(String token, Locale language, String address) {
        return feeds.open(token)
                .flatMap(feed -> access.as(feed.owner(), () -> file(feed.organisation(), language, address)));
    }

    private Optional<byte[]> file(@Nullable OrganisationId organisation, Locale language, String address) {
        if (organisation == null ? !access.mayAnywhere(Permission.READ) : !access.may(Permission.READ, organisation)) {
            return Optional.empty();
        }
        var today = LocalDate.now(clock);
        var from = today.minusMonths(MONTHS_BACK);
        var to = today.plusMonths(MONTHS_AHEAD);
        var about = organisation == null
                ? own()
                : organisations.labels(List.of(organisation), today).values().stream()
                        .toList();
        var events = new CalendarEvents(messages, language, address)
                .all(calendar.meetings(organisation, null, from, to), entries(about, from, to, language));
        return Optional.of(CalendarFile.of(name(organisation, about, language), events));
    }

    private String name(@Nullable OrganisationId organisation, List<OrganisationLabel> about, Locale language) {
        return organisation == null || about.isEmpty()
                ? "Lienhiep"
                : "Lienhiep · " + about.getFirst().brief(language);
    }

    /** The unions that the person may see; where there are none, the few organisations that he may. */
    private List<OrganisationLabel> own() {
        var unions = organisations.unions();
        var visible = access.scope(Permission.READ).organisations();
        return unions.isEmpty()
                ? List.copyOf(organisations
                        .labels(visible.stream().limit(MOST_ORGANISATIONS).toList(), LocalDate.now(clock))
                        .values())
                : unions;
    }

    private List<CalendarEntry> entries(List<OrganisationLabel> about, LocalDate from, LocalDate to, Locale language) {
        return about.stream()
                .limit(MOST_ORGANISATIONS)
                .flatMap(each -> calendar.entries(each.id(), from, to, language).stream())
                .toList();
    }

    /**
     * One meeting as a file.
     *
     * @throws NotFound when it has no day, there is none, or the person may not see it
     */
    public byte[] meeting(MeetingId id, Locale language, String address) {
        var found = calendar.meetings(List.of(id));
        if (found.isEmpty()) {
            throw new NotFound("dated meeting", id);
        }
        var name = found.getFirst().row().name().in(language);
        return CalendarFile.of(name, new CalendarEvents(messages, language, address).all(found, List.of()));
    }
}
