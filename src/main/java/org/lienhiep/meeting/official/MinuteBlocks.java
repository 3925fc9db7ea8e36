package org.lienhiep.meeting.official;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.lienhiep.document.Block;

/** Turns the HTML of minutes into the paragraphs and lists of a document. */
final class MinuteBlocks {

    private final List<Block> blocks = new ArrayList<>();

    private MinuteBlocks() {}

    /** The blocks that say what the HTML says, in its order. */
    static List<Block> of(String html) {
        var writer = new MinuteBlocks();
        Jsoup.parseBodyFragment(html).body().childNodes().forEach(writer::write);
        return writer.blocks;
    }

    private void write(Node node) {
        switch (node) {
            case TextNode text -> paragraph(text.text());
            case Element element -> {
                switch (element.tagName()) {
                    case "ul" -> bullets(element);
                    case "ol" -> numbered(element);
                    case "h3", "h4" -> blocks.add(new Block.Heading(3, element.text()));
                    case "blockquote" -> element.childNodes().forEach(this::write);
                    default -> paragraph(words(element));
                }
            }
            default -> {}
        }
    }

    private void paragraph(String text) {
        if (!text.isBlank()) {
            blocks.add(new Block.Paragraph(text));
        }
    }

    private void bullets(Element list) {
        var items = new ArrayList<String>();
        collect(list, "", items);
        if (!items.isEmpty()) {
            blocks.add(new Block.Bullets(items));
        }
    }

    /** Lists within lists follow their point, marked one deeper. */
    private static void collect(Element list, String mark, List<String> items) {
        for (var item : list.children()) {
            var own = item.clone();
            own.select("ul, ol").remove();
            if (!own.text().isBlank()) {
                items.add(mark + own.text());
            }
            item.children().stream()
                    .filter(child -> child.is("ul, ol"))
                    .forEach(inner -> collect(inner, mark + "+ ", items));
        }
    }

    private void numbered(Element list) {
        var number = 1;
        for (var item : list.children()) {
            var own = item.clone();
            own.select("ul, ol").remove();
            paragraph(number++ + ". " + own.text());
            item.children().stream().filter(child -> child.is("ul, ol")).forEach(this::bullets);
        }
    }

    private static String words(Element element) {
        var copy = element.clone();
        copy.select("br").forEach(each -> each.replaceWith(new TextNode("\n")));
        return copy.wholeText();
    }
}
