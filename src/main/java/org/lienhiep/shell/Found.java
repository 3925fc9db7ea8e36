package org.lienhiep.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import java.text.Normalizer;
import java.util.BitSet;
import org.lienhiep.kernel.SearchKey;

/** A text in which the words that someone searched for are marked, deaf to case and diacritics as the search is. */
public final class Found extends Span {

    /** One stretch of text that matched. */
    @Tag("mark")
    private static final class Mark extends HtmlContainer {
        Mark(String text) {
            setText(text);
        }
    }

    /** The text with the words of the query marked. */
    public Found(String text, String query) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var marked = marked(composed, query);
        int from = 0;
        while (from < composed.length()) {
            var inside = marked.get(from);
            var border = inside ? marked.nextClearBit(from) : marked.nextSetBit(from);
            var to = border < 0 || border > composed.length() ? composed.length() : border;
            var part = composed.substring(from, to);
            add(inside ? new Mark(part) : new Span(part));
            from = to;
        }
    }

    /** The characters of the text that belong to a word searched for. */
    public static BitSet marked(String text, String query) {
        var key = new StringBuilder();
        var sources = new int[text.length() * 4 + 1];
        for (int i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            var plain = Character.isWhitespace(letter) ? " " : SearchKey.of(String.valueOf(letter));
            for (int j = 0; j < plain.length(); j++) {
                sources[key.length()] = i;
                key.append(plain.charAt(j));
            }
        }
        sources[key.length()] = text.length();
        var marked = new BitSet(text.length());
        var phrase = SearchKey.of(query);
        if (!mark(marked, key.toString(), phrase, sources)) {
            for (var word : phrase.split(" ", -1)) {
                mark(marked, key.toString(), word, sources);
            }
        }
        return marked;
    }

    private static boolean mark(BitSet marked, String key, String word, int[] sources) {
        if (word.isEmpty()) {
            return false;
        }
        var at = key.indexOf(word);
        var found = at >= 0;
        while (at >= 0) {
            marked.set(sources[at], sources[at + word.length() - 1] + 1);
            at = key.indexOf(word, at + word.length());
        }
        return found;
    }
}
