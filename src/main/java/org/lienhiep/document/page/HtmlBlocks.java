package org.lienhiep.document.page;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.lienhiep.document.Block;

/** Writes the blocks of a body as HTML. */
final class HtmlBlocks {

    private final int titleLevel;

    /** Blocks below a title of this level. */
    HtmlBlocks(int titleLevel) {
        this.titleLevel = titleLevel;
    }

    void write(Element into, List<Block> blocks) {
        for (var block : blocks) {
            switch (block) {
                case Block.Heading(var level, var text) ->
                    into.appendElement("h" + Math.min(titleLevel + level, 6))
                            .addClass("official-heading")
                            .addClass("official-heading-" + level)
                            .text(text);
                case Block.Paragraph(var text) ->
                    HtmlPage.lines(
                            into,
                            "official-text",
                            text.lines().filter(line -> !line.isEmpty()).toList());
                case Block.Bullets(var items) -> {
                    var list = into.appendElement("ul").addClass("official-points");
                    items.forEach(item -> list.appendElement("li").text("- " + item));
                }
                case Block.Rich(var runs) ->
                    HtmlRuns.write(into.appendElement("p").addClass("official-text"), runs);
                case Block.Points points -> HtmlRuns.write(into, points);
                case Block.Table table -> into.appendChild(table(table));
            }
        }
    }

    private static Element table(Block.Table table) {
        var around = HtmlPage.box("official-figures");
        if (table.caption() != null) {
            HtmlPage.lines(around, "official-caption", List.of(table.caption()));
        }
        var element = around.appendElement("table").addClass("official-table");
        var head = element.appendElement("thead").appendElement("tr");
        var whole = Math.max(
                1, table.columns().stream().mapToInt(Block.Column::width).sum());
        for (var column : table.columns()) {
            head.appendElement("th")
                    .attr("scope", "col")
                    .attr("style", String.format(Locale.ROOT, "width: %.2f%%", 100.0 * column.width() / whole))
                    .text(column.title());
        }
        var body = element.appendElement("tbody");
        table.rows().forEach(row -> body.appendChild(row(row, table.columns())));
        return around;
    }

    private static Element row(Block.Row row, List<Block.Column> columns) {
        var line = new Element("tr").addClass("official-" + row.kind().name().toLowerCase(Locale.ROOT));
        if (row.kind() == Block.Row.Kind.GROUP) {
            line.appendElement("td")
                    .attr("colspan", Integer.toString(columns.size()))
                    .text(row.cells().getFirst().printed());
            return line;
        }
        for (int i = 0; i < columns.size(); i++) {
            line.appendElement("td")
                    .addClass("to-" + columns.get(i).align().name().toLowerCase(Locale.ROOT))
                    .text(row.cells().get(i).printed());
        }
        return line;
    }
}
