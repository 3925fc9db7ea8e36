package org.lienhiep.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.UiTest;
import org.lienhiep.access.Access;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.shell.EmptyState;
import org.lienhiep.shell.PageHeader;
import org.springframework.beans.factory.annotation.Autowired;

@SignedIn(value = Role.SOCIETY_SECRETARY, at = SampleUnion.JOURNALISTS)
class ReportViewTest extends UiTest {

    private static final HalfYear PERIOD = new HalfYear(2026, 1);
    private static final String TALKS = "Buổi phổ biến";
    private static final String CLASSES = "Lớp tập huấn";

    @Autowired
    private Indicators indicators;

    @Autowired
    private Reports reports;

    @Autowired
    private ReportEntry entry;

    @Autowired
    private ReportWorkflow workflow;

    @Autowired
    private Access access;

    private IndicatorId talks = new IndicatorId(new java.util.UUID(0, 0));
    private OrganisationId society = new OrganisationId(new java.util.UUID(0, 0));

    @BeforeEach
    void aCatalogueOfTwo() {
        society = union.id(SampleUnion.JOURNALISTS);
        talks = access.asSystem(() -> {
            indicators.create(indicator("test_classes", CLASSES, false));
            return indicators.create(indicator("test_talks", TALKS, true));
        });
    }

    private static IndicatorDraft indicator(String code, String name, boolean required) {
        return new IndicatorDraft(
                code,
                "Phổ biến kiến thức",
                null,
                name,
                null,
                "buổi",
                null,
                "Chỉ tính buổi do hội tổ chức.",
                null,
                OverTime.SUM,
                OverOrganisations.SUM,
                true,
                required,
                null,
                null,
                null,
                null);
    }

    private void openReport() {
        open("reports/" + SampleUnion.JOURNALISTS + "/2026-H1");
    }

