package org.lienhiep.document.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.lienhiep.document.AnnexReference;
import org.lienhiep.document.DocumentFormat;
import org.lienhiep.document.FileFormat;
import org.lienhiep.document.OfficialDocument;
import org.lienhiep.document.ReadBack;
import org.lienhiep.document.StableZip;
import org.springframework.stereotype.Component;

/** The DOCX of a document, with styles that an office can go on working with. */
@Component
class WordFile implements DocumentFormat {

    @Override
    public FileFormat format() {
        return FileFormat.DOCX;
    }

    @Override
    public byte[] write(OfficialDocument document) {
        try (var word = new XWPFDocument()) {
            WordStyles.install(word);
            WordProperties.set(word, document);
            WordHead.write(word, document);
            var blocks = new WordBlocks(word, WordPage.TEXT_WIDTH);
            blocks.write(document.body());
            WordFoot.write(word, document.signature(), document.second(), document.recipients());
            annex(word, document);
            var file = new ByteArrayOutputStream();
            word.write(file);
            return StableZip.of(file.toByteArray(), WordStyles::part);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void annex(XWPFDocument word, OfficialDocument document) {
        var annex = document.annex();
        if (annex == null) {
            WordPage.portrait(word);
            return;
        }
        if (annex.landscape()) {
            WordPage.portraitThenAcross(word);
        } else {
            WordPage.portrait(word);
        }
        WordText.add(word, "Title", "PHỤ LỤC").setPageBreak(!annex.landscape());
        WordText.add(word, "Subtitle", annex.title());
        WordText.add(word, "Attached", AnnexReference.of(document));
        new WordBlocks(word, annex.landscape() ? WordPage.ACROSS_WIDTH : WordPage.TEXT_WIDTH).write(annex.body());
    }

    @Override
    public ReadBack read(byte[] file) {
        try (var word = new XWPFDocument(new ByteArrayInputStream(file))) {
            var rows = word.getTables().stream()
                    .filter(WordFile::hasHead)
                    .flatMap(table -> table.getRows().stream())
                    .collect(Collectors.partitioningBy(
                            XWPFTableRow::isRepeatHeader, Collectors.mapping(WordFile::cells, Collectors.toList())));
            return new ReadBack(rows.getOrDefault(true, List.of()), rows.getOrDefault(false, List.of()), List.of());
        } catch (IOException | POIXMLException | NotOfficeXmlFileException damaged) {
            throw new IllegalArgumentException("not a DOCX", damaged);
        }
    }

    private static boolean hasHead(XWPFTable table) {
        return table.getNumberOfRows() > 0
                && Objects.requireNonNull(table.getRow(0)).isRepeatHeader();
    }

    private static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream().map(XWPFTableCell::getText).toList();
    }
}
