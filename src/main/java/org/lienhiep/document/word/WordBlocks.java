package org.lienhiep.document.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.lienhiep.document.Block;

/** Writes the blocks of a body. */
final class WordBlocks {

    private final XWPFDocument word;
    private final int width;

    /** Blocks for a text of this width. */
    WordBlocks(XWPFDocument word, int width) {
        this.word = word;
        this.width = width;
    }

    void write(List<Block> blocks) {
        for (var block : blocks) {
            switch (block) {
                case Block.Heading(var level, var text) -> WordText.add(word, "Heading" + level, text);
                case Block.Paragraph(var text) ->
                    WordText.add(
                            word,
                            "BodyText",
                            text.lines().filter(line -> !line.isEmpty()).toList());
                case Block.Bullets(var items) -> WordText.add(word, "ListDash", items);
                case Block.Rich(var runs) -> WordText.fill(WordText.add(word, "BodyText", ""), runs);
                case Block.Points points -> new WordList(word).write(points);
                case Block.Table table -> table(table);
            }
        }
    }

    private void table(Block.Table table) {
        if (table.caption() != null) {
            WordText.add(word, "Caption", table.caption());
        }
        var columns = table.columns();
        var ruled = WordTable.ruled(word, table.rows().size() + 1, widths(columns));
        var head = ruled.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (int i = 0; i < columns.size(); i++) {
            fill(head.getCell(i), "TableHead", columns.get(i).title(), ParagraphAlignment.CENTER, false);
        }
        for (int i = 0; i < table.rows().size(); i++) {
            row(ruled.getRow(i + 1), table.rows().get(i), columns);
        }
        WordText.add(word, "AfterTable", "");
    }

    private List<Integer> widths(List<Block.Column> columns) {
        var whole = Math.max(1, columns.stream().mapToInt(Block.Column::width).sum());
        var widths = new ArrayList<Integer>();
        columns.forEach(column -> widths.add(width * column.width() / whole));
        return widths;
    }

    private void row(XWPFTableRow line, Block.Row row, List<Block.Column> columns) {
        line.setCantSplitRow(true);
        if (row.kind() == Block.Row.Kind.GROUP) {
            for (int i = columns.size() - 1; i > 0; i--) {
                line.removeCell(i);
            }
            var cell = line.getCell(0);
            cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(columns.size()));
            cell.setWidth(Integer.toString(width));
            fill(cell, "TableText", row.cells().getFirst().printed(), ParagraphAlignment.LEFT, true);
            cell.getParagraphArray(0).setKeepNext(true);
            return;
        }
        var bold = row.kind() == Block.Row.Kind.TOTAL;
        for (int i = 0; i < columns.size(); i++) {
            fill(
                    line.getCell(i),
                    "TableText",
                    row.cells().get(i).printed(),
                    switch (columns.get(i).align()) {
                        case LEFT -> ParagraphAlignment.LEFT;
                        case CENTRE -> ParagraphAlignment.CENTER;
                        case RIGHT -> ParagraphAlignment.RIGHT;
                    },
                    bold);
        }
    }

    private static void fill(
            XWPFTableCell cell, String style, String text, ParagraphAlignment alignment, boolean bold) {
        cell.setVerticalAlignment(XWPFVertAlign.CENTER);
        var paragraph = WordText.fill(cell.getParagraphArray(0), style, text);
        paragraph.setAlignment(alignment);
        if (bold) {
            paragraph.getRuns().forEach(run -> run.setBold(true));
        }
    }
}
