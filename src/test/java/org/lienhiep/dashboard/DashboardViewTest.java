package org.lienhiep.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.SampleUnion.ACUPUNCTURE;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.SampleUnion.LEARNING;
import static org.lienhiep.SampleUnion.OTHER_UNION;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lienhiep.SignedIn;
import org.lienhiep.UiTest;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.reporting.CellDraft;
import org.lienhiep.reporting.CellState;
import org.lienhiep.shell.I18n;
import org.springframework.beans.factory.annotation.Autowired;

class DashboardViewTest extends UiTest {

    private static final HalfYear NOW = new HalfYear(2026, 1);
    private static final HalfYear BEFORE = new HalfYear(2025, 1);

    @Autowired
    private SampleFigures figures;

    private void openWith(String parameter, String value) {
        UI.getCurrent().setLocale(I18n.VIETNAMESE);
        UI.getCurrent().navigate("", QueryParameters.of(parameter, value));
        roundTrip();
    }

    private String page() {
        return textOf((Component) getCurrentView());
    }

    private String tiles() {
        return textOf(find(UnorderedList.class).withClassName("tiles").single());
    }

    private List<String> ranking() {
        return find(NativeTableRow.class).all().stream().map(UiTest::textOf).toList();
    }

    @Test
    @SignedIn(Role.UNION_SECRETARY)
    void anOfficeThatBeginsSeesItsFirstSteps() {
        open("");

        assertThat(texts(H2.class)).contains("Chào mừng");
        assertThat(texts(H3.class)).contains("Ghi các hội thành viên", "Ghi nhận tin bài", "Bắt đầu báo cáo");
    }

    @Test
    @SignedIn(Role.LEADER)
    void whoMayDoNoneOfTheFirstStepsIsNotAskedTo() {
        open("");

        assertThat(texts(H2.class)).doesNotContain("Chào mừng").contains("Chưa nộp báo cáo (3)");
    }

    @Test
    @SignedIn(Role.LEADER)
    void aLeaderSeesTheTotalItsChangeAndHowManySocietiesStandBehindIt() {
        figures.approved(JOURNALISTS, BEFORE, "dissemination_sessions", 10);
        figures.approved(JOURNALISTS, NOW, "dissemination_sessions", 12);
        figures.approved(ACUPUNCTURE, NOW, "dissemination_sessions", 3);

        open("");

        assertThat(tiles()).contains("15 buổi", "tăng 50 %", "2025-H1: 10 (1/3 hội)", "2/3 hội");
        assertThat(find(Anchor.class).withClassName("tile-name").all())
                .extracting(Anchor::getHref)
                .containsExactly("figures/LS/dissemination_sessions/2026-H1");
    }

    @Test
    @SignedIn(Role.LEADER)
    void theHalfYearToCompareWithIsChosenAndStaysInTheAddress() {
        figures.approved(JOURNALISTS, BEFORE.next(), "dissemination_sessions", 16);
        figures.approved(JOURNALISTS, NOW, "dissemination_sessions", 12);
        open("");

        @SuppressWarnings("unchecked")
        ComboBox<HalfYear> compare =
                find(ComboBox.class).withClassName("comparison").single();
        compare.setValue(BEFORE.next());
        roundTrip();

        assertThat(tiles()).contains("giảm 25 %", "2025-H2: 16");
        assertThat(ranking().get(1)).contains("giảm 25 %");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("compare=2025-H2");
    }

    @Test
    @SignedIn(Role.LEADER)
    void aBlankIsNoZeroInTheRanking() {
        figures.approved(JOURNALISTS, NOW, "dissemination_sessions", 12);
        figures.approved(ACUPUNCTURE, NOW, "dissemination_sessions", new CellDraft(CellState.ZERO, null, null, null));

        open("");

        assertThat(ranking()).hasSize(4);
        assertThat(ranking().get(1)).contains("Hội Nhà báo", "12");
        assertThat(ranking().get(2)).contains("Hội Châm cứu", "0");
        assertThat(ranking().get(3)).contains("Hội Khuyến học", "chưa mở báo cáo");
    }

    @Test
    @SignedIn(Role.LEADER)
    void whoHasNotReportedIsNamedUntilNobodyIsMissing() {
        figures.approved(JOURNALISTS, NOW, "dissemination_sessions", 12);
        figures.entered(ACUPUNCTURE, NOW, "dissemination_sessions", 1);

        open("");
        assertThat(page()).contains("Chưa nộp báo cáo (2)", "Đang nhập", "Chưa mở", "quá hạn 56 ngày");

        figures.submitted(ACUPUNCTURE, NOW);
        figures.approved(LEARNING, NOW, "dissemination_sessions", 0);
        open("");
        assertThat(page()).contains("Cả 3 hội đã nộp báo cáo.");
    }

    @Test
    @SignedIn(Role.LEADER)
    void aFigureThatOnlyThePressStatesIsMarked() {
        figures.stated(CODE, NOW, "dissemination_sessions", 90);

        open("");

        assertThat(tiles()).contains("≥ 90", "Theo tin bài");
    }

    @Test
    @SignedIn(Role.LEADER)
    void whereTheHalfYearHasNoFiguresTheLatestThatHasSomeIsOffered() {
        figures.approved(JOURNALISTS, BEFORE, "dissemination_sessions", 10);

        open("");

        assertThat(page()).contains("Kỳ 2026-H1 chưa có số liệu nào được duyệt.", "Xem kỳ 2025-H1");
    }

    @Test
    @SignedIn(value = Role.SOCIETY_SECRETARY, at = JOURNALISTS)
    void aSocietysSecretarySeesHisOwnFiguresAndGoesOnWithHisReport() {
        figures.approved(JOURNALISTS, BEFORE, "dissemination_sessions", 10);
        figures.approved(ACUPUNCTURE, BEFORE, "dissemination_sessions", 77);
        figures.entered(JOURNALISTS, NOW, "dissemination_sessions", 12);

        openWith("period", "2025-H1");
        assertThat(tiles()).contains("10 buổi").doesNotContain("77");

        openWith("period", "2026-H1");
        assertThat(page()).contains("Hội Nhà báo tỉnh Lạng Sơn", "Báo cáo kỳ 2026-H1", "Đang nhập", "Nhập tiếp");
    }

    @Test
    @SignedIn(value = Role.LEADER, at = OTHER_UNION)
    void anotherUnionsLeaderSeesNothingOfIt() {
        figures.approved(JOURNALISTS, NOW, "dissemination_sessions", 12);

        openWith("org", "LS");

        assertThat(page()).contains("Hà Tĩnh").doesNotContain("Lạng Sơn", "12 buổi");
    }
}
