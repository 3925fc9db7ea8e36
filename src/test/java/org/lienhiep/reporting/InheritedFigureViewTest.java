package org.lienhiep.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lienhiep.SampleReports;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.UiTest;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.organisation.ChangeDraft;
import org.lienhiep.organisation.ChangeDraft.NewOrganisation;
import org.lienhiep.organisation.ChangeKind;
import org.lienhiep.organisation.OrganisationChanges;
import org.lienhiep.shell.Section;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of a figure that a union took over from the unions that ended in it. */
@SignedIn(value = Role.UNION_SECRETARY, at = "")
class InheritedFigureViewTest extends UiTest {

    private static final HalfYear H1 = new HalfYear(2026, 1);
    private static final String TALKS = "dissemination_sessions";
    private static final String PAGE = "figures/LH/" + TALKS + "/2026-H1";

    @Autowired
    private SampleReports samples;

    @Autowired
    private OrganisationChanges changes;

    @BeforeEach
    void unite() {
        samples.approved(SampleUnion.JOURNALISTS, H1, 12);
        changes.record(ChangeDraft.of(
                        ChangeKind.UNITED,
                        PartialDate.parse("2026-07-01"),
                        union.id(SampleUnion.CODE),
                        union.id(SampleUnion.OTHER_UNION))
                .founding(new NewOrganisation("LH", "Liên hiệp hội Lạng Hà", null, null, null)));
    }

    @Test
    void everyInheritedFigureOfTheTableLeadsToWhatStandsBehindIt() {
        open("figures?org=LH&period=2026-H1&with=predecessors");

        assertThat(links()).contains(PAGE + "?with=predecessors");
    }

    @Test
    void itShowsTheReportsOfThePredecessorAndLeadsToThem() {
        open(PAGE + "?with=predecessors");

        assertThat(texts(Section.class)).contains("Lạng Sơn (trước 01/07/2026)");
        assertThat(find(NativeTableRow.class).all())
                .extracting(UiTest::textOf)
                .anyMatch(row -> row.contains("Hội Nhà báo") && row.contains("12"));
        assertThat(links())
                .contains(
                        "reports/LS-HNB/2026-H1?indicator=" + TALKS,
                        "figures/LH/" + TALKS + "/2025-H2?with=predecessors");
    }

    @Test
    void withoutPredecessorsItOffersToIncludeThem() {
        open(PAGE);

        assertThat(find(Checkbox.class).all())
                .extracting(Checkbox::getLabel)
                .containsExactly("Tính cả tổ chức tiền thân");
        assertThat(texts(Section.class)).doesNotContain("trước 01/07/2026");
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
