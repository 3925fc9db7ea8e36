package org.lienhiep.document.page;

import java.util.Collection;
import java.util.List;
import org.jsoup.nodes.Element;
import org.lienhiep.document.Annex;
import org.lienhiep.document.AnnexReference;
import org.lienhiep.document.DocumentPage;
import org.lienhiep.document.OfficialDocument;
import org.lienhiep.document.RecipientLines;
import org.lienhiep.document.Signature;
import org.springframework.stereotype.Component;

/** Writes a document as HTML. Elements take texts, never markup, so nothing in a text can become an element. */
@Component
class HtmlPage implements DocumentPage {

    private static final int BELOW_THE_PAGES_OWN_TITLE = 2;

    @Override
    public String html(OfficialDocument document) {
        return article(document, BELOW_THE_PAGES_OWN_TITLE).outerHtml();
    }

    /**
     * The document as one element.
     *
     * @param level of the heading that its title is
     */
    static Element article(OfficialDocument document, int level) {
        var article = new Element("article").addClass("official").attr("lang", "vi");
        article.appendChild(head(document));
        article.appendElement("h" + level).addClass("official-type").text(document.type());
        lines(article, "official-subject", document.subject().lines().toList());
        rule(article, "official-subject-rule");
        var blocks = new HtmlBlocks(level);
        blocks.write(article, document.body());
        article.appendChild(foot(document));
        var annex = document.annex();
        if (annex != null) {
            article.appendChild(annex(document, annex, level));
        }
        return article;
    }

    private static Element head(OfficialDocument document) {
        var head = box("official-head");
        var upper = head.appendElement("div").addClass("official-row");
        var issuer = upper.appendElement("div").addClass("official-left");
        lines(issuer, "official-parent", document.letterhead().parent());
        lines(issuer, "official-issuer", document.letterhead().issuer());
        rule(issuer, "official-issuer-rule");
        var nation = upper.appendElement("div").addClass("official-right");
        lines(nation, "official-country", List.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
        lines(nation, "official-motto", List.of("Độc lập - Tự do - Hạnh phúc"));
        rule(nation, "official-motto-rule");
        var lower = head.appendElement("div").addClass("official-row");
        var number = lower.appendElement("div").addClass("official-left");
        lines(number, "official-number", List.of(document.number().line()));
        if (document.draft()) {
            lines(number, "official-draft", List.of("DỰ THẢO"));
        }
        lines(
                lower.appendElement("div").addClass("official-right"),
                "official-date",
                List.of(document.placeAndDate().line()));
        return head;
    }

    private static Element foot(OfficialDocument document) {
        var foot = box("official-foot official-row");
        var recipients = document.recipients();
        var second = document.second();
        if (second == null) {
            recipients(foot.appendElement("div").addClass("official-left"), recipients);
            sign(foot.appendElement("div").addClass("official-right"), document.signature());
            return foot;
        }
        var signatures = foot.appendElement("div").addClass("official-row");
        sign(signatures.appendElement("div").addClass("official-left").addClass("official-second"), second);
        sign(signatures.appendElement("div").addClass("official-right"), document.signature());
        recipients(foot.appendElement("div").addClass("official-row"), recipients);
        return foot;
    }

    private static void recipients(Element left, List<String> recipients) {
        if (!recipients.isEmpty()) {
            lines(left, "official-recipients", List.of("Nơi nhận:"));
            var list = left.appendElement("ul").addClass("official-recipient-list");
            RecipientLines.of(recipients)
                    .forEach(line -> list.appendElement("li").text(line));
        }
    }

    private static void sign(Element side, Signature signature) {
        lines(side, "official-authority", signature.authority());
        lines(side, "official-authority", List.of(signature.office()));
        var name = signature.name();
        lines(side, "official-name", name == null ? List.of() : List.of(name));
    }

    private static Element annex(OfficialDocument document, Annex annex, int level) {
        var section = new Element("section").addClass("official-annex");
        if (annex.landscape()) {
            section.addClass("official-across");
        }
        section.appendElement("h" + level).addClass("official-type").text("PHỤ LỤC");
        lines(section, "official-subject", List.of(annex.title()));
        lines(section, "official-attached", List.of(AnnexReference.of(document)));
        new HtmlBlocks(level).write(section, annex.body());
        return section;
    }

    static Element box(String classes) {
        return new Element("div").attr("class", classes);
    }

    static void lines(Element into, String className, Collection<String> lines) {
        lines.forEach(line -> into.appendElement("p").addClass(className).text(line));
    }

    private static void rule(Element into, String className) {
        into.appendElement("div").addClass("official-rule").addClass(className);
    }
}
