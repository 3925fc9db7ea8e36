package org.lienhiep.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.SampleUnion.OTHER_UNION;
import static org.lienhiep.TestBeans.TODAY;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.Statements;
import org.lienhiep.access.AuditTrail;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.StaleRecord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
class OrganisationsTest {

    @Autowired
    private Organisations organisations;

    @Autowired
    private MemberSocieties memberSocieties;

    @Autowired
    private SampleUnion union;

    @Autowired
    private AuditTrail trail;

    @Test
    void whatWasRecordedIsReadBack() {
        var draft = society("LS-HLV", "Hội Làm vườn tỉnh Lạng Sơn");
        var id = organisations.create(draft);

        var stored = organisations.get(id, TODAY);

        assertThat(stored.values()).isEqualTo(draft);
        assertThat(stored.label().name().vi()).isEqualTo("Hội Làm vườn tỉnh Lạng Sơn");
        assertThat(stored.stamp().createdBy()).startsWith("Người dùng");
    }

    @ParameterizedTest
    @ValueSource(strings = {"khuyen hoc", "KHUYẾN HỌC", "Khuyến học", "hkh"})
    void aNameIsFoundWithoutDiacriticsAndInAnyCase(String text) {
        var found = list(OrganisationFilter.all(TODAY).withText(text));

        assertThat(found).extracting(OrganisationRow::code).containsExactly("LS-HKH");
    }

    @Test
    void namesAreOrderedByTheVietnameseAlphabet() {
        List.of("Ầ", "A", "Đ", "D", "Ă")
                .forEach(letter -> organisations.create(society("LS-X" + (int) letter.charAt(0), letter + " hội thử")));

        var names = list(OrganisationFilter.all(TODAY).withText("hội thử")).stream()
                .map(row -> row.name().vi().substring(0, 1));

        assertThat(names).containsExactly("A", "Ă", "Ầ", "D", "Đ");
    }

    @Test
    void aListNeedsTheSameNumberOfStatementsForOneRowAndForMany() {
        list(OrganisationFilter.all(TODAY));
        var few = Statements.during(() -> list(OrganisationFilter.all(TODAY)));
        for (int i = 0; i < 30; i++) {
            organisations.create(society("LS-N" + i, "Hội số " + i));
        }
        list(OrganisationFilter.all(TODAY)); // what the person may see is looked up anew after a change

        assertThat(Statements.during(() -> list(OrganisationFilter.all(TODAY)))).isEqualTo(few);
    }

    @Test
    void aCodeBelongsToOneOrganisation() {
        assertThatThrownBy(() -> organisations.create(society(JOURNALISTS, "Hội khác")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems().getFirst().field())
                                .isEqualTo("code"));
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        var draft = new OrganisationDraft(
                "ls hnb",
                null,
                null,
                null,
                null,
                null,
                PartialDate.ofYear(2010),
                PartialDate.ofYear(1999),
                null,
                union.id(CODE),
                null,
                null,
                null,
                null,
                null,
                "not an address",
                "javascript:alert(1)",
                null);

        assertThatThrownBy(() -> organisations.create(draft))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .extracting(InvalidInput.Problem::field)
                                .containsExactlyInAnyOrder("code", "kind", "name", "dissolved", "email", "website"));
    }

    @Test
    void aSocietyIsMemberOfAUnionOnly() {
        var below = OrganisationDraft.named("LS-SUB", OrganisationKind.SOCIETY, "Hội con", null, union.id(JOURNALISTS));

        assertThatThrownBy(() -> organisations.create(below)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aChangeOnAnOldStateIsRefusedAndNamesWhoChangedItMeanwhile() {
        var id = union.id(JOURNALISTS);
        var opened = organisations.edit(id);
        organisations.update(id, opened.values().withPlace("Lạng Sơn"), opened.version());

        assertThatThrownBy(() -> organisations.update(id, opened.values().withPlace("Cao Lộc"), opened.version()))
                .isInstanceOfSatisfying(
                        StaleRecord.class,
                        stale -> assertThat(stale.changedBy()).startsWith("Người dùng"));
    }

    @Test
    void aChangeOfTheNameAloneCountsAsAChangeOfTheOrganisation() {
        var id = union.id(JOURNALISTS);
        var opened = organisations.edit(id);
        var renamed = OrganisationDraft.named(
                JOURNALISTS, OrganisationKind.SOCIETY, "Hội Nhà báo Lạng Sơn", null, union.id(CODE));

        organisations.update(id, renamed, opened.version());

        assertThat(organisations.edit(id).version()).isGreaterThan(opened.version());
    }

    @Test
    void theTrailTellsWhatChangedFromWhatToWhat() {
        var id = union.id(JOURNALISTS);
        var opened = organisations.edit(id);
        organisations.update(id, opened.values().withPlace("Lạng Sơn"), opened.version());

        assertThat(trail.of(id.value(), 50))
                .filteredOn(entry -> "place".equals(entry.field()))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.oldValue()).isNull();
                    assertThat(entry.newValue()).isEqualTo("Lạng Sơn");
                    assertThat(entry.by()).startsWith("Người dùng");
                });
    }

    @Test
    void whatHasMembersCannotBeDeleted() {
        assertThatThrownBy(() -> organisations.delete(union.id(CODE)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems().getFirst().message())
                                .isEqualTo("shell.referenced.membership"));
    }

    @Test
    void membersAreThoseWhoseMembershipTouchesThePeriod() {
        organisations.create(society("LS-NEW", "Hội Mới").withMemberSince(PartialDate.parse("2011-07")));

        var before = memberSocieties.of(union.id(CODE), HalfYear.parse("2011-H1"));
        var after = memberSocieties.of(union.id(CODE), HalfYear.parse("2011-H2"));

        assertThat(before)
                .extracting(OrganisationLabel::code)
                .doesNotContain("LS-NEW")
                .hasSize(3);
        assertThat(after).extracting(OrganisationLabel::code).contains("LS-NEW").hasSize(4);
    }

    @Test
    void anotherUnionIsOutOfSight() {
        var other = union.id(OTHER_UNION);

        assertThat(list(OrganisationFilter.all(TODAY)))
                .extracting(OrganisationRow::code)
                .doesNotContain(OTHER_UNION);
        assertThatThrownBy(() -> organisations.get(other, TODAY)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> organisations.edit(other)).isInstanceOf(AccessDeniedException.class);
        assertThat(organisations.byCode(OTHER_UNION)).isEmpty();
    }

    @Test
    @SignedIn(value = Role.SOCIETY_SECRETARY, at = JOURNALISTS)
    void aSocietysSecretarySeesHisSocietyAndChangesNothing() {
        assertThat(list(OrganisationFilter.all(TODAY)))
                .extracting(OrganisationRow::code)
                .containsExactly(JOURNALISTS);
        assertThatThrownBy(() -> organisations.edit(union.id(JOURNALISTS))).isInstanceOf(AccessDeniedException.class);
    }

    private OrganisationDraft society(String code, String name) {
        return OrganisationDraft.named(code, OrganisationKind.SOCIETY, name, null, union.id(CODE));
    }

    private List<OrganisationRow> list(OrganisationFilter filter) {
        return organisations.list(new ListQuery<>(filter, OrganisationOrder.NAME, true, Locale.of("vi"), 0, 100));
    }
}
