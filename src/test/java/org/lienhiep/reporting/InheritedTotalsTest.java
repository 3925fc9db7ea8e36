package org.lienhiep.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.SampleUnion.ACUPUNCTURE;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.SampleUnion.OTHER_SOCIETY;
import static org.lienhiep.SampleUnion.OTHER_UNION;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lienhiep.SignedIn;
import org.lienhiep.Statements;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.organisation.ChangeDraft;
import org.lienhiep.organisation.ChangeDraft.MemberMove;
import org.lienhiep.organisation.ChangeDraft.NewOrganisation;
import org.lienhiep.organisation.ChangeKind;
import org.lienhiep.organisation.OrganisationChanges;
import org.springframework.beans.factory.annotation.Autowired;

/** The totals of a union in which two others ended: by themselves, and on today's structure. */
@SignedIn(value = Role.UNION_SECRETARY, at = "")
class InheritedTotalsTest extends ReportingTest {

    private static final HalfYear H2 = H1.next();
    private static final PartialDate EFFECTIVE = PartialDate.parse("2026-07-01");

    @Autowired
    private InheritedTotals inherited;

    @Autowired
    private PredecessorFigures predecessors;

    @Autowired
    private OrganisationChanges changes;

    @Test
    void figuresOfPredecessorsAreShownUnderTheSuccessorAndStayTheirOwn() {
        report();
        merge(List.of());

        var found = inherited.of(id("LH"), H1, H2);

        assertThat(found.predecessors())
                .extracting(each -> each.organisation().code())
                .containsExactlyInAnyOrder(CODE, OTHER_UNION);
        assertThat(found.inherited()).containsExactly(H1);
        assertThat(talks(found.series()))
                .containsExactly(
                        new TotalPoint(H1, new Figure(new BigDecimal(42), Qualifier.EXACT), 2, 4, false),
                        new TotalPoint(H2, null, 0, 4, false));
        assertThat(talks(totals.of(id("LH"), H1, H1)).getFirst().figure()).isNull();
        assertThat(total(TALKS, H1).figure()).isEqualTo(new Figure(new BigDecimal(12), Qualifier.EXACT));
        assertThat(total(TALKS, H2).expected()).isZero();
    }

    @Test
    void whatWasExpectedThenStaysAlthoughSocietiesMerge() {
        report();
        merge(List.of(MemberMove.absorbed(id(OTHER_SOCIETY), id(ACUPUNCTURE))));

        assertThat(talks(inherited.of(id("LH"), H1, H2).series()))
                .extracting(TotalPoint::expected)
                .containsExactly(4, 3);
    }

    @Test
    void behindAnInheritedFigureStandTheReportsOfThePredecessors() {
        report();
        merge(List.of());

        var united = id("LH");
        var talks = indicator(TALKS);
        assertThat(predecessors.behind(united, talks, H1))
                .flatExtracting(PredecessorFigures.Part::societies)
                .extracting(each -> each.society().code() + " " + each.figure())
                .containsExactlyInAnyOrder(
                        JOURNALISTS + " " + new Figure(new BigDecimal(12), Qualifier.EXACT),
                        OTHER_SOCIETY + " " + new Figure(new BigDecimal(30), Qualifier.EXACT));
        assertThat(Statements.again(() -> predecessors.behind(united, talks, H1)))
                .isLessThanOrEqualTo(4);
        assertThat(predecessors.behind(united, talks, H2)).isEmpty();
        assertThat(predecessors.behind(id(CODE), talks, H1)).isEmpty();
    }

    @Test
    void withoutPredecessorsTheTotalsAreTheUnionsOwn() {
        report();

        var found = inherited.of(id(CODE), H1, H1);

        assertThat(found.predecessors()).isEmpty();
        assertThat(found.series()).isEqualTo(totals.of(id(CODE), H1, H1));
    }

    @Test
    void afterAWithdrawalNothingIsInherited() {
        report();
        var merger = changes.record(absorption());
        assertThat(talks(inherited.of(id(CODE), H1, H1).series()).getFirst().figure())
                .isEqualTo(new Figure(new BigDecimal(42), Qualifier.EXACT));

        changes.withdraw(merger);

        assertThat(inherited.hasPredecessors(id(CODE))).isFalse();
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithPredecessors() {
        report();
        merge(List.of());

        var united = id("LH");
        inherited.of(united, H1, H2);

        // Predecessors, members, who was expected, figures; and the roles, should they not be remembered any more.
        assertThat(Statements.during(() -> inherited.of(united, H1, H2))).isBetween(4, 5);
    }

    private void report() {
        approved(JOURNALISTS, H1, TALKS, CellDraft.number(12));
        union.as(Role.SOCIETY_SECRETARY, OTHER_SOCIETY, () -> {
            enter(OTHER_SOCIETY, H1, TALKS, CellDraft.number(30));
            submit(OTHER_SOCIETY, H1);
        });
        union.as(Role.UNION_SECRETARY, OTHER_UNION, () -> approve(OTHER_SOCIETY, H1));
    }

    private void merge(List<MemberMove> moves) {
        changes.record(ChangeDraft.of(ChangeKind.UNITED, EFFECTIVE, id(CODE), id(OTHER_UNION))
                .founding(new NewOrganisation("LH", "Liên hiệp hội Lạng Hà", null, null, null))
                .moving(moves));
    }

    private ChangeDraft absorption() {
        return ChangeDraft.of(ChangeKind.ABSORBED, EFFECTIVE, id(OTHER_UNION)).into(id(CODE));
    }

    private static List<TotalPoint> talks(List<IndicatorSeries> series) {
        return series.stream()
                .filter(each -> each.indicator().code().equals(TALKS))
                .findFirst()
                .orElseThrow()
                .points();
    }
}
