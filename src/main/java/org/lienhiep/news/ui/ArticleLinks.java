package org.lienhiep.news.ui;

import java.util.UUID;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.ui.MeetingLinks;
import org.lienhiep.news.reading.TextRange;

/** Addresses of the pages of articles. */
public final class ArticleLinks {

    static final String LIST = "articles";
    static final String RECORD = LIST + "/record";
    static final String FILES = LIST + "/files";
    static final String BOOKMARK = LIST + "/bookmark";
    static final String NAMES = LIST + "/names";

    /** Names the words to bring out: first unit and the one after the last, as in {@code 120-168}. */
    static final String QUOTE = "quote";

    private ArticleLinks() {}

    /** The list of articles. */
    public static String list() {
        return LIST;
    }

    /** Where an article is recorded. */
    public static String record() {
        return RECORD;
    }

    /** Where an article that records this meeting is recorded. */
    public static String record(MeetingId meeting) {
        return new ReviewTarget(meeting).at(RECORD);
    }

    /** The page of this article. */
    public static String page(ArticleId article) {
        return LIST + "/" + article;
    }

    /** The page of this article, where these words of its text are brought out. */
    public static String quote(ArticleId article, TextRange words) {
        return page(article) + "?" + QUOTE + "=" + words.start() + "-" + words.end();
    }

    /** What the press said of a meeting, on the meeting's page. */
    public static String press(MeetingId meeting) {
        return MeetingLinks.page(meeting) + "#" + PressPanels.PLACE;
    }

    static String edit(ArticleId article) {
        return page(article) + "/edit";
    }

    /** The inbox of pages that may record a meeting. */
    public static String inbox() {
        return LIST + "/inbox";
    }

    /** Where a begun recording goes on. */
    public static String resume(UUID draft) {
        return RECORD + "/" + draft;
    }

    /** The same, for a meeting that is recorded already. */
    public static String resume(UUID draft, MeetingId meeting) {
        return new ReviewTarget(meeting).at(resume(draft));
    }
}
