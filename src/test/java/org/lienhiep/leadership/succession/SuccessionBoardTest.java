package org.lienhiep.leadership.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lienhiep.SampleUnion.ACUPUNCTURE;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.SampleUnion.LEARNING;
import static org.lienhiep.SampleUnion.OTHER_UNION;
import static org.lienhiep.TestBeans.TODAY;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.Statements;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.BodyId;
import org.lienhiep.kernel.id.PostId;
import org.lienhiep.kernel.id.TenureId;
import org.lienhiep.leadership.Bodies;
import org.lienhiep.leadership.BodyDraft;
import org.lienhiep.leadership.BodyKind;
import org.lienhiep.leadership.Leadership;
import org.lienhiep.leadership.PostDraft;
import org.lienhiep.leadership.TenureDraft;
import org.lienhiep.leadership.Tenures;
import org.lienhiep.leadership.TermDraft;
import org.lienhiep.organisation.OrganisationDraft;
import org.lienhiep.organisation.Organisations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What is to be done on 15 August 2026. */
@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
class SuccessionBoardTest {

    @Autowired
    private SuccessionBoard board;

    @Autowired
    private Leadership leadership;

    @Autowired
    private Bodies bodies;

    @Autowired
    private Tenures tenures;

    @Autowired
    private Organisations organisations;

    @Autowired
    private SampleUnion union;

    @Test
    void aTermIsNamedSixMonthsBeforeItsEndAndNoSooner() {
        var committee = committee(JOURNALISTS, 5);
        bodies.create(committee, ends("2027-02-15"));
        bodies.create(committee(ACUPUNCTURE, 5), ends("2027-02-16"));

        assertThat(matters(6)).containsExactly("TERM_ENDING LS-HNB 2027-02-15 -184");
        assertThat(matters(12)).hasSize(2);
    }

    @Test
    void aCongressIsOverdueByTheStatutesWhateverTheLabelOfTheTermSays() {
        bodies.create(committee(JOURNALISTS, 5), TermDraft.labelled(2020, 2027));
        bodies.create(committee(ACUPUNCTURE, 8), TermDraft.labelled(2020, 2028));

        assertThat(matters(6)).containsExactly("CONGRESS_OVERDUE LS-HNB 2025-12-31 227");
    }

    @Test
    void theYearsOfTheBodyCongressCountForItsOrganisation() {
        bodies.create(committee(JOURNALISTS, 5), TermDraft.labelled(2020, 2027));
        bodies.create(union.id(JOURNALISTS), new BodyDraft(BodyKind.CONGRESS, "Đại hội đại biểu", null, 8, null));

        assertThat(matters(6)).isEmpty();
    }

    @Test
    void aLaterTermEndsTheWarning() {
        var committee = committee(JOURNALISTS, 5);
        bodies.create(committee, TermDraft.labelled(2015, 2020));
        bodies.create(committee, TermDraft.labelled(2025, 2030));

        assertThat(matters(6)).isEmpty();
    }

    @Test
    void anEmptyPostIsNamedWithTheDayOnWhichItBecameEmpty() {
        var post = post(committee(JOURNALISTS, 5));
        hold(post, "Nguyễn Văn An", "2016-03-01", "2026-08-05");
        post(committee(ACUPUNCTURE, 5));

        assertThat(board.of(union.id(CODE), TODAY, 6))
                .extracting(
                        item -> item.matter() + " " + item.person() + " " + item.day() + " " + item.daysSince(TODAY))
                .containsExactly("VACANCY Nguyễn Văn An 2026-08-06 9", "VACANCY null null null");
    }

    @Test
    void whoIsElectedFromTomorrowLeavesThePostEmptyToday() {
        var post = post(committee(JOURNALISTS, 5));
        hold(post, "Nguyễn Văn An", TODAY.plusDays(1).toString(), null);

        assertThat(matters(6)).containsExactly("VACANCY LS-HNB null null", "UNCONFIRMED LS-HNB 2026-08-16 -1");
    }

    @Test
    void anElectionIsNamedUntilADecisionConfirmsIt() {
        var chair = hold(post(committee(JOURNALISTS, 5)), "Nguyễn Văn An", "2026-08-05", null);
        assertThat(matters(6)).containsExactly("UNCONFIRMED LS-HNB 2026-08-05 10");

        tenures.confirm(chair, "190/QĐ-UBND", PartialDate.of(TODAY), "UBND tỉnh");

        assertThat(matters(6)).isEmpty();
    }

