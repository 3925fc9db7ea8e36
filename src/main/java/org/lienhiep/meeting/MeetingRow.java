package org.lienhiep.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.BilingualText;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Period;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.organisation.OrganisationLabel;

/**
 * One line of a list of meetings.
 *
 * @param name its title, or what it was for
 * @param hosts who held it, the organiser first
 * @param societies how many societies were represented: counted where they are listed, else as stated; null when
 *     nobody says
 * @param invited how many societies are listed, whether they came or not; 0 when none are
 * @param people how many people came, as stated; null when nobody says
 * @param minuted whether minutes are written in the record
 * @param attachments how many files are kept with it
 */
public record MeetingRow(
        MeetingId id,
        BilingualText name,
        MeetingKind kind,
        MeetingState state,
        @Nullable String body,
        List<OrganisationLabel> hosts,
        @Nullable LocalDate heldOn,
        @Nullable LocalDate heldUntil,
        @Nullable LocalTime startsAt,
        @Nullable String place,
        @Nullable Period period,
        @Nullable Integer societies,
        int invited,
        @Nullable Figure people,
        boolean minuted,
        int attachments) {}
