package org.lienhiep.news.opinion;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lienhiep.news.reading.ArticleText;
import org.lienhiep.news.reading.TextRange;

/** A text in which others say to have read something: where their words stand in it. */
record QuotedText(String text) {

    private static final int LONGEST_QUOTE = 1_000;

    /** Where these words stand, whatever blanks are between them; null when they do not. */
    @Nullable
    TextRange find(String quote) {
        var words = ArticleText.normalise(quote).strip();
        if (words.isEmpty() || words.length() > LONGEST_QUOTE) {
            return null;
        }
        var pattern = new StringBuilder();
        for (var word : words.split("\\s+", -1)) {
            pattern.append(pattern.isEmpty() ? "" : "\\s+").append(Pattern.quote(word));
        }
        var found = Pattern.compile(pattern.toString()).matcher(text);
        return found.find() ? new TextRange(found.start(), found.end()) : null;
    }

    /** Whether a quotation has these words, whatever blanks are between them. */
    static boolean contains(String quote, String value) {
        var words = ArticleText.normalise(value).strip();
        return !words.isEmpty() && spaced(quote).contains(spaced(words));
    }

    private static String spaced(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