    @Test
    void postsThatNeedNoDecisionAndThoseOfThePastAreNotNamed() {
        var committee = committee(JOURNALISTS, 5);
        hold(bodies.create(committee, PostDraft.of("Uỷ viên", null, null, null)), "Trần Thị Bình", "2026-01-05", null);
        var chair = post(committee);
        hold(chair, "Nguyễn Văn An", "2016", "2020");
        var now = hold(chair, "Lý Vinh Quang", "2021", null);
        tenures.confirm(now, "1/QĐ", PartialDate.ofYear(2021), null);

        assertThat(matters(6)).isEmpty();
    }

    @Test
    void nothingIsSaidOfDissolvedOrganisationsAndBodies() {
        bodies.create(committee(JOURNALISTS, 5), TermDraft.labelled(2015, 2020));
        var office = committee(ACUPUNCTURE, 5);
        bodies.create(office, TermDraft.labelled(2015, 2020));
        assertThat(matters(6)).hasSize(2);

        dissolve(JOURNALISTS);
        var values = bodies.body(office);
        bodies.update(
                office,
                new BodyDraft(BodyKind.EXECUTIVE_COMMITTEE, "Ban Chấp hành", null, 5, PartialDate.ofYear(2025)),
                values.version());

        assertThat(matters(6)).isEmpty();
        assertThat(leadership.endingBy(union.id(CODE), TODAY)).isEmpty();
    }

    @Test
    void oneStatementFindsTheMattersOfAnyNumberOfSocieties() {
        bodies.create(committee(JOURNALISTS, 5), TermDraft.labelled(2015, 2020));
        board.of(union.id(CODE), TODAY, 6);
        var forOne = Statements.during(() -> board.of(union.id(CODE), TODAY, 6));
        for (var code : List.of(ACUPUNCTURE, LEARNING, CODE)) {
            var committee = committee(code, 5);
            bodies.create(committee, TermDraft.labelled(2015, 2020));
            post(committee);
        }
        board.of(union.id(CODE), TODAY, 6);

        assertThat(Statements.during(
                        () -> assertThat(board.of(union.id(CODE), TODAY, 6)).hasSize(7)))
                .isEqualTo(forOne);
    }

    @Test
    void aSocietySeesItsOwnMattersAndAnotherUnionIsOutOfReach() {
        post(committee(JOURNALISTS, 5));
        post(committee(ACUPUNCTURE, 5));

        union.as(
                Role.SOCIETY_SECRETARY,
                JOURNALISTS,
                () -> assertThat(board.of(union.id(JOURNALISTS), TODAY, 6))
                        .singleElement()
                        .satisfies(item -> assertThat(item.editable()).isFalse()));
        assertThatThrownBy(() -> board.of(union.id(OTHER_UNION), TODAY, 6)).isInstanceOf(AccessDeniedException.class);
    }

    private List<String> matters(int months) {
        return board.of(union.id(CODE), TODAY, months).stream()
                .map(item -> item.matter() + " " + item.organisation().code() + " " + Objects.toString(item.day()) + " "
                        + item.daysSince(TODAY))
                .toList();
    }

    private BodyId committee(String code, int years) {
        return bodies.create(
                union.id(code), new BodyDraft(BodyKind.EXECUTIVE_COMMITTEE, "Ban Chấp hành", null, years, null));
    }

    private PostId post(BodyId body) {
        return bodies.create(body, PostDraft.of("Chủ tịch", null, 1, null));
    }

    private TenureId hold(PostId post, String name, String from, @Nullable String to) {
        var draft = TenureDraft.of(post, new Named<>(null, name), null, PartialDate.parse(from));
        return tenures.create(to == null ? draft : draft.ending(PartialDate.parse(to), null, null));
    }

    private static TermDraft ends(String day) {
        return new TermDraft(null, 2022, 2027, null, PartialDate.parse(day), null);
    }

    private void dissolve(String code) {
        var id = union.id(code);
        var stored = organisations.edit(id);
        var values = stored.values();
        organisations.update(
                id,
                new OrganisationDraft(
                        values.code(),
                        values.kind(),
                        values.name(),
                        values.shortName(),
                        values.nameEn(),
                        values.shortNameEn(),
                        values.founded(),
                        PartialDate.parse("2026-06-30"),
                        values.place(),
                        values.parent(),
                        values.memberSince(),
                        values.memberUntil(),
                        values.decision(),
                        values.address(),
                        values.phone(),
                        values.email(),
                        values.website(),
                        values.note()),
                stored.version());
    }
}
