package org.lienhiep.news;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Stamp;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.reading.Reading;

/**
 * Everything recorded about one article.
 *
 * @param meetings the meetings it records
 * @param mentions the registered organisations it names
 * @param reading what was read in it when it was confirmed; null when nobody confirmed a reading
 */
public record ArticleDetails(
        ArticleId id,
        ArticleDraft values,
        List<MeetingId> meetings,
        List<OrganisationId> mentions,
        @Nullable Reading reading,
        int version,
        Stamp stamp) {}
