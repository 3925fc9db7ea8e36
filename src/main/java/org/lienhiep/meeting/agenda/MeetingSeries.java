package org.lienhiep.meeting.agenda;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.NewId;
import org.lienhiep.meeting.MeetingDoor;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.MeetingDraftBuilder;
import org.lienhiep.meeting.MeetingRow;
import org.lienhiep.meeting.MeetingState;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.meeting.ReviewedPeriod;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings that follow each other, such as the sessions of a committee in its term. Access is asked through the meetings. */
@Service
@Transactional
public class MeetingSeries {

    private final Meetings meetings;
    private final MeetingDoor door;
    private final AgendaItems agendas;
    private final ObjectProvider<CopiedPart> parts;
    private final JdbcClient jdbc;

    MeetingSeries(
            Meetings meetings,
            MeetingDoor door,
            AgendaItems agendas,
            ObjectProvider<CopiedPart> parts,
            JdbcClient jdbc) {
        this.meetings = meetings;
        this.door = door;
        this.agendas = agendas;
        this.parts = parts;
        this.jdbc = jdbc;
    }

    /** The meetings of its series that the person may see, itself included, by day; only itself where it has none. */
    @Transactional(readOnly = true)
    public List<MeetingRow> of(MeetingId meeting) {
        door.readable(meeting);
        var ids = jdbc.sql("""
                        select o.meeting_id from meeting_series m join meeting_series o on o.series_id = m.series_id
                        where m.meeting_id = :meeting""")
                .param("meeting", meeting.value())
                .query((row, _) -> new MeetingId(row.getObject(1, UUID.class)))
                .list();
        return meetings.rows(ids.isEmpty() ? List.of(meeting) : ids).stream()
                .sorted(Comparator.comparing(MeetingRow::heldOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /**
     * Plans the next meeting of the series: of the same kind, hosts, organ, hours and place, the session number raised by
     * one, with the agenda and all who were invited. What was held, decided or elected is not taken along.
     *
     * @throws InvalidInput when the day is missing or not after that of the meeting it follows
     */
    public MeetingId next(MeetingId last, @Nullable LocalDate day) {
        door.writable(last);
        var before = meetings.get(last).values();
        if (day == null) {
            throw InvalidInput.in("heldOn", "shell.required");
        }
        if (before.heldOn() != null && !day.isAfter(before.heldOn())) {
            throw InvalidInput.in("heldOn", "meeting.series.before");
        }
        var next = meetings.create(draft(before, day));
        join(last, next);
        agendas.save(
                next,
                agendas.of(last).stream()
                        .map(item -> new AgendaDraft(
                                null, item.level(), item.title(), item.owner(), item.minutes(), null, null))
                        .toList(),
                0);
        parts.orderedStream().forEach(part -> part.copy(last, next));
        return next;
    }

    private static MeetingDraft draft(MeetingDraft before, LocalDate day) {
        var kind = requireNonNull(before.kind());
        return new MeetingDraftBuilder()
                .kind(kind)
                .hosts(before.hosts())
                .title(before.period() == null ? before.title() : null)
                .body(before.body())
                .sessionNumber(before.sessionNumber() == null ? null : before.sessionNumber() + 1)
                .enlarged(before.enlarged())
                .heldOn(day)
                .startsAt(before.startsAt())
                .endsAt(before.endsAt())
                .place(before.place())
                .period(ReviewedPeriod.proposed(kind, day).orElse(null))
                .chair(before.chair())
                .secretary(before.secretary())
                .state(MeetingState.PLANNED)
                .build();
    }

    private void join(MeetingId last, MeetingId next) {
        jdbc.sql("""
                        insert into meeting_series (meeting_id, series_id) values (:last, :fresh)
                        on conflict (meeting_id) do nothing""").param("last", last.value()).param("fresh", NewId.uuid()).update();
        jdbc.sql("""
                        insert into meeting_series (meeting_id, series_id)
                        select :next, series_id from meeting_series where meeting_id = :last""").param("next", next.value()).param("last", last.value()).update();
    }

    /** Takes a meeting out of its series; the others stay together. */
    public void leave(MeetingId meeting) {
        door.writable(meeting);
        jdbc.sql("delete from meeting_series where meeting_id = :meeting")
                .param("meeting", meeting.value())
                .update();
    }
}
