package org.lienhiep.news.coverage;

import java.util.HashMap;
import java.util.List;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.ArticleReadings;
import org.springframework.stereotype.Component;

/** Reads the articles that nobody confirmed, so that they can be compared too. Stores nothing. */
@Component
class UnconfirmedReadings {

    /** So many articles are read anew at a time, some milliseconds each. */
    static final int READ_NOW = 25;

    private final ArticleReadings readings;

    UnconfirmedReadings(ArticleReadings readings) {
        this.readings = readings;
    }

    /**
     * These articles, the first of those that nobody confirmed as they are read now; the others stay unread.
     *
     * @param union whose names are known to the reader
     */
    List<ToldArticle> read(OrganisationId union, List<ToldArticle> articles) {
        var unread = articles.stream()
                .filter(each -> each.reading() == null)
                .limit(READ_NOW)
                .toList();
        var read = readings.read(union, unread.stream().map(ToldArticle::toRead).toList());
        var told = new HashMap<ArticleId, ToldArticle>();
        for (int i = 0; i < unread.size(); i++) {
            told.put(unread.get(i).id(), unread.get(i).read(read.get(i)));
        }
        return articles.stream().map(each -> told.getOrDefault(each.id(), each)).toList();
    }
}
