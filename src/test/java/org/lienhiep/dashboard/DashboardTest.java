package org.lienhiep.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.Statements;
import org.lienhiep.access.Access;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.organisation.OrganisationDraft;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.reporting.Indicators;
import org.lienhiep.reporting.SocietyFigure;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@SignedIn(Role.LEADER)
class DashboardTest {

    private static final HalfYear NOW = new HalfYear(2026, 1);
    private static final String TALKS = "dissemination_sessions";

    @Autowired
    private Dashboard dashboard;

    @Autowired
    private SampleFigures figures;

    @Autowired
    private SampleUnion union;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Indicators indicators;

    @Autowired
    private Access access;

    private int statements() {
        var id = union.id(SampleUnion.CODE);
        var talks = indicators.byCode(TALKS).orElseThrow().id();
        return Statements.again(() -> {
            dashboard.overview(id, NOW, null);
            dashboard.ranking(id, talks, NOW, NOW.sameHalfBefore());
        });
    }

    @Test
    void thePageNeedsTheSameFewStatementsForAnyNumberOfSocieties() {
        figures.approved(SampleUnion.JOURNALISTS, NOW, TALKS, 12);
        var few = statements();
        var parent = union.id(SampleUnion.CODE);
        access.asSystem(() -> {
            for (int i = 0; i < 12; i++) {
                organisations.create(
                        OrganisationDraft.named("LS-X" + i, OrganisationKind.SOCIETY, "Hội thứ " + i, null, parent)
                                .withMemberSince(PartialDate.ofYear(2005)));
            }
            return null;
        });
        for (int i = 0; i < 12; i++) {
            figures.approved("LS-X" + i, NOW, TALKS, i);
        }

        assertThat(statements()).isEqualTo(few);
        assertThat(few).isLessThanOrEqualTo(12);
    }

    @Test
    void societiesAreRankedByTheirFigureAndThoseWithoutOneComeLast() {
        figures.approved(SampleUnion.ACUPUNCTURE, NOW, TALKS, 12);
        figures.approved(SampleUnion.JOURNALISTS, NOW, TALKS, 30);

        var ranking = dashboard.ranking(
                union.id(SampleUnion.CODE),
                indicators.byCode(TALKS).orElseThrow().id(),
                NOW,
                NOW.sameHalfBefore());

        assertThat(ranking)
                .extracting(SocietyFigure::society)
                .extracting(society -> society.code())
                .containsExactly(SampleUnion.JOURNALISTS, SampleUnion.ACUPUNCTURE, SampleUnion.LEARNING);
    }
}
