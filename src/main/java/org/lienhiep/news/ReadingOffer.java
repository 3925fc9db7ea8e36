package org.lienhiep.news;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.MeetingRow;
import org.lienhiep.news.reading.Reading;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.reporting.IndicatorLabel;

/**
 * A reading together with what the union has recorded already that it may be about. Nothing of it is stored.
 *
 * @param union for which it was read
 * @param source the article as it was handed in
 * @param text the text that the reading's evidence points into
 * @param organisations registered organisations by the code that the reading names
 * @param indicators indicators of the catalogue by code
 * @param meetings meetings recorded before that it may tell of
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
        List<ArticleRow> duplicates) {

    /** The registered organisation with this code; null when it is not among those the reading names. */
    public @Nullable OrganisationLabel organisation(@Nullable String code) {
        return code == null ? null : organisations.get(code);
    }
}
