package org.lienhiep.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.TestBeans;
import org.lienhiep.UiTest;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.Meetings;
import org.springframework.beans.factory.annotation.Autowired;

class DeskViewTest extends UiTest {

    private static final HalfYear NOW = new HalfYear(2026, 1);
    private static final String TALKS = "dissemination_sessions";

    @Autowired
    private Meetings meetings;

    @Autowired
    private SampleFigures figures;

    private String page() {
        return textOf((Component) getCurrentView());
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private List<String> headings() {
        return find(H2.class).all().stream().map(UiTest::textOf).toList();
    }

    @Test
    @SignedIn(value = Role.SOCIETY_SECRETARY, at = SampleUnion.JOURNALISTS)
    void thingsStandByKindWithTheirNumberAndOpenWhereTheyAreDone() {
        figures.entered(SampleUnion.JOURNALISTS, NOW, TALKS, 12);

        open("desk");

        assertThat(headings()).contains("Báo cáo chờ nộp (1)", "Báo cáo chưa mở (1)");
        assertThat(links()).contains("reports/LS-HNB/2026-H1/submission", "reports/LS-HNB/2025-H2");
        assertThat(page()).contains("quá 56 ngày", "2 việc quá hạn");
    }

    @Test
    @SignedIn(Role.UNION_SECRETARY)
    void theOfficeSeesWhoOwesAndThreeThingsFirst() {
        open("desk");

        assertThat(headings()).startsWith("3 việc cần làm trước").contains("Hội chưa nộp báo cáo (6)");
        assertThat(find(ListItem.class).withClassName("desk-line").all()).hasSizeGreaterThan(6);
        assertThat(page()).contains("Hội Châm cứu tỉnh Lạng Sơn");
    }

    @Test
    @SignedIn(Role.UNION_SECRETARY)
    void aLongGroupIsFoldedAfterItsFirstFive() {
        for (int day = 10; day < 19; day++) {
            var heldOn = TestBeans.TODAY.minusDays(day);
            meetings.create(MeetingDraft.of(MeetingKind.BRIEFING, union.id(SampleUnion.CODE))
                    .with(held -> held.heldOn(heldOn)));
        }

        open("desk");

        var rest = find(NativeDetails.class).single();
        assertThat(rest.getSummaryText()).isEqualTo("Xem thêm 4 việc");
        assertThat(find(ListItem.class, rest).all()).hasSize(4);
    }

    @Test
    @SignedIn(value = Role.SOCIETY_SECRETARY, at = SampleUnion.JOURNALISTS)
    void whatIsDoneIsGone() {
        figures.approved(SampleUnion.JOURNALISTS, NOW.previous(), TALKS, 9);
        figures.approved(SampleUnion.JOURNALISTS, NOW, TALKS, 12);

        open("desk");

        assertThat(page()).contains("Không có việc nào đang chờ");
    }

    @Test
    @SignedIn(Role.LEADER)
    void aLeaderSeesTheDeskInShortOnTheDashboard() {
        figures.approved(SampleUnion.JOURNALISTS, NOW, TALKS, 12);

        open("");

        assertThat(headings()).anyMatch(heading -> heading.startsWith("Việc đang chờ: "));
        assertThat(links()).contains("desk");
    }

    @Test
    @SignedIn(Role.UNION_SECRETARY)
    void aSecretaryHasTheDeskForItself() {
        figures.approved(SampleUnion.JOURNALISTS, NOW, TALKS, 12);

        open("");

        assertThat(headings()).noneMatch(heading -> heading.startsWith("Việc đang chờ: "));
    }

    @Test
    @SignedIn(Role.LEADER)
    void theDashboardOfAnotherDayShowsTheLeadersAndMembersOfThatDay() {
        figures.approved(SampleUnion.JOURNALISTS, new HalfYear(2011, 1), TALKS, 90);

        open("?asOf=2011-08-08");

        assertThat(headings()).contains("Ngày 08/08/2011");
        assertThat(page()).contains("6 tháng đầu năm 2011").contains("90");
    }

    @Test
    @SignedIn(Role.LEADER)
    void aBriefIsOnePageWithItsFiles() {
        figures.approved(SampleUnion.JOURNALISTS, NOW, TALKS, 12);

        open("brief/LS-HNB");

        assertThat(headings()).contains("Tổ chức", "Lãnh đạo", "Số liệu chính, sáu kỳ gần nhất", "Tin bài gần đây");
        assertThat(page()).contains("Tóm tắt: Hội Nhà báo tỉnh Lạng Sơn", "PDF");
        assertThat(links()).contains("reports/LS-HNB/2026-H1?indicator=" + TALKS);
    }

    @Test
    @SignedIn(value = Role.SOCIETY_SECRETARY, at = SampleUnion.JOURNALISTS)
    void aHandoverNamesWhatIsUnfinishedAndWhatIsInThePack() {
        open("handover/LS-HNB");

        assertThat(headings()).contains("Việc còn dở (2)", "Trong gói có", "Biên bản bàn giao");
        assertThat(page()).contains("Báo cáo chưa mở", "Tải gói bàn giao (ZIP)", "0/1 đơn vị có người liên hệ");
    }

    @Test
    @SignedIn(value = Role.SOCIETY_SECRETARY, at = SampleUnion.JOURNALISTS)
    void theOrganisationsPageLeadsToBriefAndHandover() {
        open("organisations/LS-HNB");

        assertThat(links()).contains("brief/LS-HNB", "handover/LS-HNB");
    }
}
