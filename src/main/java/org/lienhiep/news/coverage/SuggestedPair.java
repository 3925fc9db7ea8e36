package org.lienhiep.news.coverage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.meeting.MeetingRow;

/**
 * An article and a meeting that seem to belong together and are not linked.
 *
 * @param score how well they fit, up to 100
 * @param reasons what speaks for it and against it
 */
public record SuggestedPair(
        ArticleId article,
        String title,
        @Nullable String publisher,
        @Nullable LocalDate publishedOn,
        MeetingRow meeting,
        int score,
        List<PairReason> reasons) {

    public SuggestedPair {
        reasons = List.copyOf(reasons);
    }
}
