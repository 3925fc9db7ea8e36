package org.lienhiep.document.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.lienhiep.document.ReadBack;

/** Reads tables out of a tagged PDF: its structure tells rows and cells, the pages hold their text. */
final class PdfTables {

    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
    private final List<List<String>> rows = new ArrayList<>();

    private PdfTables() {}

    /** The rows of all tables but those of the heads. */
    static ReadBack read(PDDocument pdf) throws IOException {
        var tables = new PdfTables();
        for (var page : pdf.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            var ofPage = new HashMap<Integer, String>();
            extractor.getMarkedContents().forEach(content -> collect(content, ofPage));
            tables.texts.put(page.getCOSObject(), ofPage);
        }
        var root = pdf.getDocumentCatalog().getStructureTreeRoot();
        if (root == null) {
            throw new IllegalArgumentException("a PDF without tags");
        }
        tables.walk(root);
        return new ReadBack(List.of(), tables.rows, List.of());
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> texts) {
        if (content.getMCID() >= 0) {
            var text = new StringBuilder();
            for (var part : content.getContents()) {
                if (part instanceof TextPosition position) {
                    text.append(position.getUnicode());
                }
            }
            texts.merge(content.getMCID(), text.toString(), String::concat);
        }
        for (var part : content.getContents()) {
            if (part instanceof PDMarkedContent inner) {
                collect(inner, texts);
            }
        }
    }

    private void walk(PDStructureNode node) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if ("TR".equals(element.getStructureType())) {
                    row(element);
                } else {
                    walk(element);
                }
            }
        }
    }

    private void row(PDStructureElement row) {
        var cells = new ArrayList<String>();
        for (var kid : row.getKids()) {
            if (kid instanceof PDStructureElement cell) {
                if ("TH".equals(cell.getStructureType())) {
                    return;
                }
                cells.add(text(cell, null).replaceAll("\\s+", " ").strip());
            }
        }
        rows.add(cells);
    }

    private String text(PDStructureElement element, @Nullable COSDictionary pageAbove) {
        var page = element.getPage() == null ? pageAbove : element.getPage().getCOSObject();
        return element.getKids().stream()
                .map(kid -> switch (kid) {
                    case PDStructureElement inner -> text(inner, page);
                    case PDMarkedContentReference reference ->
                        piece(
                                reference.getPage() == null
                                        ? page
                                        : reference.getPage().getCOSObject(),
                                reference.getMCID());
                    case Integer id -> piece(page, id);
                    default -> "";
                })
                .collect(Collectors.joining(" "));
    }

    private String piece(@Nullable COSDictionary page, int id) {
        return texts.getOrDefault(page, Map.of()).getOrDefault(id, "");
    }
}
