package org.lienhiep.reporting.exchange;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.SampleUnion.OTHER_UNION;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.ImportId;
import org.lienhiep.reporting.CellDraft;
import org.lienhiep.reporting.CellOrigin;
import org.lienhiep.reporting.ImportUndo.Obstacle;
import org.lienhiep.reporting.Indicators;
import org.lienhiep.reporting.ReportCell;
import org.lienhiep.reporting.ReportEntry;
import org.lienhiep.reporting.ReportState;
import org.lienhiep.reporting.ReportWorkflow;
import org.lienhiep.reporting.Reports;
import org.lienhiep.reporting.Totals;
import org.lienhiep.reporting.exchange.ImportRun.State;
import org.lienhiep.shell.I18n;
import org.lienhiep.tabular.TableImport.RowError;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
class HistoryImportsTest {

    private static final HalfYear H1 = new HalfYear(2025, 1);
    private static final String TALKS = "dissemination_sessions";
    private static final String CLASSES = "training_classes";
    private static final String HEADER = "organisation,indicator,halfYear,value,state\n";

    private static final ListQuery<String, ImportOrder> NEWEST =
            new ListQuery<>("", ImportOrder.STARTED, false, I18n.VIETNAMESE, 0, 10);

    @Autowired
    private SampleUnion union;

    @Autowired
    private HistoryImports imports;

    @Autowired
    private ImportRuns runs;

    @Autowired
    private Reports reports;

    @Autowired
    private ReportEntry entry;

    @Autowired
    private ReportWorkflow workflow;

    @Autowired
    private Indicators indicators;

    @Autowired
    private Totals totals;

    @BeforeEach
    void found() {
        union.found();
    }

    @Test
    void anImportTellsWhoBroughtInWhat() {
        var run = runs.get(bring("""
                LS-HNB,dissemination_sessions,2025-H1,12,APPROVED
                LS-HCC,dissemination_sessions,2025-H1,3,APPROVED
                """));

        assertThat(run.state()).isEqualTo(State.DONE);
        assertThat(run.fileName()).isEqualTo("cũ.csv");
        assertThat(run.reports()).isEqualTo(2);
        assertThat(run.created()).isEqualTo(2);
        assertThat(run.sha256()).hasSize(64);
        assertThat(cell(TALKS).origin()).isEqualTo(CellOrigin.IMPORTED);
        assertThat(total()).isEqualTo("15");
        assertThat(runs.list(NEWEST)).extracting(ImportRun::id).contains(run.id());
    }

    @Test
    void rowsThatBreakARuleAreKeptAndNothingIsStored() {
        var run = bring("""
                LS-HNB,dissemination_sessions,2025-H1,12,APPROVED
                LS-HNB,training_classes,2025-H1,mười hai,APPROVED
                """);

        assertThat(runs.get(run).state()).isEqualTo(State.FAILED);
        assertThat(runs.errors(run))
                .extracting(RowError::line, RowError::column)
                .containsExactly(tuple(3, "value"));
        assertThat(cell(TALKS).state()).isNull();
    }

    @Test
    void aFileThatIsNoTableFails() {
        var run = bring(file("PK\u0003\u0004 no workbook"));

        assertThat(runs.get(run).state()).isEqualTo(State.FAILED);
        assertThat(runs.errors(run)).extracting(RowError::message).containsExactly("tabular.workbook.unreadable");
    }

    @Test
    void whatIsStoppedLeavesNothing() {
        var task = imports.register("cũ.csv", file(HEADER + "LS-HNB,training_classes,2025-H1,12,APPROVED\n"));
        imports.cancel(task.run());
        imports.work(task);

        assertThat(runs.get(task.run()).state()).isEqualTo(State.CANCELLED);
        assertThat(cell(CLASSES).state()).isNull();
    }

