package org.lienhiep.news.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lienhiep.news.reading.TextRange;

/** The words of an article that its address names to be brought out. */
final class QuotedWords {

    private static final Pattern RANGE = Pattern.compile("(\\d{1,8})-(\\d{1,8})");

    private QuotedWords() {}

    /** The words named in the address; empty when it names none, or no stretch of this text. */
    static Optional<TextRange> in(BeforeEnterEvent event, String text) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ArticleLinks.QUOTE)
                .map(RANGE::matcher)
                .filter(found -> found.matches())
                .map(found -> new int[] {Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))})
                .filter(ends -> ends[0] < ends[1] && ends[1] <= text.length())
                .map(ends -> new TextRange(ends[0], ends[1]));
    }
}
