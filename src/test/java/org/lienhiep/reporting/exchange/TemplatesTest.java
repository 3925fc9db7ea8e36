package org.lienhiep.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lienhiep.SampleUnion.ACUPUNCTURE;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.reporting.CellDraft;
import org.lienhiep.reporting.CellState;
import org.lienhiep.reporting.Indicators;
import org.lienhiep.reporting.ReportCell;
import org.lienhiep.reporting.ReportEntry;
import org.lienhiep.reporting.ReportLocked;
import org.lienhiep.reporting.ReportWorkflow;
import org.lienhiep.reporting.Reports;
import org.lienhiep.reporting.exchange.TemplatePlan.Remark;
import org.lienhiep.shell.I18n;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@SignedIn(value = Role.SOCIETY_SECRETARY, at = JOURNALISTS)
class TemplatesTest {

    private static final HalfYear H1 = new HalfYear(2026, 1);
    private static final String TALKS = "dissemination_sessions";
    private static final String CLASSES = "training_classes";

    @Autowired
    private SampleUnion union;

    @Autowired
    private Templates templates;

    @Autowired
    private TemplateImports imports;

    @Autowired
    private Reports reports;

    @Autowired
    private ReportEntry entry;

    @Autowired
    private ReportWorkflow workflow;

    @Autowired
    private Indicators indicators;

    @BeforeEach
    void oneFigureIsThere() {
        union.found();
        enter(TALKS, new CellDraft(CellState.NUMBER, BigDecimal.valueOf(12), Qualifier.AT_LEAST, "kể cả huyện"));
    }

    @Test
    void aTemplateCarriesWhatTheReportSaysAndIsLockedAroundIt() {
        var template = new FilledIn(template(JOURNALISTS));

        assertThat(template.cell(TALKS, 5).getNumericCellValue()).isEqualTo(12);
        assertThat(template.cell(TALKS, 6).getStringCellValue()).isEqualTo("trên");
        assertThat(template.cell(TALKS, 7).getStringCellValue()).isEqualTo("kể cả huyện");
        assertThat(template.sheet().getRow(2).getCell(0).getStringCellValue()).contains("Hội Nhà báo tỉnh Lạng Sơn");
        assertThat(template.sheet().getProtect()).isTrue();
        assertThat(template.cell(TALKS, 5).getCellStyle().getLocked()).isFalse();
        assertThat(template.cell(TALKS, 1).getCellStyle().getLocked()).isTrue();
        assertThat(template.sheet().isColumnHidden(8)).isTrue();
        assertThat(template.sheet().getWorkbook().isSheetVeryHidden(1)).isTrue();
        assertThat(template.sheet().getDataValidations())
                .anySatisfy(list -> assertThat(list.getValidationConstraint().getExplicitListValues())
                        .containsExactly("chính xác", "trên", "khoảng", "không quá", "không có", "chưa biết"));
    }

    @Test
    void whatWasFilledInIsShownFirstAndThenStored() {
        var plan = preview(template -> template.figure(CLASSES, 3)
                .kind(CLASSES, "khoảng")
                .figure(TALKS, 14)
                .kind("individual_member_count", "chưa biết")
                .note("individual_member_count", "Chi hội chưa báo"));

        assertThat(plan.errors()).isEmpty();
        assertThat(plan.changes()).hasSize(3);
        assertThat(cell(CLASSES).state()).isNull();
        assertThat(imports.apply(plan, I18n.VIETNAMESE).plan().applied()).isTrue();
        assertThat(cell(CLASSES).figure()).isEqualTo(new Figure(BigDecimal.valueOf(3), Qualifier.ABOUT));
        assertThat(cell(TALKS).figure()).isEqualTo(new Figure(BigDecimal.valueOf(14), Qualifier.AT_LEAST));
        assertThat(cell(TALKS).note()).isEqualTo("kể cả huyện");
        assertThat(cell("individual_member_count").state()).isEqualTo(CellState.UNKNOWN);
    }

    @Test
    void anUntouchedTemplateChangesNothing() {
        assertThat(preview(template -> template).changes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-1            | reporting.cell.negative",
                "1,5           | reporting.cell.whole",
                "1.234,5       | reporting.cell.whole",
                "1000000000000 | reporting.cell.too-large",
                "mười hai      | reporting.template.number",
                "1.234         | reporting.template.two-meanings",
                "=1+1          | reporting.template.formula",
                "+cmd          | reporting.template.formula"
            },
            quoteCharacter = '"')
    void aWrongFigureIsNamedByItsCellAndNothingIsStored(String typed, String message) {
        var template = new FilledIn(template(JOURNALISTS)).words(CLASSES, typed).figure(TALKS, 99);
        var plan = preview(template.file());

        assertThat(plan.errors()).extracting(Remark::address).containsExactly(template.address(CLASSES));
        assertThat(plan.errors()).extracting(error -> error.problem().message()).containsExactly(message);
        assertThat(plan.ready()).isFalse();
        assertThat(imports.apply(plan, I18n.VIETNAMESE).plan().applied()).isFalse();
        assertThat(cell(TALKS).figure().value()).isEqualByComparingTo("12");
    }

    @Test
    void aFormulaIsRefusedWhateverItComesTo() {
        var template = new FilledIn(template(JOURNALISTS));
        template.cell(CLASSES, 5).setCellFormula("1+2");

        assertThat(preview(template.file()).errors())
                .extracting(error -> error.problem().message())
                .containsExactly("reporting.template.formula");
    }

