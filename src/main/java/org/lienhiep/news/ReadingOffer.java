package org.lienhiep.news;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.MeetingRow;
import org.lienhiep.news.reading.OrganisationRelation;
import org.lienhiep.news.reading.Reading;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.reporting.IndicatorLabel;

/**
 * A reading together with what the union has recorded already that it may be about. Nothing of it is stored.
 *
 * @param union for which it was read
 * @param source the article as it was handed in
 * @param text the text that the reading's evidence points into
 * @param organisations registered organisations by the names that the reading gives them
 * @param indicators indicators of the catalogue by code
 * @param meetings meetings recorded before that it may tell of, the likeliest first
 * @param learned names that were recognised because someone confirmed them, by the pointer of the field
 * @param people persons of the register by the names that the reading gives them, as far as that was confirmed
 * @param duplicates articles recorded before that are the same
 */
public record ReadingOffer(
        OrganisationId union,
        SourceText source,
        String text,
        Reading reading,
        Map<String, OrganisationLabel> organisations,
        Map<String, IndicatorLabel> indicators,
        List<MeetingRow> meetings,
        Map<String, LearnedAlias> learned,
        Map<String, String> people,
        List<ArticleRow> duplicates) {

    ReadingOffer with(List<MeetingRow> similar) {
        return new ReadingOffer(
                union, source, text, reading, organisations, indicators, similar, learned, people, duplicates);
    }

    /** The same where the reading is another, as when a person took something from a second opinion. */
    public ReadingOffer with(Reading other) {
        return new ReadingOffer(
                union, source, text, other, organisations, indicators, meetings, learned, people, duplicates);
    }

    /** The registered organisation that goes by this name in the reading; null when none does. */
    public @Nullable OrganisationLabel organisation(@Nullable String name) {
        return name == null ? null : organisations.get(name);
    }

    /** A person's name as the register has it, where that is known; else as it was read. */
    public String person(String name) {
        return people.getOrDefault(name, name);
    }

    /** The registered organisation that held the meeting; null when it is not in the register. */
    public @Nullable OrganisationLabel host() {
        var meeting = reading.meeting();
        var hosts = reading.organisations().stream()
                .filter(each -> each.relation() == OrganisationRelation.HOST)
                .map(Reading.Organisation::name);
        return Stream.concat(hosts, Stream.ofNullable(meeting).map(Reading.Meeting::host))
                .map(organisations::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The recorded meeting that this one must be: same host, same kind, same day; null when there is none. */
    public @Nullable MeetingRow sameMeeting() {
        var meeting = reading.meeting();
        return meetings.stream()
                .filter(each -> meeting != null
                        && each.kind() == meeting.kind()
                        && Objects.equals(each.heldOn(), meeting.heldOn()))
                .findFirst()
                .orElse(null);
    }

    /** The sentence of the article that a field was read from; null when that is not known. */
    public @Nullable String quote(String pointer) {
        return Sentences.around(text, reading.evidence().get(pointer));
    }
}
