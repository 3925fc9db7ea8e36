package org.lienhiep.document.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.lienhiep.document.Run;

/** Writes paragraphs in a style. */
final class WordText {

    private WordText() {}

    static XWPFParagraph add(XWPFDocument word, String style, String text) {
        return fill(word.createParagraph(), style, text);
    }

    static void add(XWPFDocument word, String style, List<String> lines) {
        lines.forEach(line -> add(word, style, line));
    }

    /** Adds paragraphs to a cell, the first of them in place of the empty one that every cell begins with. */
    static void add(XWPFTableCell cell, String style, List<String> lines) {
        for (var line : lines) {
            var begun = cell.getParagraphs().size() == 1
                    && cell.getParagraphArray(0).getStyle() == null;
            fill(begun ? cell.getParagraphArray(0) : cell.addParagraph(), style, line);
        }
    }

    static void fill(XWPFParagraph paragraph, List<Run> runs) {
        for (var run : runs) {
            var written = paragraph.createRun();
            written.setText(run.text());
            written.setBold(run.bold());
            written.setItalic(run.italic());
            written.setUnderline(run.underlined() ? UnderlinePatterns.SINGLE : UnderlinePatterns.NONE);
        }
    }

    static XWPFParagraph fill(XWPFParagraph paragraph, String style, String text) {
        paragraph.setStyle(style);
        if (!text.isEmpty()) {
            paragraph.createRun().setText(text);
        }
        return paragraph;
    }
}
