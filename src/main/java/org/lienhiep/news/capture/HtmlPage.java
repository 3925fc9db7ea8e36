package org.lienhiep.news.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.lienhiep.news.SourceText;
import org.lienhiep.news.WebAddress;

/** The words of a web page's article, without menus, scripts and markup, and what the page says about it. */
final class HtmlPage {

    /** Markup nested deeper than any page is taken as if it were not nested further. */
    private static final int DEEPEST = 200;

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ul",
            "ol",
            "tr",
            "table",
            "br",
            "blockquote",
            "figure",
            "figcaption",
            "header",
            "time",
            "dt",
            "dd",
            "pre");

    private HtmlPage() {}

    /** Reads a page; {@code url} is where it was found, null where nobody says. */
    static PageWords of(String html, @Nullable String url) {
        var page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, url == null ? "" : url);
        var addresses = addresses(MachineData.addresses(page), url);
        var found = new ArrayList<>(MachineData.of(page));
        found.addAll(VisibleData.of(page, addresses.isEmpty() ? null : addresses.getFirst()));
        var facts = new PageFacts(List.copyOf(found));
        PageFurniture.remove(page);
        var main = ArticleBody.of(page);
        var text = text(main);
        var title = value(facts, FactField.TITLE).or(() -> Optional.ofNullable(page.selectFirst("h1"))
                .map(Element::text)
                .filter(heading -> !heading.isBlank()));
        if (title.isPresent() && !text.contains(title.get())) {
            text = title.get() + "\n\n" + text;
        }
        var publisher = value(facts, FactField.PUBLISHER);
        var source = new SourceText(
                text,
                title.orElse(null),
                value(facts, FactField.AUTHOR)
                        .filter(author -> !author.equals(publisher.orElse(null)))
                        .orElse(null),
                publisher.orElse(null),
                facts.publishedOn().orElse(null),
                addresses.isEmpty() ? null : addresses.getFirst());
        return new PageWords(source, facts, addresses, List.of(), CleanHtml.of(main.outerHtml()));
    }

    private static Optional<String> value(PageFacts facts, FactField field) {
        return facts.chosen(field).map(PageFacts.Weighed::value);
    }

    private static List<String> addresses(List<String> named, @Nullable String url) {
        return Stream.concat(named.stream(), Stream.ofNullable(url))
                .map(WebAddress::orNull)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static String text(Element element) {
        var text = new StringBuilder();
        element.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.getWholeText().replaceAll("\\s+", " "));
                } else if (BLOCKS.contains(node.normalName())) {
                    text.append('\n');
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (BLOCKS.contains(node.normalName())) {
                    text.append('\n');
                }
            }
        });
        return text.toString()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }
}
