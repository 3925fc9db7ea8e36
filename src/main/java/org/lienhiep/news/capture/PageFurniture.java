package org.lienhiep.news.capture;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Removes what stands on every page of a site: scripts, menus, related news, comments of readers, advertisements. */
final class PageFurniture {

    private static final String NEVER_TEXT =
            "script, style, noscript, template, iframe, frame, object, embed, svg, math, canvas, video, audio, form, nav,"
                    + " aside, footer, button, select, input, textarea, link, meta, [hidden], [aria-hidden=true],"
                    + " [role=navigation], [role=complementary], [role=contentinfo]";

    /** Names that Vietnamese and other sites give to such parts; only whole words of a class or id count. */
    private static final Pattern NAMES = Pattern.compile("(?i)(^|[-_\\s])("
            + "comments?|binh-?luan|related|relate|tin-?lien-?quan|lien-?quan|tin-?khac|cung-?chuyen-?muc|share|social|chia-?se"
            + "|breadcrumbs?|side-?bar|menu|navbar|navigation|ads?|advert\\w*|quang-?cao|banner|tags?|tu-?khoa|popular"
            + "|most-?read|doc-?nhieu|xem-?nhieu|newsletter|rating|footer|pagination|cookie\\w*|popup|modal"
            + ")($|[-_\\s])");

    private static final String LISTS = "ul, ol, div, section, table";
    private static final double MOSTLY = 0.6;
    private static final double HALF = 0.5;
    private static final int FEW_LINKS = 3;

    private PageFurniture() {}

    static void remove(Document page) {
        page.select(NEVER_TEXT).remove();
        var lengths = new TextLengths(page);
        int all = lengths.text(page.body());
        // A part that holds half of the page's words is the article, whatever it is called.
        page.select("[class], [id]").stream()
                .filter(each -> !each.equals(page.body()) && isNamedSo(each) && lengths.text(each) < all * HALF)
                .toList()
                .forEach(Element::remove);
        page.select(LISTS).stream()
                .filter(each -> lengths.text(each) > 0
                        && lengths.text(each) < all * HALF
                        && lengths.inLinks(each) > lengths.text(each) * MOSTLY
                        && hasSeveralLinks(each))
                .toList()
                .forEach(Element::remove);
    }

    private static boolean isNamedSo(Element element) {
        return NAMES.matcher(element.className()).find() || NAMES.matcher(element.id()).find();
    }

    private static boolean hasSeveralLinks(Element element) {
        return element.stream()
                        .filter(each -> each.normalName().equals("a"))
                        .limit(FEW_LINKS)
                        .count()
                == FEW_LINKS;
    }
}
