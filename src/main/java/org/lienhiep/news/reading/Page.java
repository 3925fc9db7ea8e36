package org.lienhiep.news.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article taken apart: what is the article and what is the page around it.
 *
 * @param tokens all tokens
 * @param title the title, null where the text has none
 * @param author where the author is named, null where he is not
 * @param publisher where the newspaper is named, null where it is not
 * @param stamps dates of the page, in its order
 * @param titleAt the token with which the title begins, or the text if it has none; stamps before it may be a banner
 * @param sentences the sentences of the article's own text, title first; repetitions left out
 * @param captions the sentences under pictures
 */
record Page(
        Tokens tokens,
        @Nullable TextRange title,
        @Nullable TextRange author,
        @Nullable TextRange publisher,
        List<Stamp> stamps,
        int titleAt,
        List<Sentence> sentences,
        List<Sentence> captions) {}
