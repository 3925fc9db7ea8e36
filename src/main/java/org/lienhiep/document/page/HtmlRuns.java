package org.lienhiep.document.page;

import java.util.List;
import org.jsoup.nodes.Element;
import org.lienhiep.document.Block;
import org.lienhiep.document.Run;

/** Writes words with emphasis, and lists of such. */
final class HtmlRuns {

    private HtmlRuns() {}

    static void write(Element into, List<Run> runs) {
        for (var run : runs) {
            var place = into;
            if (run.bold()) {
                place = place.appendElement("strong");
            }
            if (run.italic()) {
                place = place.appendElement("em");
            }
            if (run.underlined()) {
                place = place.appendElement("u");
            }
            place.appendText(run.text());
        }
    }

    /** The list as a list, its marks as text, since paper looks the same everywhere. */
    static void write(Element into, Block.Points list) {
        var element = into.appendElement(list.numbered() ? "ol" : "ul").addClass("official-points");
        var number = 0;
        for (var point : list.points()) {
            var item = element.appendElement("li");
            number++;
            item.appendText(list.numbered() ? number + ". " : "- ");
            write(item, point.runs());
            point.lists().forEach(inner -> write(item, inner));
        }
    }
}
