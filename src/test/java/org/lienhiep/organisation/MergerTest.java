package org.lienhiep.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lienhiep.SampleUnion.ACUPUNCTURE;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.SampleUnion.LEARNING;
import static org.lienhiep.SampleUnion.OTHER_SOCIETY;
import static org.lienhiep.SampleUnion.OTHER_UNION;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.ChangeDraft.MemberMove;
import org.lienhiep.organisation.ChangeDraft.NewOrganisation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The mergers of provinces on 1 July 2025: two unions become one, their societies move or merge. */
@IntegrationTest
@SignedIn(value = Role.UNION_SECRETARY, at = "")
class MergerTest {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final LocalDate EVE = DAY.minusDays(1);
    private static final PartialDate EFFECTIVE = PartialDate.of(DAY);
    private static final NewOrganisation NEW_UNION =
            new NewOrganisation("LH", "Liên hiệp các Hội KH&KT tỉnh Lạng Hà", "LHH Lạng Hà", null, null);

    @Autowired
    private OrganisationChanges changes;

    @Autowired
    private OrganisationHistory history;

    @Autowired
    private Organisations organisations;

    @Autowired
    private MemberSocieties memberSocieties;

    @Autowired
    private SampleUnion union;

    @Test
    void twoUnionsBecomeOneAndTheirSocietiesMove() {
        changes.record(union());

        var united = id("LH");
        assertThat(codes(united, HalfYear.parse("2025-H2")))
                .containsExactlyInAnyOrder(JOURNALISTS, ACUPUNCTURE, LEARNING, OTHER_SOCIETY);
        assertThat(codes(united, HalfYear.parse("2025-H1"))).isEmpty();
        assertThat(codes(id(CODE), HalfYear.parse("2025-H1"))).hasSize(3);
        assertThat(codes(id(CODE), HalfYear.parse("2025-H2"))).isEmpty();
        assertThat(organisations.get(id(CODE), DAY).values().dissolved()).isEqualTo(EFFECTIVE);
        assertThat(organisations.get(united, DAY).values().founded()).isEqualTo(EFFECTIVE);
        assertThat(organisations.get(id(JOURNALISTS), EVE).values().parent()).isEqualTo(id(CODE));
        assertThat(organisations.get(id(JOURNALISTS), DAY).values())
                .extracting(OrganisationDraft::parent, OrganisationDraft::memberSince, OrganisationDraft::decision)
                .containsExactly(united, EFFECTIVE, "1662/NQ, 12/06/2025, Uỷ ban nhân dân tỉnh");
    }

    @Test
    void aSocietyMergesWithItsCounterpartByTheSameDecision() {
        changes.record(union().moving(List.of(MemberMove.absorbed(id(OTHER_SOCIETY), id(JOURNALISTS)))));

        assertThat(codes(id("LH"), HalfYear.parse("2025-H2")))
                .containsExactlyInAnyOrder(JOURNALISTS, ACUPUNCTURE, LEARNING);
        assertThat(organisations.get(id(OTHER_SOCIETY), DAY).values().dissolved())
                .isEqualTo(EFFECTIVE);
        assertThat(history.inherited(id(JOURNALISTS), DAY))
                .extracting(each -> each.organisation().code())
                .containsExactly(OTHER_SOCIETY);
        assertThat(history.changes(id(JOURNALISTS)))
                .extracting(ChangeDetails::kind, ChangeDetails::decisionNumber)
                .contains(org.assertj.core.groups.Tuple.tuple(ChangeKind.ABSORBED, "1662/NQ"));
    }

    @Test
    void twoSocietiesUniteToANewOneInTheNewUnion() {
        var journalists = new NewOrganisation("LH-HNB", "Hội Nhà báo tỉnh Lạng Hà", null, null, null);
        changes.record(union().moving(List.of(MemberMove.united(id(OTHER_SOCIETY), id(JOURNALISTS), journalists))));

        assertThat(codes(id("LH"), HalfYear.parse("2025-H2")))
                .containsExactlyInAnyOrder("LH-HNB", ACUPUNCTURE, LEARNING);
        assertThat(history.inherited(id("LH-HNB"), DAY))
                .extracting(each -> each.organisation().code())
                .containsExactlyInAnyOrder(JOURNALISTS, OTHER_SOCIETY);
    }

    @Test
    void aPreviewTellsEveryEffectAndStoresNothing() {
        var preview = changes.preview(union());

        assertThat(preview.steps()).hasSize(1);
        assertThat(preview.steps().getFirst().effects())
                .extracting(ChangeEffect::kind)
                .contains(EffectKind.CREATED, EffectKind.DISSOLVED, EffectKind.MEMBERSHIP_OPENED);
        assertThat(preview.names().values())
                .extracting(OrganisationLabel::code)
                .contains("LH", CODE, OTHER_UNION, JOURNALISTS);
        assertThat(organisations.byCode("LH")).isEmpty();
        assertThat(codes(id(CODE), HalfYear.parse("2025-H2"))).hasSize(3);
    }