    private TextField cell(String indicator) {
        return find(TextField.class).all().stream()
                .filter(each -> each.getAriaLabel().filter(indicator::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private void type(String indicator, String text) {
        test(cell(indicator)).setValue(text);
        roundTrip();
    }

    private ReportCell stored() {
        return reports.get(society, PERIOD).cells().stream()
                .filter(each -> each.indicator().id().equals(talks))
                .findFirst()
                .orElseThrow();
    }

    private void bySomeoneElse(CellDraft draft, int version) {
        union.as(
                Role.SOCIETY_SECRETARY,
                SampleUnion.JOURNALISTS,
                () -> entry.saveCell(society, PERIOD, talks, draft, version));
    }

    private void submittedBySomeoneElse() {
        bySomeoneElse(CellDraft.number(12), 0);
        union.as(
                Role.SOCIETY_SECRETARY,
                SampleUnion.JOURNALISTS,
                () -> workflow.submit(
                        society, PERIOD, reports.get(society, PERIOD).version()));
    }

    private boolean offers(String button) {
        return find(Button.class).all().stream().anyMatch(each -> button.equals(each.getText()));
    }

    @Test
    void aTypedFigureIsStoredAndWrittenAsItWillBeRead() {
        openReport();
        type(TALKS, ">1.090");

        assertThat(cell(TALKS).getValue()).isEqualTo("≥ 1.090");
        assertThat(stored().figure()).isEqualTo(new Figure(new BigDecimal(1090), Qualifier.AT_LEAST));
        assertThat(texts(PageHeader.class)).contains("Đang nhập", "quá hạn 56 ngày");
    }

    @Test
    void whatIsNoFigureIsSaidAtTheCellAndNothingIsStored() {
        openReport();
        type(TALKS, "mười hai");

        assertThat(cell(TALKS).isInvalid()).isTrue();
        assertThat(cell(TALKS).getErrorMessage()).contains("“mười hai” không phải là số liệu");
        assertThat(stored().state()).isNull();
    }

    @Test
    void aRuleOfTheIndicatorIsSaidAtTheCell() {
        openReport();
        type(TALKS, "1,5");

        assertThat(cell(TALKS).getErrorMessage()).isEqualTo("Chỉ tiêu này tính bằng số nguyên.");
        assertThat(stored().state()).isNull();
    }

    @Test
    void unknownWaitsForItsReason() {
        openReport();
        type(TALKS, "?");
        assertThat(stored().state()).isNull();

        var note = field(TextArea.class, "Ghi chú");
        test(note).setValue("Chi hội huyện chưa gửi");
        roundTrip();

        assertThat(stored().state()).isEqualTo(CellState.UNKNOWN);
        assertThat(stored().note()).isEqualTo("Chi hội huyện chưa gửi");
        assertThat(cell(TALKS).getValue()).isEqualTo("không rõ");
    }

    @Test
    void whenTwoFillInTheSameCellBothValuesAreShownAndOneIsChosen() {
        openReport();
        bySomeoneElse(CellDraft.number(14), 0);
        type(TALKS, "12");

        assertThat(stored().figure()).isEqualTo(new Figure(new BigDecimal(14), Qualifier.EXACT));
        assertThat(texts(NativeTable.class)).contains("hai người cùng nhập", "14", "Bạn nhập: 12");

        press("Giữ của tôi: 12");

        assertThat(stored().figure()).isEqualTo(new Figure(new BigDecimal(12), Qualifier.EXACT));
        assertThat(cell(TALKS).isInvalid()).isFalse();
    }

    @Test
    void aReportIsSubmittedOnlyWithWhatIsRequiredAndItsDeclaration() {
        openReport();
        type(CLASSES, "3");
        press("Nộp…");
        roundTrip();
        assertThat(find(Button.class).withText("Nộp báo cáo").single().isEnabled())
                .isFalse();
        assertThat(page()).contains("Phải sửa trước khi nộp", TALKS);

        openReport();
        type(TALKS, "0");
        press("Nộp…");
        roundTrip();
        press("Nộp báo cáo");
        assertThat(find(Checkbox.class).single().getErrorMessage()).contains("Hãy xác nhận");
        test(find(Checkbox.class).single()).click();
        press("Nộp báo cáo");
        roundTrip();

        assertThat(reports.get(society, PERIOD).state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(page()).contains("LS-HNB/2026-H1/1", "nộp muộn 56 ngày", "Việc tiếp theo");
        openReport();
        assertThat(find(TextField.class).all()).isEmpty();
        assertThat(page()).contains("nên không sửa được");
    }

    @Test
    void aSocietySecretaryDoesNotReview() {
        submittedBySomeoneElse();
        openReport();

        assertThat(offers("Duyệt")).isFalse();
        assertThat(offers("Trả lại…")).isFalse();
        assertThat(page()).contains("Văn phòng Liên hiệp các Hội KH&KT tỉnh Lạng Sơn có thể trả lại");
    }

    @Test
    @SignedIn(Role.UNION_SECRETARY)
    void theUnionReturnsAReportOnlyWithAReasonWhichThenStandsOnTop() {
        submittedBySomeoneElse();
        openReport();
        press("Trả lại…");
        press("Trả lại");
        assertThat(field(TextArea.class, "Lý do").isInvalid()).isTrue();

        test(field(TextArea.class, "Lý do")).setValue("Số lớp tập huấn chưa khớp với danh sách");
        press("Trả lại");
        roundTrip();

        assertThat(reports.get(society, PERIOD).state()).isEqualTo(ReportState.RETURNED);
        assertThat(page()).contains("đã trả lại báo cáo này", "Số lớp tập huấn chưa khớp với danh sách");
    }

    @Test
    @SignedIn(Role.UNION_SECRETARY)
    void theUnionApprovesWhatSomeoneElseSubmitted() {
        submittedBySomeoneElse();
        openReport();
        press("Duyệt");
        test(find(ConfirmDialog.class).single()).confirm();
        roundTrip();

        assertThat(reports.get(society, PERIOD).state()).isEqualTo(ReportState.APPROVED);
        assertThat(offers("Mở lại…")).isTrue();
    }

    @Test
    @SignedIn(Role.LEADER)
    void aLeaderReadsAndChangesNothing() {
        bySomeoneElse(CellDraft.number(12), 0);
        openReport();

        assertThat(find(TextField.class).all()).isEmpty();
        assertThat(offers("Nộp…")).isFalse();
        assertThat(texts(NativeTable.class)).contains("12");
    }

    @Test
    @SignedIn(value = Role.UNION_SECRETARY, at = SampleUnion.OTHER_UNION)
    void anotherUnionsReportLooksAsIfItWereNotThere() {
        openReport();

        assertThat(texts(EmptyState.class)).contains("Không tìm thấy");
        assertThat(texts(H1.class)).doesNotContain("Hội Nhà báo");
    }

    private static String page() {
        return textOf((Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst());
    }
}
