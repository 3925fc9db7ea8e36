package org.lienhiep.meeting.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Period;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.meeting.MeetingRow;
import org.lienhiep.meeting.MeetingState;
import org.lienhiep.organisation.OrganisationLabel;

/**
 * One line of the list of meetings.
 *
 * @param hosts codes, the organiser first
 * @param societies how many societies were represented: counted where they are listed, else as stated
 * @param minuted whether minutes are written in the record
 * @param attachments how many files are kept with it
 */
record MeetingLine(
        UUID id,
        String name,
        MeetingKind kind,
        MeetingState state,
        @Nullable String body,
        List<String> hosts,
        @Nullable LocalDate heldOn,
        @Nullable LocalDate heldUntil,
        @Nullable LocalTime startsAt,
        @Nullable String place,
        @Nullable Period period,
        @Nullable Integer societies,
        @Nullable BigDecimal people,
        @Nullable Qualifier peopleQualifier,
        boolean minuted,
        int attachments) {

    static MeetingLine of(MeetingRow row) {
        var people = row.people();
        return new MeetingLine(
                row.id().value(),
                row.name().vi(),
                row.kind(),
                row.state(),
                row.body(),
                row.hosts().stream().map(OrganisationLabel::code).toList(),
                row.heldOn(),
                row.heldUntil(),
                row.startsAt(),
                row.place(),
                row.period(),
                row.societies(),
                people == null ? null : people.value(),
                people == null ? null : people.qualifier(),
                row.minuted(),
                row.attachments());
    }
}
