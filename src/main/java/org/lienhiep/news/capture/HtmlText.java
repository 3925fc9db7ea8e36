package org.lienhiep.news.capture;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.lienhiep.news.SourceText;
import org.lienhiep.news.WebAddress;

/**
 * The words of a web page's article, without menus, scripts and markup. Nothing of a page is ever kept but its text:
 * what was no text cannot do harm.
 */
final class HtmlText {

    private static final String FURNITURE =
            "script, style, noscript, template, iframe, object, embed, svg, form, nav, aside, footer, button, select,"
                    + " [hidden], [aria-hidden=true]";

    private static final String ARTICLE = "[itemprop=articleBody], article, main";

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

    private HtmlText() {}

    static SourceText of(String html, @Nullable String url) {
        var page = Jsoup.parse(html, url == null ? "" : url);
        var data = PageData.of(page);
        page.select(FURNITURE).remove();
        var heading = Optional.ofNullable(page.selectFirst("h1")).map(Element::text);
        var text = text(main(page));
        var title = data.title() == null ? heading.orElse(null) : data.title();
        if (title != null && !text.contains(title)) {
            text = title + "\n\n" + text;
        }
        var own = WebAddress.orNull(data.url());
        return new SourceText(
                text, title, data.author(), data.publisher(), data.publishedOn(), own == null ? url : own);
    }

    /** The marked article where the page marks one, else whatever holds most of the running text. */
    private static Element main(Document page) {
        var marked = page.select(ARTICLE).stream()
                .max(Comparator.comparingInt(each -> each.text().length()));
        if (marked.isPresent()
                && marked.get().text().length() > page.body().text().length() / 4) {
            return marked.get();
        }
        return page.select("p").stream()
                .map(Element::parent)
                .filter(parent -> parent != null)
                .distinct()
                .max(Comparator.comparingInt(HtmlText::runningText))
                .filter(parent -> runningText(parent) > page.body().text().length() / 3)
                .orElse(page.body());
    }

    private static int runningText(Element parent) {
        return parent.children().stream()
                .filter(each -> each.normalName().equals("p"))
                .mapToInt(each -> each.text().length())
                .sum();
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
