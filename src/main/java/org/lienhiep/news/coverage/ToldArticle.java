package org.lienhiep.news.coverage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.reading.Reading;

/**
 * An article and what it says.
 *
 * @param reading as it was confirmed; null when nobody confirmed one
 * @param text its text, only where there is no reading
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
        @Nullable String text,
        List<MeetingId> meetings,
        List<OrganisationId> mentions) {

    ToldArticle read(Reading now) {
        return new ToldArticle(id, organisation, title, publisher, publishedOn, now, null, meetings, mentions);
    }
}
