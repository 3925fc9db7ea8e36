package org.lienhiep.news.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says about its article in data made for machines: schema.org JSON-LD, Open Graph, other meta data. */
final class MachineData {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> ARTICLES =
            Set.of("NewsArticle", "Article", "ReportageNewsArticle", "BlogPosting", "WebPage");
    private static final Set<String> NOBODY = Set.of("admin", "administrator", "webmaster", "editor", "root");
    private static final int LARGEST_BLOCK = 200_000;
    private static final int DEEPEST = 20;

    private MachineData() {}

    /** All it says, in no order. */
    static List<PageFact> of(Document page) {
        var facts = new ArrayList<PageFact>();
        var article = article(page);
        add(facts, FactField.TITLE, text(article, "headline"), FactPlace.JSON_LD);
        add(facts, FactField.TITLE, meta(page, "og:title"), FactPlace.OPEN_GRAPH);
        author(facts, name(article, "author"), FactPlace.JSON_LD);
        author(facts, meta(page, "article:author"), FactPlace.OPEN_GRAPH);
        author(facts, meta(page, "author"), FactPlace.META);
        add(facts, FactField.PUBLISHER, name(article, "publisher"), FactPlace.JSON_LD);
        add(facts, FactField.PUBLISHER, meta(page, "og:site_name"), FactPlace.OPEN_GRAPH);
        day(facts, text(article, "datePublished"), FactPlace.JSON_LD);
        day(facts, meta(page, "article:published_time"), FactPlace.OPEN_GRAPH);
        day(facts, firstMeta(page, "pubdate", "date", "dc.date", "DC.date.issued", "publish-date"), FactPlace.META);
        return facts;
    }

    /** Addresses that the page names as its own. */
    static List<String> addresses(Document page) {
        var found = new ArrayList<String>();
        var link = page.selectFirst("link[rel=canonical]");
        if (link != null) {
            found.add(link.attr("abs:href"));
        }
        var address = meta(page, "og:url");
        if (address != null) {
            found.add(address);
        }
        return found;
    }

    static void add(List<PageFact> facts, FactField field, @Nullable String value, FactPlace place) {
        var line = value == null ? "" : SourceLines.line(value);
        if (!line.isEmpty()) {
            facts.add(new PageFact(field, line, place));
        }
    }

    /** Addresses of profiles and names of accounts are nobody's name. */
    static void author(List<PageFact> facts, @Nullable String value, FactPlace place) {
        if (value != null && !value.contains("://") && !NOBODY.contains(value.strip().toLowerCase(Locale.ROOT))) {
            add(facts, FactField.AUTHOR, value, place);
        }
    }

    private static void day(List<PageFact> facts, @Nullable String written, FactPlace place) {
        WrittenDays.machine(written).ifPresent(day -> add(facts, FactField.PUBLISHED_ON, day.toString(), place));
    }

    private static @Nullable JsonNode article(Document page) {
        for (var script : page.select("script[type=application/ld+json]")) {
            var data = script.data();
            if (data.length() > LARGEST_BLOCK) {
                continue;
            }
            try {
                var found = article(JSON.readTree(data), 0);
                if (found != null) {
                    return found;
                }
            } catch (JacksonException malformed) {
                // Pages carry broken data often enough; the next block may be whole.
            }
        }
        return null;
    }

    private static @Nullable JsonNode article(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return null;
        }
        if (node.isArray()) {
            for (var each : node) {
                var found = article(each, depth + 1);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }
        if (node.has("@graph")) {
            return article(node.get("@graph"), depth + 1);
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

    private static @Nullable String firstMeta(Document page, String... names) {
        for (var name : names) {
            var found = meta(page, name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable String meta(Document page, String name) {
        var element = page.selectFirst("meta[property=%1$s], meta[name=%1$s]".formatted(name));
        return element == null || element.attr("content").isBlank() ? null : element.attr("content");
    }
}
