package org.lienhiep.meeting.ui;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.MeetingFilter;
import org.lienhiep.meeting.MeetingOrder;
import org.lienhiep.meeting.MeetingRow;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.shell.RecordEntry;
import org.lienhiep.shell.RecordSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(20)
class MeetingSource implements RecordSource<MeetingId> {

    private final Meetings meetings;

    MeetingSource(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Class<MeetingId> type() {
        return MeetingId.class;
    }

    @Override
    public String title() {
        return "meeting.title";
    }

    @Override
    public String icon() {
        return "calendar-days";
    }

    @Override
    public List<RecordEntry<MeetingId>> find(String text, Locale language, int offset, int limit) {
        var filter = MeetingFilter.ALL.withText(text);
        return meetings.list(new ListQuery<>(filter, MeetingOrder.HELD_ON, false, language, offset, limit)).stream()
                .map(row -> entry(row, language))
                .toList();
    }

    @Override
    public Map<MeetingId, RecordEntry<MeetingId>> named(Collection<MeetingId> ids, Locale language) {
        return RecordEntry.byId(meetings.rows(ids).stream().map(row -> entry(row, language)));
    }

    private static RecordEntry<MeetingId> entry(MeetingRow row, Locale language) {
        var hosts = row.hosts().stream().map(host -> host.brief(language)).collect(Collectors.joining(", "));
        var days = MeetingTimes.days(language, row.heldOn(), row.heldUntil());
        return new RecordEntry<>(row.id(), row.name().in(language), days + " · " + hosts, MeetingLinks.page(row.id()));
    }
}
