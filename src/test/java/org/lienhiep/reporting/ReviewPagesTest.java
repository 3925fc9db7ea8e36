package org.lienhiep.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.UiTest;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.reporting.review.RemarkState;
import org.lienhiep.reporting.review.Remarks;
import org.springframework.beans.factory.annotation.Autowired;

@SignedIn(Role.UNION_SECRETARY)
class ReviewPagesTest extends UiTest {

    private static final HalfYear PERIOD = new HalfYear(2026, 1);
    private static final String TALKS = "dissemination_sessions";

    @Autowired
    private Indicators indicators;

    @Autowired
    private Reports reports;

    @Autowired
    private ReportEntry entry;

    @Autowired
    private ReportWorkflow workflow;

    @Autowired
    private Remarks remarks;

    private void submitted(String society, int talks) {
        var id = union.id(society);
        union.as(Role.SOCIETY_SECRETARY, society, () -> {
            var indicator = indicators.byCode(TALKS).orElseThrow().id();
            var version = reports.get(id, PERIOD).cells().stream()
                    .filter(cell -> cell.indicator().id().equals(indicator))
                    .findFirst()
                    .orElseThrow()
                    .version();
            entry.saveCell(id, PERIOD, indicator, CellDraft.number(talks), version);
            workflow.submit(id, PERIOD, reports.get(id, PERIOD).version());
        });
    }

    private ReportState state(String society) {
        return reports.get(union.id(society), PERIOD).state();
    }

    private void returned(String society) {
        var id = union.id(society);
        workflow.sendBack(id, PERIOD, "Xin xem lại", reports.get(id, PERIOD).version());
    }

    private static String page() {
        return textOf((Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst());
    }

    @Test
    void aReviewerSeesBeforeAndAfterAndGoesOnToTheNext() {
        submitted(SampleUnion.JOURNALISTS, 12);
        returned(SampleUnion.JOURNALISTS);
        submitted(SampleUnion.JOURNALISTS, 14);
        submitted(SampleUnion.ACUPUNCTURE, 5);

        open("reports/" + SampleUnion.JOURNALISTS + "/2026-H1/review");
        assertThat(page()).contains("1 ô khác so với lần nộp thứ 1", "Lần nộp trước", "/2 báo cáo đang chờ");

        press("Duyệt");
        test(find(ConfirmDialog.class).single()).confirm();
        roundTrip();

        assertThat(state(SampleUnion.JOURNALISTS)).isEqualTo(ReportState.APPROVED);
        assertThat(texts(H1.class)).contains("Hội Châm cứu");
        assertThat(page()).contains("1/1 báo cáo đang chờ");
    }

    @Test
    void aRemarkIsWrittenBesideTheCell() {
        submitted(SampleUnion.JOURNALISTS, 12);
        open("reports/" + SampleUnion.JOURNALISTS + "/2026-H1/review");

        var opener = find(Button.class).all().stream()
                .filter(each -> each.getElement()
                        .getProperty("ariaLabel", each.getElement().getAttribute("aria-label") + "")
                        .startsWith("Nhận xét: Buổi phổ biến"))
                .findFirst()
                .orElseThrow();
        test(opener).click();
        var area = find(TextArea.class).all().stream()
                .filter(Component::isVisible)
                .filter(each ->
                        each.isAttached() && each.getParent().orElseThrow().isVisible())
                .findFirst()
                .orElseThrow();
        test(area).setValue("Có tính buổi ở huyện không?");
        press("Gửi");
        roundTrip();

        assertThat(remarks.of(union.id(SampleUnion.JOURNALISTS), PERIOD))
                .singleElement()
                .satisfies(thread -> assertThat(thread.state()).isEqualTo(RemarkState.OPEN));
        assertThat(state(SampleUnion.JOURNALISTS)).isEqualTo(ReportState.IN_REVIEW);
        assertThat(page()).contains("Có tính buổi ở huyện không?", "Chờ đơn vị trả lời");
    }

    @Test
    void reportsWithoutDoubtsAreApprovedTogether() {
        submitted(SampleUnion.JOURNALISTS, 12);
        submitted(SampleUnion.ACUPUNCTURE, 5);
        submitted(SampleUnion.LEARNING, 7);
        remarks.begin(union.id(SampleUnion.LEARNING), PERIOD, null, "Xin bổ sung");

        open("reports/review");
        assertThat(page()).contains("3 báo cáo chờ duyệt", "Còn nhận xét chưa xong.");
        assertThat(find(Checkbox.class).all()).hasSize(2);
        press("Duyệt 2 báo cáo đã chọn");
        test(find(ConfirmDialog.class).single()).confirm();
        roundTrip();

        assertThat(state(SampleUnion.JOURNALISTS)).isEqualTo(ReportState.APPROVED);
        assertThat(state(SampleUnion.ACUPUNCTURE)).isEqualTo(ReportState.APPROVED);
        assertThat(state(SampleUnion.LEARNING)).isEqualTo(ReportState.IN_REVIEW);
        assertThat(page()).contains("1 báo cáo chờ duyệt");
    }

    @Test
    void nothingWaits() {
        open("reports/review");

        assertThat(page()).contains("Không có báo cáo nào chờ duyệt");
    }
}
