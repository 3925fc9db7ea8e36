package org.lienhiep.news;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.DecisionDraft;
import org.lienhiep.meeting.ElectionDraft;
import org.lienhiep.meeting.GuestDraft;
import org.lienhiep.news.ConfirmedReading.ConfirmedCount;
import org.lienhiep.news.reading.OrganisationRelation;
import org.lienhiep.news.reading.Reading;
import org.lienhiep.organisation.OrganisationLabel;

/** A reading that is confirmed as a whole, as the API does it: whoever posts it stands by all of it. */
final class WholeReading {

    private final ReadingOffer offer;
    private final Reading reading;

    private WholeReading(ReadingOffer offer) {
        this.offer = offer;
        this.reading = offer.reading();
    }

    /**
     * Everything that the reading says.
     *
     * @param meeting the meeting it is about; null for the recorded one that it must be, or else a new one
     * @throws InvalidInput when it tells of no meeting, or names organisations that are not registered
     */
    static ConfirmedReading of(ReadingOffer offer, @Nullable MeetingId meeting) {
        return new WholeReading(offer).confirmed(meeting);
    }

    /** Every field accepted. */
    static Map<String, Verdict> verdicts(Reading reading) {
        return reading.confidence().keySet().stream()
                .collect(Collectors.toMap(Function.identity(), _ -> new Verdict(Verdict.State.ACCEPTED, null)));
    }

    private ConfirmedReading confirmed(@Nullable MeetingId chosen) {
        var meeting = reading.meeting();
        if (meeting == null) {
            throw InvalidInput.in("meeting", "news.api.no-meeting");
        }
        var host = offer.host();
        checkOrganisations(meeting, host);
        var same = offer.sameMeeting();
        return new ConfirmedReading(
                chosen == null && same != null ? same.id() : chosen,
                host == null ? null : host.id(),
                meeting.kind(),
                meeting.body(),
                meeting.heldOn(),
                meeting.heldUntil(),
                meeting.period(),
                meeting.place(),
                meeting.attendance().societies(),
                meeting.attendance().people(),
                meeting.attendance().peopleQualifier(),
                elections(host),
                guests(),
                reading.decisions().stream()
                        .map(each -> DecisionDraft.of(each.text()))
                        .toList(),
                mentions(),
                meeting.period() == null ? List.of() : counts());
    }

    private void checkOrganisations(Reading.Meeting meeting, @Nullable OrganisationLabel host) {
        List<Problem> problems = new ArrayList<>();
        for (var each : reading.organisations()) {
            if (each.code() != null && offer.organisation(each.name()) == null) {
                problems.add(new Problem("organisations", "organisation.code.unknown", each.code()));
            }
        }
        if (host == null) {
            problems.add(new Problem("meeting.host", "news.api.host", meeting.host()));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private List<ElectionDraft> elections(@Nullable OrganisationLabel host) {
        return reading.people().stream()
                .filter(person -> person.elected() != null)
                .map(person -> election(person, requireNonNull(person.elected()), host))
                .toList();
    }

    private ElectionDraft election(Reading.Person person, Reading.Election elected, @Nullable OrganisationLabel host) {
        var organisation = offer.organisation(elected.body());
        var term = elected.term();
        return new ElectionDraft(
                null,
                organisation == null || organisation.equals(host) ? null : organisation.id(),
                new Named<>(null, person.name()),
                person.role(),
                new Named<>(null, elected.post()),
                organisation == null ? elected.body() : null,
                term == null ? null : term.from(),
                term == null ? null : term.to(),
                null);
    }

    /** A person has one row for each office; as a guest he is one. */
    private List<GuestDraft> guests() {
        var offices = new LinkedHashMap<String, List<String>>();
        reading.people().stream().filter(person -> person.elected() == null).forEach(person -> {
            var known = offices.computeIfAbsent(person.name(), _ -> new ArrayList<>());
            if (person.role() != null && !known.contains(person.role())) {
                known.add(person.role());
            }
        });
        return offices.entrySet().stream()
                .map(each -> new GuestDraft(
                        each.getKey(), each.getValue().isEmpty() ? null : String.join(", ", each.getValue())))
                .toList();
    }

    private List<OrganisationId> mentions() {
        return reading.organisations().stream()
                .filter(each -> each.relation() != OrganisationRelation.HOST)
                .map(each -> offer.organisation(each.name()))
                .filter(Objects::nonNull)
                .map(OrganisationLabel::id)
                .distinct()
                .toList();
    }

    private List<ConfirmedCount> counts() {
        var counts = new ArrayList<ConfirmedCount>();
        for (int i = 0; i < reading.counts().size(); i++) {
            var count = reading.counts().get(i);
            var indicator =
                    count.indicator() == null ? null : offer.indicators().get(count.indicator());
            counts.add(new ConfirmedCount(
                    count.label(),
                    indicator == null ? null : indicator.id(),
                    count.value(),
                    count.qualifier(),
                    count.unit(),
                    offer.quote("/counts/" + i)));
        }
        return counts;
    }
}
