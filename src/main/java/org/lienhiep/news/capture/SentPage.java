package org.lienhiep.news.capture;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.news.WebAddress;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page as the bookmark button sends it. Comes from a page of anyone's, so that nothing of it is believed.
 *
 * @param u the page's address
 * @param t the page's title
 * @param s the words that the person selected; blank for the whole page
 * @param h the page's source without scripts and pictures; blank where words were selected
 */
public record SentPage(
        @Nullable String u,
        @Nullable String t,
        @Nullable String s,
        @Nullable String h) {

    private static final int LONGEST = 2_000_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * Reads what the button sent.
     *
     * @throws InvalidInput when it is nothing that the button sends
     */
    public static SentPage parse(String sent) {
        if (sent.length() > LONGEST) {
            throw InvalidInput.in("source", "news.bookmark.broken");
        }
        try {
            return JSON.readValue(sent, SentPage.class);
        } catch (JacksonException | IllegalArgumentException foreign) {
            throw InvalidInput.in("source", "news.bookmark.broken");
        }
    }

    /**
     * The article in it.
     *
     * @throws InvalidInput when there are no words in it
     */
    public Captured captured() {
        var url = WebAddress.orNull(u);
        var selected = s == null ? "" : s;
        if (selected.isBlank()) {
            return SourceTexts.visiblePage(h == null ? "" : h, url);
        }
        var captured = SourceTexts.selectedWords(selected, url);
        var title = t == null || t.isBlank() ? null : SourceLines.line(t);
        return captured.saying(captured.source().with(title, null, null, null));
    }
}
