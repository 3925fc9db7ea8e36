package org.lienhiep.news.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.MeetingId;

/**
 * What is known before an article is reviewed; kept in the address until it is recorded.
 *
 * @param meeting the meeting that it is to record; null when the review is to find out
 * @param article the article, when it is recorded already; null for a new one
 */
record ReviewTarget(@Nullable MeetingId meeting, @Nullable ArticleId article) {

    private static final String MEETING = "meeting";
    private static final String ARTICLE = "article";

    static ReviewTarget in(BeforeEnterEvent event) {
        return new ReviewTarget(id(event, MEETING, MeetingId::parse), id(event, ARTICLE, ArticleId::parse));
    }

    private static <I> @Nullable I id(BeforeEnterEvent event, String parameter, Function<String, I> parse) {
        Optional<String> named = event.getLocation().getQueryParameters().getSingleParameter(parameter);
        try {
            return named.map(parse).orElse(null);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    /** The address with what is known added. */
    String at(String path) {
        var known = new StringBuilder(path);
        if (meeting != null) {
            known.append('?').append(MEETING).append('=').append(meeting);
        }
        if (article != null) {
            known.append(meeting == null ? '?' : '&')
                    .append(ARTICLE)
                    .append('=')
                    .append(article);
        }
        return known.toString();
    }
}
