package org.lienhiep.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.lienhiep.document.Block;
import org.lienhiep.document.OfficialDocument;
import org.lienhiep.document.SampleDocuments;

/** A PDF is what is printed: whole, tagged, numbered, and with its fonts inside. */
class PdfFileTest {

    private interface Question<T> {
        T ask(PDDocument pdf) throws IOException;
    }

    private static <T> T reading(OfficialDocument document, Question<T> question) throws IOException {
        try (var pdf = Loader.loadPDF(new PdfFile().write(document))) {
            return question.ask(pdf);
        }
    }

    @Test
    void allFontsAreInside() throws IOException {
        var fonts = reading(SampleDocuments.union(4, 12), pdf -> {
            var found = new ArrayList<PDFont>();
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    found.add(page.getResources().getFont(name));
                }
            }
            return found.stream()
                    .map(font -> font.getName().replaceFirst("^[A-Z]{6}\\+", "") + " " + font.isEmbedded())
                    .distinct()
                    .toList();
        });

        assertThat(fonts).isNotEmpty().allMatch(font -> font.startsWith("LiberationSerif") && font.endsWith(" true"));
    }

    @Test
    void itIsTaggedAndSaysItsLanguageAndTitle() throws IOException {
        var facts = reading(
                SampleDocuments.union(2, 4),
                pdf -> List.of(
                        pdf.getDocumentCatalog().getMarkInfo().isMarked(),
                        pdf.getDocumentCatalog().getLanguage(),
                        pdf.getDocumentInformation().getTitle().startsWith("Báo cáo"),
                        pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()));

        assertThat(facts).containsExactly(true, "vi-VN", true, true);
    }

    @Test
    void pagesAreNumberedFromTheSecondOnAndRepeatTheHeadOfTheTable() throws IOException {
        var pages = pages(SampleDocuments.union(4, 60));

        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(pages.getFirst().lines().findFirst()).get().asString().doesNotMatch("\\d+");
        for (int i = 1; i < pages.size(); i++) {
            assertThat(pages.get(i).lines().findFirst()).hasValue(Integer.toString(i + 1));
        }
        assertThat(pages.get(1)).contains("Chỉ tiêu", "Đơn vị");
    }

    @Test
    void noHeadingStandsAloneAtTheFootOfAPage() throws IOException {
        for (int before = 18; before < 34; before++) {
            var body = new ArrayList<Block>();
            for (int i = 0; i < before; i++) {
                body.add(new Block.Paragraph("Một dòng."));
            }
            body.add(new Block.Heading(1, "I. MỤC CUỐI TRANG"));
            body.add(new Block.Paragraph("Nội dung của mục ấy. ".repeat(20)));

            var pages = pages(SampleDocuments.document(body, List.of()));

            assertThat(pages)
                    .as("%d lines before", before)
                    .allSatisfy(page -> assertThat(page.strip()).doesNotEndWith("I. MỤC CUỐI TRANG"));
        }
    }

    private static List<String> pages(OfficialDocument document) throws IOException {
        return reading(document, pdf -> {
            var pages = new ArrayList<String>();
            for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                pages.add(stripper.getText(pdf));
            }
            return pages;
        });
    }
}
