package org.lienhiep.meeting.calendar;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.calendar.CalendarEntry;
import org.lienhiep.kernel.calendar.CalendarSource;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.MeetingFilter;
import org.lienhiep.meeting.MeetingOrder;
import org.lienhiep.meeting.MeetingRow;
import org.lienhiep.meeting.Meetings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stands in the calendar: meetings that have a day, and what other features put on days. */
@Service
@Transactional(readOnly = true)
public class MeetingCalendar {

    /** More than any union has in the span of a calendar; keeps a page and a feed within bounds. */
    private static final int MOST = 2000;

    private final Meetings meetings;
    private final JdbcClient jdbc;
    private final ObjectProvider<CalendarSource> sources;
    private final Access access;

    MeetingCalendar(Meetings meetings, JdbcClient jdbc, ObjectProvider<CalendarSource> sources, Access access) {
        this.meetings = meetings;
        this.jdbc = jdbc;
        this.sources = sources;
        this.access = access;
    }

    private record Rest(
            @Nullable LocalTime endsAt, @Nullable String chair, List<String> agenda, int sequence, Instant changed) {}

    /**
     * The meetings that go on between two days, both included, in the order of days and hours.
     *
     * @param organisation whose, and of all below it; null for all that the person may see
     * @param kind null for all
     */
    public List<DatedMeeting> meetings(
            @Nullable OrganisationId organisation, @Nullable MeetingKind kind, LocalDate from, LocalDate to) {
        var filter = MeetingFilter.of(organisation).withKind(kind).between(from, to);
        return dated(meetings.list(new ListQuery<>(filter, MeetingOrder.HELD_ON, true, Locale.ROOT, 0, MOST)));
    }

    /** These meetings, as far as they have a day and may be seen. */
    public List<DatedMeeting> meetings(Collection<MeetingId> ids) {
        return dated(meetings.rows(ids));
    }

    private List<DatedMeeting> dated(List<MeetingRow> rows) {
        var rest = rest(rows);
        return rows.stream()
                .filter(row -> row.heldOn() != null && rest.containsKey(row.id()))
                .map(row -> dated(row, requireNonNull(rest.get(row.id()))))
                .sorted(Comparator.comparing(DatedMeeting::first)
                        .thenComparing(each -> requireNonNullElse(each.row().startsAt(), LocalTime.MIN)))
                .toList();
    }

    private static DatedMeeting dated(MeetingRow row, Rest rest) {
        var first = requireNonNull(row.heldOn());
        return new DatedMeeting(
                row,
                first,
                requireNonNullElse(row.heldUntil(), first),
                rest.endsAt(),
                rest.chair(),
                rest.agenda(),
                rest.sequence(),
                rest.changed());
    }

    private Map<MeetingId, Rest> rest(List<MeetingRow> rows) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        var found = new HashMap<MeetingId, Rest>();
        jdbc.sql("""
                        select m.id, m.ends_at, m.chair_name,
                               array(select title from agenda_item g where g.meeting_id = m.id and g.level = 1
                                     order by g.position) as agenda,
                               m.version + coalesce(a.version, 0) + coalesce(i.version, 0) as sequence,
                               greatest(m.updated_at, a.updated_at, i.updated_at) as changed
                        from meeting m
                        left join agenda a on a.meeting_id = m.id
                        left join invitation i on i.meeting_id = m.id
                        where m.id = any(:ids)""")
                .param("ids", rows.stream().map(row -> row.id().value()).toArray(UUID[]::new))
                .query(row -> {
                    found.put(
                            new MeetingId(row.getObject("id", UUID.class)),
                            new Rest(
                                    row.getObject("ends_at", LocalTime.class),
                                    row.getString("chair_name"),
                                    List.of((String[]) row.getArray("agenda").getArray()),
                                    row.getInt("sequence"),
                                    row.getTimestamp("changed").toInstant()));
                });
        return found;
    }

    /** What other features put on days between these two, both included, at this organisation and below it, by day. */
    public List<CalendarEntry> entries(OrganisationId organisation, LocalDate from, LocalDate to, Locale language) {
        if (!access.may(Permission.READ, organisation)) {
            return List.of();
        }
        return sources.orderedStream()
                .flatMap(source -> source.entries(organisation, from, to, language).stream())
                .sorted(Comparator.comparing(CalendarEntry::first).thenComparing(CalendarEntry::key))
                .toList();
    }
}
