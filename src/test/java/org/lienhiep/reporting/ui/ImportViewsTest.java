package org.lienhiep.reporting.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lienhiep.SignedIn;
import org.lienhiep.UiTest;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.reporting.CellDraft;
import org.lienhiep.reporting.ImportJournal;
import org.lienhiep.reporting.Indicators;
import org.lienhiep.reporting.ReportEntry;
import org.lienhiep.reporting.Reports;
import org.lienhiep.reporting.exchange.FilledIn;
import org.lienhiep.reporting.exchange.ImportOrder;
import org.lienhiep.reporting.exchange.ImportRun;
import org.lienhiep.reporting.exchange.ImportRuns;
import org.lienhiep.reporting.exchange.Templates;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Section;
import org.lienhiep.tabular.Imports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;

@SignedIn(value = Role.UNION_SECRETARY, at = CODE)
class ImportViewsTest extends UiTest {

    private static final HalfYear H1 = new HalfYear(2026, 1);
    private static final String TABLE =
            "organisation,indicator,halfYear,value,state\nLS-HNB,training_classes,2026-H1,3,DRAFT\n";

    @Autowired
    private Imports imports;

    @Autowired
    private ImportRuns runs;

    @Autowired
    private ImportJournal journal;

    @Autowired
    private Reports reports;

    @Autowired
    private ReportEntry entry;

    @Autowired
    private Indicators indicators;

    @Autowired
    private Templates templates;

    @Autowired
    private TemplateExchange exchange;

    @Test
    void anImportIsTakenBackAfterAQuestion() {
        var run = imported();
        open("imports/" + run.id());
        press("Hoàn tác");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(runs.get(run.id()).state()).isEqualTo(ImportRun.State.UNDONE);
    }

    @Test
    void whatStandsInTheWayIsNamedWithALink() {
        var run = imported();
        var indicator = indicators.byCode("training_classes").orElseThrow().id();
        var cell = reports.get(union.id(JOURNALISTS), H1).cells().stream()
                .filter(each -> each.indicator().id().equals(indicator))
                .findFirst()
                .orElseThrow();
        entry.saveCell(union.id(JOURNALISTS), H1, indicator, CellDraft.number(9), cell.version());
        open("imports/" + run.id());
        press("Hoàn tác");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(texts(Section.class)).contains("LS-HNB · 2026-H1 · training_classes");
    }

    @Test
    void whileItRunsItsPageShowsThat() {
        union.found();
        open("imports/" + journal.begin("cũ.csv"));

        assertThat(find(ProgressBar.class).all()).hasSize(1);
    }

    @Test
    void aWorkbookIsShownBeforeItIsStored() {
        var template = new ByteArrayOutputStream();
        templates.write(union.id(JOURNALISTS), H1, I18n.VIETNAMESE, template);
        open("reports/LS-HNB/2026-H1");
        var filled = new FilledIn(template.toByteArray()).words("training_classes", "mười hai");
        var dialog = new TemplateDialog(exchange, reports.get(union.id(JOURNALISTS), H1), () -> {});
        dialog.open();
        dialog.look(filled.file());
        roundTrip();

        assertThat(textOf(find(NativeTable.class).from(dialog).single()))
                .contains(filled.address("training_classes"), "“mười hai” không phải là số liệu");
        dialog.look(filled.figure("training_classes", 12).file());
        roundTrip();
        press("Ghi 1 ô");
        assertThat(reports.get(union.id(JOURNALISTS), H1).cells())
                .anySatisfy(cell -> assertThat(String.valueOf(cell.figure())).contains("12"));
    }

    private ImportRun imported() {
        union.found();
        imports.run(
                List.of(new Imports.Upload("values", "values.csv", new ByteArrayResource(TABLE.getBytes(UTF_8)))),
                false);
        return runs.list(new ListQuery<>("", ImportOrder.STARTED, false, I18n.VIETNAMESE, 0, 1))
                .getFirst();
    }
}
