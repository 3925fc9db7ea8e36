package org.lienhiep.meeting.official;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.lienhiep.document.Block;
import org.lienhiep.document.Run;

/** Turns the HTML of minutes into the paragraphs and lists of a document, with their emphasis. */
final class MinuteBlocks {

    private final List<Block> blocks = new ArrayList<>();

    /** What stands outside of any paragraph and belongs together. */
    private final MinuteRuns loose = new MinuteRuns();

    private MinuteBlocks() {}

    /** The blocks that say what the HTML says, in its order. */
    static List<Block> of(String html) {
        var writer = new MinuteBlocks();
        writer.each(Jsoup.parseBodyFragment(html).body());
        writer.end();
        return writer.blocks;
    }

    private void each(Element element) {
        element.childNodes().forEach(this::write);
    }

    private void write(Node node) {
        if (node instanceof Element element && element.isBlock()) {
            end();
            switch (element.tagName()) {
                case "ul", "ol" -> list(element);
                case "h3", "h4" -> heading(element.text());
                case "blockquote" -> each(element);
                default -> new MinuteRuns().within(element).lines().forEach(this::paragraph);
            }
            end();
        } else {
            loose.take(node);
        }
    }

    private void end() {
        loose.lines().forEach(this::paragraph);
        loose.clear();
    }

    private void paragraph(List<Run> runs) {
        blocks.add(new Block.Rich(runs));
    }

    private void heading(String text) {
        if (!text.isBlank()) {
            blocks.add(new Block.Heading(3, text));
        }
    }

    private void list(Element element) {
        var list = points(element);
        if (!list.points().isEmpty()) {
            blocks.add(list);
        }
    }

    private static Block.Points points(Element list) {
        var points = new ArrayList<Block.Point>();
        for (var item : list.children()) {
            var inner = item.children().stream()
                    .filter(child -> child.is("ul, ol"))
                    .map(MinuteBlocks::points)
                    .toList();
            var runs = new MinuteRuns().within(item).joined();
            if (!runs.isEmpty() || !inner.isEmpty()) {
                points.add(new Block.Point(runs, inner));
            }
        }
        return new Block.Points(list.is("ol"), points);
    }
}
