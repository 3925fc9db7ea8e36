package org.lienhiep.news.coverage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.MeetingOutcome;
import org.lienhiep.news.EvidencePlaces;
import org.lienhiep.news.reading.ArticleText;
import org.lienhiep.news.reading.Reading;

/**
 * An article and what it says.
 *
 * @param reading as it was confirmed, or else as it was read now; null where it was not
 * @param confirmed whether somebody confirmed the reading
 * @param text its text, only where nobody confirmed a reading
 * @param meetings the meetings that it records
 * @param mentions the registered organisations that it names
 */
record ToldArticle(
        ArticleId id,
        OrganisationId organisation,
        String title,
        @Nullable String publisher,
        @Nullable LocalDate publishedOn,
        @Nullable Reading reading,
        boolean confirmed,
        @Nullable String text,
        List<MeetingId> meetings,
        List<OrganisationId> mentions) {

    ToldArticle read(Reading now) {
        return new ToldArticle(id, organisation, title, publisher, publishedOn, now, false, text, meetings, mentions);
    }

    /** The article for the reader. */
    ArticleText toRead() {
        return new ArticleText(Objects.requireNonNullElse(text, ""), publishedOn, publisher, null, title, null);
    }

    /** The article as the source of what a field of its reading says. */
    Source.Press press(String pointer) {
        return new Source.Press(
                id, title, publisher, reading == null ? null : EvidencePlaces.of(reading, pointer), confirmed);
    }

    /** An article tells of one meeting at length; of several that it records, that is the one that fits it best. */
    @Nullable
    MeetingOutcome told(Map<MeetingId, MeetingOutcome> known) {
        return meetings.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .max(Comparator.comparingInt(each -> PairScore.of(this, each).value()))
                .orElse(null);
    }
}
