package org.lienhiep.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lienhiep.SampleReports;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.UiTest;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.shell.EmptyState;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.Section;
import org.springframework.beans.factory.annotation.Autowired;

@SignedIn(Role.UNION_SECRETARY)
class ReportingViewsTest extends UiTest {

    private static final HalfYear PERIOD = new HalfYear(2026, 1);
    private static final String TALKS = "dissemination_sessions";

    @Autowired
    private SampleReports samples;

    @Autowired
    private Indicators indicators;

    @Autowired
    private RecordCatalog catalog;

    private void entered(String society, long talks) {
        samples.entered(society, PERIOD, talks);
    }

    private void submitted(String society, long talks) {
        samples.submitted(society, PERIOD, talks);
    }

    private void approved(String society, long talks) {
        samples.approved(society, PERIOD, talks);
    }

    private String line(String society) {
        return find(NativeTableRow.class).all().stream()
                .map(UiTest::textOf)
                .filter(text -> text.contains(society))
                .findFirst()
                .orElse("");
    }

    @Test
    void theBoardShowsWhoHasReportedAndWhoIsLate() {
        approved(SampleUnion.JOURNALISTS, 12);
        entered(SampleUnion.LEARNING, 3);

        open("reports");

        assertThat(texts(PageHeader.class)).contains("1/3 hội đã nộp · 1 đã duyệt", "2 quá hạn");
        assertThat(line("Hội Nhà báo")).contains("Đã duyệt", "nộp muộn 56 ngày");
        assertThat(line("Hội Khuyến học")).contains("Đang nhập", "quá hạn 56 ngày");
        assertThat(line("Hội Châm cứu")).contains("Chưa mở");
        assertThat(find(Anchor.class).all()).anyMatch(link -> link.getHref().equals("reports/LS-HNB/2026-H1"));
    }

    @Test
    void theBoardIsSearchedWithoutDiacritics() {
        union.found();
        open("reports");
        test(find(TextField.class).all().stream()
                        .filter(each -> "Tìm hội".equals(each.getPlaceholder()))
                        .findFirst()
                        .orElseThrow())
                .setValue("cham cuu");
        roundTrip();

        assertThat(line("Hội Châm cứu")).isNotEmpty();
        assertThat(line("Hội Nhà báo")).isEmpty();
    }

    @Test
    @SignedIn(value = Role.SOCIETY_SECRETARY, at = SampleUnion.JOURNALISTS)
    void aSocietySeesItsOwnHalfYearsAndBeginsOrGoesOn() {
        open("reports");
        assertThat(texts(Button.class)).contains("Bắt đầu nhập");

        entered(SampleUnion.JOURNALISTS, 12);
        open("reports");
        press("Nhập tiếp");

        assertThat(texts(H1.class)).isEqualTo("Hội Nhà báo tỉnh Lạng Sơn");
    }

    @Test
    void anotherHalfYearInTheHeaderShowsTheReportOfThatOne() {
        union.found();

        open("reports/LS-HNB/2026-H1");
        UI.getCurrent().navigate("reports/LS-HNB/2026-H1", QueryParameters.of("period", "2025-H2"));
        roundTrip();

        assertThat(texts(PageHeader.class)).contains("6 tháng cuối năm 2025");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("reports/LS-HNB/2025-H2");
    }

    @Test
    void totalsNameTheirCoverageAndLeadToWhatTheyAreMadeOf() {
        approved(SampleUnion.JOURNALISTS, 12);
        approved(SampleUnion.LEARNING, 0);

        open("figures");

        assertThat(line("Buổi phổ biến")).contains("12", "2/3");
        assertThat(find(Anchor.class).all())
                .anyMatch(link -> link.getHref().equals("figures/LS/dissemination_sessions/2026-H1"));
    }

    @Test
    void aFigureShowsEverySocietyAndKeepsBlankApartFromNought() {
        approved(SampleUnion.JOURNALISTS, 12);
        approved(SampleUnion.LEARNING, 0);

        open("figures/LS/dissemination_sessions/2026-H1");

        assertThat(line("Hội Nhà báo")).contains("12", "Đã duyệt");
        assertThat(line("Hội Khuyến học")).contains("0", "Đã duyệt");
        assertThat(texts(Section.class)).contains("1 hội chưa có số liệu", "Hội Châm cứu");
        assertThat(find(Anchor.class).all())
                .anyMatch(link -> link.getHref().equals("reports/LS-HNB/2026-H1?indicator=dissemination_sessions"));
    }

    @Test
    void aFigureThatIsNotApprovedIsShownButNotCounted() {
        submitted(SampleUnion.JOURNALISTS, 12);

        open("figures/LS/dissemination_sessions/2026-H1");

        assertThat(line("Hội Nhà báo")).contains("12", "chưa tính");
        assertThat(page()).contains("0/3 hội có số liệu đã duyệt");
    }

    @Test
    void anotherUnionsFigureLooksAsIfItWereNotThere() {
        union.found();

        open("figures/HT/dissemination_sessions/2026-H1");

        assertThat(texts(EmptyState.class)).contains("Không tìm thấy");
    }

    @Test
    void anIndicatorIsAddedWithWhatIsMissingSaidBesideTheField() {
        open("indicators/new");
        field(TextField.class, "Mã").setValue("study_tours");
        press("Lưu");
        assertThat(field(TextField.class, "Tên chỉ tiêu").getErrorMessage()).isEqualTo("Cần nhập mục này.");

        field(TextField.class, "Tên chỉ tiêu").setValue("Chuyến tham quan học tập");
        @SuppressWarnings("unchecked")
        ComboBox<String> section = field(ComboBox.class, "Mục");
        section.setValue("dissemination");
        press("Lưu");

        assertThat(texts(H1.class)).isEqualTo("Chuyến tham quan học tập");
        assertThat(indicators.byCode("study_tours")).isPresent();
    }

    @Test
    void anIndicatorNobodyReportedOnIsDeleted() {
        open("indicators/" + TALKS);
        press("Xoá");
        test(find(ConfirmDialog.class).single()).confirm();
        roundTrip();

        assertThat(indicators.byCode(TALKS)).isEmpty();
        assertThat(texts(H1.class)).isEqualTo("Chỉ tiêu");
    }

    @Test
    @SignedIn(Role.LEADER)
    void othersReadTheCatalogueAndChangeNothing() {
        open("indicators");
        assertThat(test(find(Grid.class).single()).size()).isGreaterThan(50);
        assertThat(texts(Button.class)).doesNotContain("Thêm chỉ tiêu");

        open("indicators/new");
        assertThat(texts(EmptyState.class)).contains("Không có quyền");
    }

    @Test
    void theUnionsPageSaysHowCompleteTheHalfYearIs() {
        submitted(SampleUnion.JOURNALISTS, 12);

        open("organisations/LS");

        assertThat(texts(Section.class)).contains("1/3 hội đã nộp · 0 đã duyệt", "Hội Châm cứu");
    }

    @Test
    void searchFindsIndicatorsWithoutDiacritics() {
        var found = catalog.source(IndicatorId.class).find("pho bien", Locale.of("vi"), 0, 5);

        assertThat(found).anyMatch(entry -> entry.path().equals("indicators/" + TALKS));
    }

    private static String page() {
        return textOf((Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst());
    }
}
