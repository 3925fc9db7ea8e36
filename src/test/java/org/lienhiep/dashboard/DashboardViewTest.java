package org.lienhiep.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import org.junit.jupiter.api.Test;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.UiTest;
import org.lienhiep.access.Role;

class DashboardViewTest extends UiTest {

    @Test
    @SignedIn(Role.UNION_SECRETARY)
    void anOfficeThatBeginsSeesItsFirstSteps() {
        open("");

        assertThat(texts(H2.class)).contains("Chào mừng");
        assertThat(texts(H3.class)).contains("Ghi các hội thành viên", "Ghi nhận tin bài", "Bắt đầu báo cáo");
    }

    @Test
    @SignedIn(Role.LEADER)
    void whoMayDoNoneOfTheFirstStepsIsToldWhatWillStandHere() {
        open("");

        assertThat(texts(H2.class)).doesNotContain("Chào mừng").contains("Chưa có gì để xem");
    }

    @Test
    @SignedIn(value = Role.SOCIETY_SECRETARY, at = SampleUnion.JOURNALISTS)
    void aSocietysSecretaryBeginsWithHisSociety() {
        open("");

        assertThat(textOf((Component) getCurrentView())).contains("Hội Nhà báo tỉnh Lạng Sơn");
    }
}