    @Test
    void bothWaysToWriteAThousandAreUnderstood() {
        var plan = preview(template -> template.words(CLASSES, "1.234.567").words(TALKS, " 2,345,678 "));

        assertThat(plan.changes())
                .extracting(change -> change.cell().after().value())
                .extracting(String::valueOf)
                .containsExactlyInAnyOrder("1234567", "2345678");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, reporting.template.outdated",
        "1, LS-HCC, reporting.template.other-organisation",
        "2, 2025-H2, reporting.template.other-period",
        "3, 123, reporting.template.catalogue",
        "4, 123, reporting.template.edited"
    })
    void aTemplateOfAnotherReportOrWithEditedIdsIsRefused(int row, String text, String message) {
        assertRefused(new FilledIn(template(JOURNALISTS)).hidden(row, text), message);
    }

    @Test
    void twoRowsWhoseHiddenCodesWereSwappedAreRefused() {
        var template = new FilledIn(template(JOURNALISTS));
        template.cell(TALKS, 9).setCellValue("13");

        assertRefused(template, "reporting.template.edited");
    }

    @Test
    void whatOthersEnteredMeanwhileStaysOrIsWarnedOf() {
        var template = template(JOURNALISTS);
        enter(TALKS, CellDraft.number(20));

        assertThat(preview(new FilledIn(template).figure(CLASSES, 3).file()).changes())
                .hasSize(1);
        var plan = preview(new FilledIn(template).figure(TALKS, 15).file());
        assertThat(plan.warnings())
                .extracting(warning -> warning.problem().message())
                .containsExactly("reporting.template.changed-meanwhile");
        assertThat(plan.changes().getFirst().cell().before().value()).isEqualByComparingTo("20");
    }

    @Test
    void whatWasPreviewedIsLookedAtAgainWhenTheReportChangesInBetween() {
        var plan = preview(template -> template.figure(CLASSES, 3));
        enter(CLASSES, CellDraft.number(4));

        var again = imports.apply(plan, I18n.VIETNAMESE);
        assertThat(again.plan().applied()).isFalse();
        assertThat(again.changes().getFirst().cell().before().value()).isEqualByComparingTo("4");
        assertThat(imports.apply(again, I18n.VIETNAMESE).plan().applied()).isTrue();
    }

    @Test
    void aSubmittedReportTakesNoTemplate() {
        var filled = new FilledIn(template(JOURNALISTS)).figure(CLASSES, 3).file();
        var plan = preview(filled);
        workflow.submit(
                union.id(JOURNALISTS),
                H1,
                reports.get(union.id(JOURNALISTS), H1).version());

        assertThatThrownBy(() -> preview(filled)).isInstanceOf(ReportLocked.class);
        assertThatThrownBy(() -> imports.apply(plan, I18n.VIETNAMESE)).isInstanceOf(ReportLocked.class);
    }

    @Test
    void nobodyFillsInTheReportOfAnother() {
        var filled = new FilledIn(template(JOURNALISTS)).figure(CLASSES, 3).file();
        union.as(
                Role.SOCIETY_SECRETARY,
                ACUPUNCTURE,
                () -> assertThatThrownBy(() -> preview(filled)).isInstanceOf(AccessDeniedException.class));
        union.as(
                Role.LEADER,
                CODE,
                () -> assertThatThrownBy(() -> preview(filled)).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void templatesOfSeveralSocietiesComeInOneFile() {
        union.as(Role.UNION_SECRETARY, CODE, () -> {
            var zip = new ByteArrayOutputStream();
            var societies = List.of(union.id(JOURNALISTS), union.id(ACUPUNCTURE));
            templates.writeAll(societies, H1, I18n.VIETNAMESE, zip);
            assertThat(names(zip.toByteArray())).containsExactly("LS-HNB_2026-H1.xlsx", "LS-HCC_2026-H1.xlsx");
        });
    }

    private static List<String> names(byte[] zip) {
        var names = new ArrayList<String>();
        try (var parts = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                new FilledIn(parts.readAllBytes());
                names.add(part.getName());
            }
            return names;
        } catch (IOException damaged) {
            throw new AssertionError(damaged);
        }
    }

    private void enter(String indicator, CellDraft draft) {
        var id = indicators.byCode(indicator).orElseThrow().id();
        entry.saveCell(union.id(JOURNALISTS), H1, id, draft, cell(indicator).version());
    }

    private ReportCell cell(String indicator) {
        return reports.get(union.id(JOURNALISTS), H1).cells().stream()
                .filter(each -> each.indicator().code().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private byte[] template(String organisation) {
        var out = new ByteArrayOutputStream();
        templates.write(union.id(organisation), H1, I18n.VIETNAMESE, out);
        return out.toByteArray();
    }

    private TemplatePlan preview(UnaryOperator<FilledIn> typing) {
        return preview(typing.apply(new FilledIn(template(JOURNALISTS))).file());
    }

    private TemplatePlan preview(byte[] file) {
        return imports.preview(union.id(JOURNALISTS), H1, new ByteArrayInputStream(file), I18n.VIETNAMESE);
    }

    private void assertRefused(FilledIn template, String message) {
        assertThatThrownBy(() -> preview(template.file()))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems().getFirst().message())
                                .isEqualTo(message));
    }
}
