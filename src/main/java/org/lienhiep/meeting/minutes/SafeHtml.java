package org.lienhiep.meeting.minutes;

import org.jsoup.Jsoup;
import org.lienhiep.kernel.CleanText;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The little HTML that minutes may contain: paragraphs, lists, headings, emphasis. Nothing that executes, loads or
 * links; no attribute at all. Applied whenever minutes are written and whenever they are read.
 */
public final class SafeHtml {

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p", "br", "strong", "em", "u", "s", "ul", "ol", "li", "h3", "h4", "blockquote", "sub", "sup")
            .allowElements((element, _) -> "strong", "b")
            .allowElements((element, _) -> "em", "i")
            .allowElements((element, _) -> "p", "div", "tr")
            .toFactory();

    private SafeHtml() {}

    /** What is left of the HTML; nothing when no words are left. */
    public static String of(String html) {
        var clean = POLICY.sanitize(CleanText.of(html)).strip();
        return text(clean).isBlank() ? "" : clean;
    }

    /** The words without markup. */
    public static String text(String html) {
        return Jsoup.parseBodyFragment(html)
                .body()
                .wholeText()
                .replace('\u00A0', ' ')
                .strip();
    }
}
