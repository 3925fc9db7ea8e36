package org.lienhiep.news;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Period;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.ConfirmedReading.ConfirmedCount;

/** What a person confirmed, in the making: nothing but what a test names. */
final class SampleConfirmation {

    private @Nullable OrganisationId host;
    private @Nullable MeetingKind kind;
    private @Nullable LocalDate heldOn;
    private @Nullable LocalDate heldUntil;
    private @Nullable Period period;
    private List<ConfirmedCount> counts = List.of();

    /** Host, kind and first day of this one, and no more. */
    static SampleConfirmation ofMeeting(ConfirmedReading of) {
        var sample = new SampleConfirmation().host(of.host());
        sample.kind = of.kind();
        sample.heldOn = of.heldOn();
        return sample;
    }

    SampleConfirmation host(@Nullable OrganisationId whose) {
        host = whose;
        return this;
    }

    SampleConfirmation heldUntil(LocalDate last) {
        heldUntil = last;
        return this;
    }

    SampleConfirmation period(@Nullable Period reviewed) {
        period = reviewed;
        return this;
    }

    SampleConfirmation counts(List<ConfirmedCount> stated) {
        counts = stated;
        return this;
    }

    ConfirmedReading made() {
        return new ConfirmedReading(
                null, host, kind, null, heldOn, heldUntil, period, null, null, null, null, List.of(), List.of(),
                List.of(), List.of(), counts);
    }
}