    @Test
    void aMergerThatWasWithdrawnLeavesNoTrace() {
        var before = organisations.get(id(JOURNALISTS), DAY).values();
        var change = changes.record(union().moving(List.of(MemberMove.absorbed(id(OTHER_SOCIETY), id(JOURNALISTS)))));

        changes.withdraw(change);

        assertThat(organisations.byCode("LH")).isEmpty();
        assertThat(organisations.get(id(JOURNALISTS), DAY).values()).isEqualTo(before);
        assertThat(organisations.get(id(CODE), DAY).values().dissolved()).isNull();
        assertThat(organisations.get(id(OTHER_SOCIETY), DAY).label().name().vi())
                .isEqualTo("Hội Luật gia tỉnh Hà Tĩnh");
        assertThat(codes(id(OTHER_UNION), HalfYear.parse("2025-H2"))).containsExactly(OTHER_SOCIETY);
        assertThat(history.changes(id(CODE))).isEmpty();
    }

    @Test
    void whatALaterChangeBuildsOnIsNotWithdrawn() {
        var merger = changes.record(union());
        changes.record(ChangeDraft.of(ChangeKind.LEFT, PartialDate.of(LocalDate.of(2026, 1, 1)), id(JOURNALISTS))
                .into(id("LH")));

        assertThatThrownBy(() -> changes.withdraw(merger))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("organisation.change.followed");
    }

    @Test
    void anOrganisationIsNotMergedIntoItselfOrInACircle() {
        var itself =
                ChangeDraft.of(ChangeKind.ABSORBED, EFFECTIVE, id(JOURNALISTS)).into(id(JOURNALISTS));
        assertRefused(itself, "organisation.change.itself");

        var later = PartialDate.of(DAY.plusYears(1));
        changes.record(
                ChangeDraft.of(ChangeKind.ABSORBED, later, id(JOURNALISTS)).into(id(LEARNING)));
        var circle =
                ChangeDraft.of(ChangeKind.ABSORBED, EFFECTIVE, id(LEARNING)).into(id(JOURNALISTS));
        assertRefused(circle, "organisation.change.circle");
    }

    @Test
    void membersThatMergeAreNamedOnceAndNotIntoOneThatEnds() {
        var oneWay = MemberMove.absorbed(id(JOURNALISTS), id(LEARNING));
        var back = MemberMove.absorbed(id(LEARNING), id(JOURNALISTS));

        assertRefused(union().moving(List.of(oneWay, back)), "organisation.change.with-ending");
        assertRefused(union().moving(List.of(oneWay, oneWay)), "organisation.change.member-twice");
    }

    @Test
    void afterItsEndNothingHappensToAnOrganisation() {
        changes.record(union());

        var renaming = ChangeDraft.of(ChangeKind.RENAMED, PartialDate.of(DAY.plusDays(1)), id(CODE))
                .founding(new NewOrganisation(null, "Tên khác", null, null, null));
        assertRefused(renaming, "organisation.change.after-end");
    }

    @Test
    void aCodeThatIsTakenIsRefusedBesideItsField() {
        var taken = union().founding(new NewOrganisation(LEARNING, "Liên hiệp mới", null, null, null));

        assertThatThrownBy(() -> changes.record(taken))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("founded[0].code: organisation.code.taken");
    }

    @Test
    void anOrganisationThatAChangeNamesIsNotDeleted() {
        changes.record(union());

        assertThatThrownBy(() -> organisations.delete(id(OTHER_UNION)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("shell.referenced.");
    }

    @Test
    @SignedIn(Role.UNION_SECRETARY)
    void nobodyMergesUnionsThatAreNotHis() {
        assertThatThrownBy(() -> changes.preview(union())).isInstanceOf(AccessDeniedException.class);
    }

    private void assertRefused(ChangeDraft draft, String message) {
        assertThatThrownBy(() -> changes.preview(draft))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(message);
    }

    private ChangeDraft union() {
        return ChangeDraft.of(ChangeKind.UNITED, EFFECTIVE, id(CODE), id(OTHER_UNION))
                .founding(NEW_UNION)
                .decided("1662/NQ", LocalDate.of(2025, 6, 12), "Uỷ ban nhân dân tỉnh");
    }

    private List<String> codes(OrganisationId of, HalfYear halfYear) {
        return memberSocieties.of(of, halfYear).stream()
                .map(OrganisationLabel::code)
                .toList();
    }

    private OrganisationId id(String code) {
        return union.id(code);
    }
}
