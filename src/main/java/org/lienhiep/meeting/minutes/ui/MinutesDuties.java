package org.lienhiep.meeting.minutes.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.duty.Duties;
import org.lienhiep.kernel.duty.Duty;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.MeetingFilter;
import org.lienhiep.meeting.MeetingOrder;
import org.lienhiep.meeting.MeetingRow;
import org.lienhiep.meeting.MeetingState;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.meeting.RecordNeeds.Need;
import org.lienhiep.meeting.RecordNeeds;
import org.lienhiep.meeting.ui.MeetingLinks;
import org.lienhiep.shell.I18n;
import org.springframework.stereotype.Component;

/** Meetings that have no minutes a week later, and minutes that wait for approval. */
@Component
class MinutesDuties implements Duties {

    /** Minutes are expected within a week; who is later is reminded. */
    private static final int DAYS_TO_WRITE = 7;

    /** What is older was evidently never minuted here, such as meetings that were imported. */
    private static final int DAYS_REMINDED = 365;

    private final Meetings meetings;
    private final RecordNeeds needs;
    private final Access access;

    MinutesDuties(Meetings meetings, RecordNeeds needs, Access access) {
        this.meetings = meetings;
        this.needs = needs;
        this.access = access;
    }

    @Override
    public List<Duty> waiting(OrganisationId organisation, LocalDate day, int limit) {
        if (!access.may(Permission.EDIT_MEETINGS, organisation)) {
            return List.of();
        }
        var duties = new ArrayList<Duty>();
        for (var row : unwritten(organisation, day, limit)) {
            if (!row.minuted()) {
                add(duties, row, "meeting.duty.without-minutes", row.heldOn(), MeetingLinks.minutes(row.id()));
            }
        }
        for (var row : found(
                MeetingFilter.of(organisation)
                        .withStates(MeetingState.MINUTED)
                        .between(day.minusDays(DAYS_REMINDED), day),
                limit)) {
            add(duties, row, "meeting.duty.to-approve", null, MeetingLinks.page(row.id()));
        }
        return duties.stream().limit(limit).toList();
    }

    private List<MeetingRow> unwritten(OrganisationId organisation, LocalDate day, int limit) {
        var kinds = needs.kinds(Need.MINUTES, organisation);
        var held = MeetingFilter.of(organisation)
                .withKinds(kinds)
                .withStates(MeetingState.HELD)
                .between(day.minusDays(DAYS_REMINDED), day.minusDays(DAYS_TO_WRITE));
        return kinds.isEmpty() ? List.of() : found(held, limit);
    }

    private List<MeetingRow> found(MeetingFilter filter, int limit) {
        return meetings.list(new ListQuery<>(filter, MeetingOrder.HELD_ON, true, Locale.ROOT, 0, limit)).stream()
                .filter(row -> !row.hosts().isEmpty()
                        && access.may(
                                Permission.EDIT_MEETINGS, row.hosts().getFirst().id()))
                .toList();
    }

    private static void add(List<Duty> duties, MeetingRow row, String kind, @Nullable LocalDate heldOn, String path) {
        duties.add(new Duty(
                kind,
                row.name().in(I18n.reader()),
                row.hosts().getFirst().id(),
                heldOn == null ? null : heldOn.plusDays(DAYS_TO_WRITE),
                path));
    }
}
