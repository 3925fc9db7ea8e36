package org.lienhiep.news.ui;

import java.util.UUID;
import org.lienhiep.kernel.id.ArticleId;

/** Addresses of the pages of articles. */
public final class ArticleLinks {

    static final String LIST = "articles";
    static final String RECORD = LIST + "/record";
    static final String FILES = LIST + "/files";
    static final String BOOKMARK = LIST + "/bookmark";

    private ArticleLinks() {}

    /** The list of articles. */
    public static String list() {
        return LIST;
    }

    /** Where an article is recorded. */
    public static String record() {
        return RECORD;
    }

    /** The page of this article. */
    public static String page(ArticleId article) {
        return LIST + "/" + article;
    }

    static String edit(ArticleId article) {
        return page(article) + "/edit";
    }

    static String resume(UUID draft) {
        return RECORD + "/" + draft;
    }
}