    @Test
    void takingBackRestoresCellsReportsAndTotals() {
        enter(TALKS, 7);
        var run = bring("""
                LS-HNB,dissemination_sessions,2025-H1,12,APPROVED
                LS-HNB,training_classes,2025-H1,4,APPROVED
                LS-HCC,dissemination_sessions,2025-H1,3,APPROVED
                """);
        assertThat(total()).isEqualTo("15");

        assertThat(runs.undo(run)).isEmpty();

        assertThat(runs.get(run).state()).isEqualTo(State.UNDONE);
        assertThat(cell(TALKS).figure().value()).isEqualByComparingTo("7");
        assertThat(cell(TALKS).origin()).isEqualTo(CellOrigin.ENTERED);
        assertThat(cell(CLASSES).state()).isNull();
        assertThat(reports.get(union.id(JOURNALISTS), H1).state()).isEqualTo(ReportState.DRAFT);
        assertThat(reports.get(union.id("LS-HCC"), H1).id()).isNull();
        assertThat(total()).isNull();
        assertThatThrownBy(() -> runs.undo(run)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void whatWasChangedAfterwardsIsNamedAndStays() {
        var run = bring("LS-HNB,dissemination_sessions,2025-H1,12,DRAFT\n");
        enter(TALKS, 13);

        assertThat(runs.undo(run)).containsExactly(new Obstacle(JOURNALISTS, H1, TALKS));
        assertThat(runs.get(run).state()).isEqualTo(State.DONE);
        assertThat(cell(TALKS).figure().value()).isEqualByComparingTo("13");
    }

    @Test
    void aReportThatMovedOnIsNamedAndStays() {
        var run = bring("LS-HNB,dissemination_sessions,2025-H1,12,APPROVED\n");
        var report = reports.get(union.id(JOURNALISTS), H1);
        workflow.reopen(union.id(JOURNALISTS), H1, "Sửa số liệu", report.version());

        assertThat(runs.undo(run)).containsExactly(new Obstacle(JOURNALISTS, H1, null));
    }

    @Test
    void aLaterImportIsTakenBackFirst() {
        var first = bring("LS-HNB,dissemination_sessions,2025-H1,12,APPROVED\n");
        var second = bring("LS-HNB,dissemination_sessions,2025-H1,13,APPROVED\n");

        assertThat(runs.undo(first)).hasSize(1);
        assertThat(runs.undo(second)).isEmpty();
        assertThat(total()).isEqualTo("12");
    }

    @Test
    void othersNeitherSeeNorTakeBackWhatIsNotTheirs() {
        var run = bring("LS-HNB,dissemination_sessions,2025-H1,12,APPROVED\n");

        union.as(Role.UNION_SECRETARY, OTHER_UNION, () -> {
            assertThat(runs.list(NEWEST)).extracting(ImportRun::id).doesNotContain(run);
            assertThatThrownBy(() -> runs.undo(run)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> imports.cancel(run)).isInstanceOf(NotFound.class);
        });
        union.as(
                Role.SOCIETY_SECRETARY,
                JOURNALISTS,
                () -> assertThatThrownBy(() -> runs.list(NEWEST)).isInstanceOf(AccessDeniedException.class));
        union.as(
                Role.UNION_SECRETARY,
                CODE,
                () -> assertThat(runs.list(NEWEST)).extracting(ImportRun::id).contains(run));
    }

    private ImportId bring(String rows) {
        return bring(file(HEADER + rows));
    }

    private ImportId bring(Path file) {
        var task = imports.register("cũ.csv", file);
        imports.work(task);
        assertThat(file).doesNotExist();
        return task.run();
    }

    private static Path file(String text) {
        try {
            return Files.writeString(Files.createTempFile("values", ".csv"), text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void enter(String indicator, long value) {
        var id = indicators.byCode(indicator).orElseThrow().id();
        entry.saveCell(
                union.id(JOURNALISTS),
                H1,
                id,
                CellDraft.number(value),
                cell(indicator).version());
    }

    private ReportCell cell(String indicator) {
        return reports.get(union.id(JOURNALISTS), H1).cells().stream()
                .filter(each -> each.indicator().code().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    /** The union's talks; null when nobody stated any. */
    private @Nullable String total() {
        return totals.of(union.id(CODE), H1, H1).stream()
                .filter(series -> TALKS.equals(series.indicator().code()))
                .map(series -> series.latest().figure())
                .filter(figure -> figure != null)
                .map(figure -> requireNonNull(figure).value().toPlainString())
                .findFirst()
                .orElse(null);
    }
}
