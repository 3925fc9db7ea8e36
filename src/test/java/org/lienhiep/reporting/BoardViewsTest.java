package org.lienhiep.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.SampleUnion.ACUPUNCTURE;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.SampleUnion.LEARNING;
import static org.lienhiep.TestBeans.TODAY;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lienhiep.SampleReports;
import org.lienhiep.SignedIn;
import org.lienhiep.UiTest;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.reporting.reminder.Contact;
import org.lienhiep.reporting.reminder.Contacts;
import org.lienhiep.shell.DayField;
import org.lienhiep.shell.PageHeader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SignedIn(Role.UNION_SECRETARY)
class BoardViewsTest extends UiTest {

    private static final HalfYear H1 = new HalfYear(2026, 1);

    @Autowired
    private SampleReports samples;

    @Autowired
    private ReportWorkflow workflow;

    @Autowired
    private Extensions extensions;

    @Autowired
    private ReportCalendar calendar;

    @Autowired
    private Contacts contacts;

    @Autowired
    private JdbcClient jdbc;

    private void entered(String society) {
        samples.entered(society, H1, 12);
    }

    private void returned(String society, String reason) {
        samples.submitted(society, H1, 12);
        workflow.sendBack(union.id(society), H1, reason, samples.version(society, H1));
    }

    private String line(String society) {
        return find(NativeTableRow.class).all().stream()
                .map(UiTest::textOf)
                .filter(text -> text.contains(society))
                .findFirst()
                .orElse("");
    }

    private void choose(String... names) {
        for (var name : names) {
            var box = find(Checkbox.class).all().stream()
                    .filter(each -> each.getAriaLabel().orElse("").contains(name))
                    .findFirst()
                    .orElseThrow();
            test(box).click();
        }
    }

    private String reminderTo(String name) {
        return find(TextArea.class).all().stream()
                .map(TextArea::getValue)
                .filter(text -> text.contains(name))
                .findFirst()
                .orElse("");
    }

    @Test
    void aReminderNamesWhatIsMissingAndLeadsThere() {
        returned(JOURNALISTS, "Chưa khớp số liệu");
        jdbc.sql("update indicator set required = true where code = 'individual_member_count'")
                .update();
        contacts.save(union.id(ACUPUNCTURE), new Contact("Lê Văn Châm", "0912 345 678", null), 0);
        open("reports");
        assertThat(line("Hội Châm cứu")).contains("Lê Văn Châm", "0912 345 678");

        choose("Hội Nhà báo", "Hội Châm cứu");
        assertThat(texts(Span.class)).contains("Đã chọn 2 hội");
        press("Nhắc…");

        assertThat(reminderTo("Hội Châm cứu"))
                .contains("Quý hội chưa mở báo cáo", "20/06/2026", "quá hạn 56 ngày", "/reports/LS-HCC/2026-H1");
        assertThat(reminderTo("Hội Nhà báo"))
                .contains("“Chưa khớp số liệu”", "Còn 1 chỉ tiêu bắt buộc chưa có số liệu: ");
    }

    @Test
    void copyingAReminderIsRememberedOnTheBoard() {
        union.found();
        open("reports");
        choose("Hội Nhà báo");
        press("Nhắc…");
        press("Sao chép");
        press("Đã sao chép"); // whoever copies twice reminds once

        open("reports");
        assertThat(line("Hội Nhà báo")).contains("đã nhắc 1 lần");
    }

    @Test
    void severalSocietiesAreGivenMoreTimeAndReadWhy() {
        union.found();
        open("reports");
        choose("Hội Nhà báo", "Hội Khuyến học");
        press("Gia hạn…");
        press("Gia hạn");
        assertThat(field(TextArea.class, "Lý do").isInvalid()).isTrue();

        test(field(DayField.class, "Gia hạn đến hết ngày")).setValue(TODAY.plusDays(5));
        test(field(TextArea.class, "Lý do")).setValue("Bão lũ");
        press("Gia hạn");

        assertThat(line("Hội Nhà báo")).contains("gia hạn đến 20/08/2026", "còn 5 ngày");
        assertThat(line("Hội Châm cứu")).contains("quá hạn 56 ngày");
        union.as(Role.SOCIETY_SECRETARY, JOURNALISTS, () -> {
            open("reports/LS-HNB/2026-H1");
            assertThat(texts(PageHeader.class)).contains("Được gia hạn đến 20/08/2026", "Bão lũ");
        });
    }

    @Test
    void theBoardTakesItsFilterFromTheAddress() {
        entered(LEARNING);
        open("reports?show=MISSING&q=hoc");

        assertThat(line("Hội Khuyến học")).isNotEmpty();
        assertThat(line("Hội Nhà báo")).isEmpty();
        assertThat(find(TextField.class).all()).anyMatch(each -> "hoc".equals(each.getValue()));
    }

    @Test
    @SignedIn(value = Role.LEADER, at = CODE)
    void whoOnlyReadsChoosesNobody() {
        union.found();
        open("reports");
        assertThat(find(Checkbox.class).all()).isEmpty();

        open("reports/calendar");
        assertThat(texts(Button.class)).doesNotContain("Lệ thường…", "Miễn báo cáo…");
        assertThat(line("6 tháng đầu năm 2026")).contains("21/05/2026", "20/06/2026", "05/07/2026", "Hết hạn nhận");
    }

    @Test
    void theUnionsOfficeExcludesASocietyAndTakesAnExtensionBack() {
        extensions.grant(union.id(CODE), H1, List.of(union.id(LEARNING)), TODAY.plusDays(5), "Bão lũ");
        open("reports/calendar");
        press("Rút gia hạn");
        find(com.vaadin.flow.component.confirmdialog.ConfirmDialog.class)
                .all()
                .forEach(dialog -> test(dialog).confirm());
        assertThat(extensions.of(union.id(CODE), H1).getFirst().inForce()).isFalse();

        var exclude = find(Button.class).all().stream()
                .filter(each -> each.getAriaLabel().orElse("").equals("Miễn báo cáo: Hội Khuyến học tỉnh Lạng Sơn"))
                .findFirst()
                .orElseThrow();
        test(exclude).click();
        test(field(TextArea.class, "Lý do")).setValue("Đang sắp xếp lại");
        press("Miễn báo cáo");

        open("reports");
        assertThat(texts(PageHeader.class)).contains("0/2 hội đã nộp");
        assertThat(line("Hội Khuyến học")).contains("không phải báo cáo");
    }

    @Test
    void theDaysOfAHalfYearAreChangedAndWhatIsWrongIsSaidBesideTheField() {
        union.found();
        open("reports/calendar");
        var edit = find(Button.class).all().stream()
                .filter(each -> each.getAriaLabel().orElse("").endsWith("2026-H1"))
                .findFirst()
                .orElseThrow();
        test(edit).click();
        test(field(DayField.class, "Khóa sau ngày")).setValue(TODAY.withMonth(6));
        press("Lưu");
        assertThat(field(DayField.class, "Khóa sau ngày").isInvalid()).isTrue();

        test(field(DayField.class, "Khóa sau ngày")).setValue(TODAY.withMonth(9));
        press("Lưu");

        assertThat(line("6 tháng đầu năm 2026")).contains("15/09/2026");
        assertThat(calendar.of(union.id(CODE), H1, H1).getFirst().own().closesOn())
                .isEqualTo(TODAY.withMonth(9));
    }
}
