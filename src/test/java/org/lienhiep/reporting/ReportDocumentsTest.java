package org.lienhiep.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lienhiep.SampleUnion.ACUPUNCTURE;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lienhiep.SignedIn;
import org.lienhiep.Statements;
import org.lienhiep.access.Role;
import org.lienhiep.document.Block;
import org.lienhiep.document.Cell;
import org.lienhiep.document.Documents;
import org.lienhiep.document.FileFormat;
import org.lienhiep.document.OfficialDocument;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.reporting.official.ReportDocuments;
import org.springframework.beans.factory.annotation.Autowired;

/** A society's own report in its official form. */
@SignedIn(value = Role.SOCIETY_SECRETARY, at = JOURNALISTS)
class ReportDocumentsTest extends ReportingTest {

    @Autowired
    private ReportDocuments documents;

    @Autowired
    private Documents writers;

    private OfficialDocument document() {
        return documents.of(id(JOURNALISTS), H1);
    }

    private static List<String> row(OfficialDocument document, String indicator) {
        return document.body().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .flatMap(table -> table.rows().stream())
                .filter(row -> indicator.equals(row.key()))
                .flatMap(row -> row.cells().stream())
                .map(Cell::printed)
                .toList();
    }

    @Test
    void whatIsNotHandedInIsADraftWithoutADate() {
        enter(JOURNALISTS, H1, TALKS, CellDraft.number(12));

        assertThat(document().draft()).isTrue();
        assertThat(document().placeAndDate().open()).isTrue();
        assertThat(document().subject()).isEqualTo("Kết quả công tác 6 tháng đầu năm 2026");
    }

    @Test
    void whatIsHandedInCarriesTheDayOfThat() {
        approved(JOURNALISTS, H1, TALKS, CellDraft.number(12));

        assertThat(document().draft()).isFalse();
        assertThat(document().placeAndDate().line()).isEqualTo("Lạng Sơn, ngày 15 tháng 8 năm 2026");
    }

    @Test
    void figuresStandBesideThoseOfTheYearBefore() {
        approved(JOURNALISTS, H1.sameHalfBefore(), TALKS, CellDraft.number(10));
        enter(JOURNALISTS, H1, TALKS, CellDraft.number(1250));
        enter(JOURNALISTS, H1, CLASSES, new CellDraft(CellState.UNKNOWN, null, null, "Mất sổ theo dõi"));

        assertThat(row(document(), TALKS).subList(3, 6)).containsExactly("10", "1.250", "+12.400 %");
        assertThat(row(document(), CLASSES).get(4)).isEqualTo("không rõ");
        assertThat(document().body())
                .anySatisfy(block -> assertThat(block)
                        .isInstanceOfSatisfying(
                                Block.Bullets.class,
                                notes -> assertThat(notes.items())
                                        .singleElement()
                                        .asString()
                                        .endsWith(": Mất sổ theo dõi")));
    }

    @Test
    void theThreeFilesSayTheSame() {
        approved(JOURNALISTS, H1.sameHalfBefore(), TALKS, CellDraft.number(10));
        enter(JOURNALISTS, H1, TALKS, CellDraft.number(12));

        var files = writers.release(document());

        var totals = writers.compare(files);
        assertThat(totals.equal()).isTrue();
        assertThat(totals.figures()).isEqualTo(3);
        assertThat(documents.fileName(reports.get(id(JOURNALISTS), H1), FileFormat.PDF))
                .isEqualTo("LS-HNB_2026-H1.pdf");
    }

    @Test
    void theWorkbookOfASecondHalfAddsUpTheYear() {
        approved(JOURNALISTS, H1.previous().previous(), TALKS, CellDraft.number(10));
        approved(JOURNALISTS, H1.previous(), TALKS, CellDraft.number(12));

        var sheet = documents.of(id(JOURNALISTS), H1.previous()).details().getFirst();

        assertThat(sheet.lines()).hasSize(2);
        assertThat(sheet.lines().getLast().total()).isEqualTo(new Figure(BigDecimal.valueOf(22), Qualifier.EXACT));
        assertThat(sheet.lines().getLast().summed()).isTrue();
        assertThat(document().details()).isEmpty();
    }

    @Test
    void wordsOfTheOrganisationArePrintedAsTheyAre() {
        enter(JOURNALISTS, H1, TALKS, CellDraft.number(12));
        entry.saveNarrative(id(JOURNALISTS), H1, "Khó khăn: <script>alert(1)</script>\n=1+1", version(JOURNALISTS, H1));

        assertThat(writers.html(document()))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "=1+1")
                .doesNotContain("<script");
    }

    @Test
    void onlyWhoMayReadTheReportGetsItsDocument() {
        union.as(
                Role.SOCIETY_SECRETARY,
                ACUPUNCTURE,
                () -> assertThatThrownBy(this::document).isInstanceOf(NotFound.class));
        union.as(
                Role.LEADER,
                CODE,
                () -> assertThat(document().letterhead().issuer()).isNotEmpty());
    }

    @Test
    void theDocumentIsReadInFewStatements() {
        enter(JOURNALISTS, H1, TALKS, CellDraft.number(12));
        document();

        assertThat(Statements.during(this::document)).isLessThanOrEqualTo(14);
    }
}
