package org.lienhiep.reporting;

import java.util.UUID;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.RecordId;

/** The record that states a figure. */
public sealed interface FigureSource {

    /** The article as a source. */
    static FigureSource of(ArticleId article) {
        return new Article(article);
    }

    /** The meeting as a source. */
    static FigureSource of(MeetingId meeting) {
        return new Meeting(meeting);
    }

    /** Which record it is, for finding and linking it. */
    RecordId record();

    /** The id as stored. */
    default UUID value() {
        return record().value();
    }

    /** A newspaper article. */
    record Article(ArticleId record) implements FigureSource {}

    /** A meeting's minutes. */
    record Meeting(MeetingId record) implements FigureSource {}
}
