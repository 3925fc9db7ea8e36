package org.lienhiep.news.capture;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The little HTML that is kept of an article: paragraphs, headings, lists, quotations, tables, emphasis. No attribute
 * at all, so nothing in it can link, load, style or execute. Applied when a copy is kept and again when it is shown.
 */
public final class CleanHtml {

    private static final int LONGEST = 2_000_000;

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "strong",
                    "em",
                    "u",
                    "ul",
                    "ol",
                    "li",
                    "h2",
                    "h3",
                    "h4",
                    "blockquote",
                    "pre",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "td",
                    "th",
                    "caption",
                    "figure",
                    "figcaption",
                    "sub",
                    "sup")
            .allowElements((element, _) -> "strong", "b")
            .allowElements((element, _) -> "em", "i")
            .allowElements((element, _) -> "h2", "h1")
            .allowElements((element, _) -> "h4", "h5", "h6")
            .allowElements((element, _) -> "p", "div", "section", "article", "header", "main")
            .toFactory();

    private CleanHtml() {}

    /** What is left of the HTML. */
    public static String of(String html) {
        var cut = html.length() > LONGEST ? html.substring(0, LONGEST) : html;
        return POLICY.sanitize(SourceLines.text(cut))
                .replaceAll("<p>\\s*</p>", "")
                .strip();
    }
}
