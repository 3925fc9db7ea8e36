package org.lienhiep.news.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.news.reading.Reading;

/**
 * An article as the API carries it.
 *
 * @param organisation code of the organisation whose record it is
 * @param meetings the meetings it records
 * @param mentions codes of the registered organisations it names
 * @param reading what was read in it, once somebody confirmed that
 * @param duplicates articles recorded before that are the same; only in the answer to its recording
 */
record ArticleJson(
        ArticleId id,
        @Nullable String title,
        @Nullable String author,
        @Nullable String publisher,
        @Nullable LocalDate publishedOn,
        @Nullable String url,
        @Nullable String organisation,
        @Nullable String text,
        List<MeetingId> meetings,
        List<String> mentions,
        @Nullable Reading reading,
        List<ArticleId> duplicates,
        int version) {}
