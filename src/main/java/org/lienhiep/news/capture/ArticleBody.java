package org.lienhiep.news.capture;

import java.util.Comparator;
import java.util.IdentityHashMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the part of a page that is the article. */
final class ArticleBody {

    private static final String MARKED = "[itemprop=articleBody], article, main";

    private ArticleBody() {}

    /** The marked article where the page marks one, else whatever holds most of the running text. */
    static Element of(Document page) {
        var lengths = new TextLengths(page);
        int all = lengths.text(page.body());
        var marked = page.select(MARKED).stream().max(Comparator.comparingInt(lengths::text));
        if (marked.isPresent() && lengths.text(marked.get()) > all / 4) {
            return marked.get();
        }
        var running = new IdentityHashMap<Element, Integer>();
        for (var paragraph : page.select("p")) {
            if (paragraph.parent() != null) {
                running.merge(paragraph.parent(), lengths.text(paragraph), Integer::sum);
            }
        }
        return running.entrySet().stream()
                .max(Comparator.comparingInt(entry -> entry.getValue()))
                .filter(entry -> entry.getValue() > all / 3)
                .map(entry -> entry.getKey())
                .orElse(page.body());
    }
}
