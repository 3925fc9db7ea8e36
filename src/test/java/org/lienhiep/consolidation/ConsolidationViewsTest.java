package org.lienhiep.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.SampleUnion.ACUPUNCTURE;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lienhiep.SignedIn;
import org.lienhiep.UiTest;
import org.lienhiep.access.Access;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.reporting.CellDraft;
import org.lienhiep.reporting.ReportDraft;
import org.lienhiep.reporting.ReportEntry;
import org.lienhiep.reporting.ReportWorkflow;
import org.lienhiep.reporting.Reports;
import org.springframework.beans.factory.annotation.Autowired;

@SignedIn(Role.UNION_SECRETARY)
class ConsolidationViewsTest extends UiTest {

    private static final HalfYear H1 = new HalfYear(2026, 1);
    private static final String PAGE = "consolidation/LS/2026-H1?period=2026-H1";

    @Autowired
    private Reports reports;

    @Autowired
    private ReportEntry entry;

    @Autowired
    private ReportWorkflow workflow;

    @Autowired
    private Issues issues;

    @Autowired
    private Access access;

    private void report(String society, int talks, boolean approve) {
        var id = union.id(society);
        access.asSystem(() -> {
            var cell = new ReportDraft.Entry("dissemination_sessions", CellDraft.number(talks));
            entry.replace(id, H1, new ReportDraft(List.of(cell), null), null);
            workflow.submit(id, H1, reports.get(id, H1).version());
            return approve ? workflow.approve(id, H1, reports.get(id, H1).version()) : null;
        });
    }

    @Test
    void thePageShowsFiguresWithTheirCoverageAndLeadsToWhatTheyAreMadeOf() {
        report(JOURNALISTS, 12, true);
        report(ACUPUNCTURE, 5, false);

        open(PAGE);

        assertThat(texts(NativeTable.class)).contains("12", "1/3", "Hội Nhà báo tỉnh Lạng Sơn 12");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("figures/LS/dissemination_sessions/2026-H1", "reports/LS-HCC/2026-H1");
        assertThat(texts(Section.class)).contains("Chưa có báo cáo được duyệt (2)", "Đặc điểm tình hình", "Kiến nghị");
    }

    @Test
    void theLookAheadIsMarkedWhereverItMixes() {
        report(JOURNALISTS, 12, true);
        report(ACUPUNCTURE, 5, false);
        open(PAGE);

        test(field(Checkbox.class, "Kể cả báo cáo đã nộp, chưa duyệt")).click();

        assertThat(texts(NativeTable.class)).contains("17", "có số chưa duyệt", "2/3");
    }

    @Test
    void wordsStoreThemselvesAndTellWhenTheFiguresChange() {
        report(JOURNALISTS, 12, true);
        open(PAGE);
        var area = find(TextArea.class).all().stream()
                .filter(each -> each.getValue().contains("12 buổi phổ biến"))
                .findFirst()
                .orElseThrow();
        test(area).setValue("Lời của văn phòng");
        assertThat(texts(Section.class)).contains("đã lưu", "văn phòng đã sửa");

        report(ACUPUNCTURE, 5, true);
        open("profile");
        open(PAGE);
        assertThat(texts(Section.class)).contains("Số liệu đã thay đổi sau khi lời văn được sửa");
        press("Giữ lời văn của tôi");
        assertThat(texts(Section.class)).doesNotContain("Số liệu đã thay đổi sau khi lời văn được sửa");
    }

    @Test
    @SuppressWarnings("unchecked")
    void anIssueIsMadeWhenEverythingIsSettled() {
        report(JOURNALISTS, 12, true);
        open("consolidation/LS/2026-H1/issue?period=2026-H1");
        field(IntegerField.class, "Số").setValue(5);
        ((ComboBox<String>) field(ComboBox.class, "Người ký")).setValue("Lý Vinh Quang");

        press("Phát hành lần 1");
        var reason = field(TextArea.class, "Lý do phát hành khi còn thiếu báo cáo");
        assertThat(reason.isInvalid()).isTrue();
        assertThat(issues.of(union.id(CODE), H1)).isEmpty();

        test(reason).setValue("Hội chưa gửi, đã quá hạn");
        test(field(Checkbox.class, "Tôi đã đọc lời văn của tất cả các mục")).click();
        press("Phát hành lần 1");

        assertThat(find(H1.class).single().getText()).isEqualTo("Tổng hợp");
        assertThat(texts(Section.class)).contains("05/BC-LHH", "Lý Vinh Quang ký");
        press("Kiểm tra");
        assertThat(texts(Section.class)).contains("Nguyên vẹn như khi phát hành");
    }

    @Test
    @SignedIn(Role.LEADER)
    void aLeaderReadsAndChangesNothing() {
        report(JOURNALISTS, 12, true);
        open(PAGE);

        assertThat(find(TextArea.class).all()).isEmpty();
        assertThat(texts(Section.class)).contains("12 buổi phổ biến");
    }
}
