package org.lienhiep.news.capture;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.VietnamTime;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says about its article in data made for machines: schema.org JSON-LD first, then Open Graph. The page's
 * own title, which carries the site's name, comes last.
 */
record PageData(
        @Nullable String title,
        @Nullable String author,
        @Nullable String publisher,
        @Nullable LocalDate publishedOn,
        @Nullable String url) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> ARTICLES =
            Set.of("NewsArticle", "Article", "ReportageNewsArticle", "BlogPosting", "WebPage");

    static PageData of(Document page) {
        var article = article(page);
        return new PageData(
                first(text(article, "headline"), meta(page, "og:title"), titleOf(page)),
                first(name(article, "author"), meta(page, "article:author"), meta(page, "author")),
                first(name(article, "publisher"), meta(page, "og:site_name")),
                day(first(text(article, "datePublished"), meta(page, "article:published_time"))),
                first(canonical(page), meta(page, "og:url")));
    }

    private static @Nullable JsonNode article(Document page) {
        for (var script : page.select("script[type=application/ld+json]")) {
            try {
                var found = article(JSON.readTree(script.data()));
                if (found != null) {
                    return found;
                }
            } catch (JacksonException malformed) {
                // Pages carry broken data often enough; the next block may be whole.
            }
        }
        return null;
    }

    private static @Nullable JsonNode article(JsonNode node) {
        if (node.isArray()) {
            for (var each : node) {
                var found = article(each);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }
        if (node.has("@graph")) {
            return article(node.get("@graph"));
        }
        var type = node.path("@type");
        var types = type.isArray() ? type.valueStream().map(JsonNode::asString).toList() : List.of(type.asString(""));
        return types.stream().anyMatch(ARTICLES::contains) ? node : null;
    }

    private static @Nullable String text(@Nullable JsonNode article, String field) {
        return article == null ? null : article.path(field).asString("");
    }

    private static @Nullable String name(@Nullable JsonNode article, String field) {
        if (article == null) {
            return null;
        }
        var node = article.path(field);
        if (node.isArray() && !node.isEmpty()) {
            node = node.get(0);
        }
        return node.isString() ? node.asString() : node.path("name").asString("");
    }

    private static @Nullable String meta(Document page, String name) {
        var element = page.selectFirst("meta[property=%1$s], meta[name=%1$s]".formatted(name));
        return element == null ? null : element.attr("content");
    }

    private static @Nullable String canonical(Document page) {
        var link = page.selectFirst("link[rel=canonical]");
        return link == null ? null : link.attr("abs:href");
    }

    private static @Nullable String titleOf(Document page) {
        return page.title().isBlank() ? null : page.title().split("\\s[|\\-–]\\s", 2)[0];
    }

    private static @Nullable String first(@Nullable String... texts) {
        for (var text : texts) {
            if (text != null && !text.isBlank()) {
                return text.strip();
            }
        }
        return null;
    }

    private static @Nullable LocalDate day(@Nullable String moment) {
        if (moment == null) {
            return null;
        }
        try {
            return moment.length() == 10
                    ? LocalDate.parse(moment)
                    : OffsetDateTime.parse(moment)
                            .atZoneSameInstant(VietnamTime.ZONE)
                            .toLocalDate();
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
