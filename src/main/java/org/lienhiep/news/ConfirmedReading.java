package org.lienhiep.news;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Period;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.DecisionDraft;
import org.lienhiep.meeting.ElectionDraft;
import org.lienhiep.meeting.GuestDraft;

/**
 * What a person made of a reading: only what he accepted or corrected is in it.
 *
 * @param meeting a meeting recorded before that the article is about; null to record a new one
 * @param host whose meeting it was
 * @param mentions the registered organisations that the article names, the host aside
 * @param counts figures of the host for the period reviewed
 */
public record ConfirmedReading(
        @Nullable MeetingId meeting,
        @Nullable OrganisationId host,
        @Nullable MeetingKind kind,
        @Nullable String body,
        @Nullable LocalDate heldOn,
        @Nullable LocalDate heldUntil,
        @Nullable Period period,
        @Nullable String place,
        @Nullable Integer societiesAttending,
        @Nullable Integer peopleAttending,
        @Nullable Qualifier peopleQualifier,
        List<ElectionDraft> elections,
        List<GuestDraft> guests,
        List<DecisionDraft> decisions,
        List<OrganisationId> mentions,
        List<ConfirmedCount> counts) {

    public ConfirmedReading {
        elections = List.copyOf(elections);
        guests = List.copyOf(guests);
        decisions = List.copyOf(decisions);
        mentions = List.copyOf(mentions);
        counts = List.copyOf(counts);
    }

    /**
     * A figure that the article states.
     *
     * @param indicator null when it belongs to none of the catalogue; it is kept with its words
     * @param quote the sentence it stands in; null when that is not known
     */
    public record ConfirmedCount(
            String label,
            @Nullable IndicatorId indicator,
            BigDecimal value,
            Qualifier qualifier,
            @Nullable String unit,
            @Nullable String quote) {}
}
