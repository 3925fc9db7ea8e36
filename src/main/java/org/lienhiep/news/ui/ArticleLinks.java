package org.lienhiep.news.ui;

import java.util.UUID;
import org.lienhiep.kernel.id.ArticleId;

/** Addresses of the pages of articles. */
public final class ArticleLinks {

    static final String LIST = "articles";
    static final String RECORD = LIST + "/record";
    static final String NAMES = LIST + "/names";

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

    /** The inbox of pages that may record a meeting. */
    public static String inbox() {
        return LIST + "/inbox";
    }

    /** Where a begun recording goes on. */
    public static String resume(UUID draft) {
        return RECORD + "/" + draft;
    }
}
