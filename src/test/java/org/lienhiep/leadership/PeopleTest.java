package org.lienhiep.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.SampleUnion.LEARNING;
import static org.lienhiep.SampleUnion.OTHER_UNION;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.Statements;
import org.lienhiep.access.Access;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.kernel.id.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
class PeopleTest {

    @Autowired
    private People people;

    @Autowired
    private Tenures tenures;

    @Autowired
    private SampleUnion union;

    @Autowired
    private EntityManager persistence;

    @Autowired
    private Access access;

    @Test
    void whatWasEnteredIsReadBack() {
        var draft = PersonDraft.of("Lê Thị  Hoà", "GS.TSKH", 1948, "0205 3812 345", "Nguyên Hiệu trưởng");

        var stored = people.get(people.create(draft));

        assertThat(stored.values()).isEqualTo(draft);
        assertThat(stored.values().name()).isEqualTo("Lê Thị Hoà");
    }

    @ParameterizedTest
    @ValueSource(strings = {"le thi hoa", "LÊ THỊ HÒA", "hoà"})
    void aNameIsFoundWithoutDiacriticsAndWithItsTonePlacedElsewhere(String text) {
        people.create(PersonDraft.named("Lê Thị Hoà"));
        people.create(PersonDraft.named("Lý Vinh Quang"));

        assertThat(list(PersonFilter.ALL.withText(text)))
                .extracting(PersonRow::name)
                .containsExactly("Lê Thị Hoà");
    }

    @Test
    void peopleAreOrderedByTheirGivenNames() {
        List.of("Trần Văn Bình", "Bế Thị Đào", "Lý Anh", "An Duy")
                .forEach(name -> people.create(PersonDraft.named(name)));

        assertThat(list(PersonFilter.ALL))
                .extracting(PersonRow::name)
                .containsExactly("Lý Anh", "Trần Văn Bình", "An Duy", "Bế Thị Đào");
    }

    @Test
    void theListTellsTheLatestPost() {
        elect("Lý Vinh Quang", JOURNALISTS, "Phó Chủ tịch", "2003");
        elect("Lý Vinh Quang", JOURNALISTS, "Chủ tịch", "2011-08-08");

        assertThat(list(PersonFilter.ALL)).singleElement().satisfies(row -> {
            assertThat(row.post()).isNotNull().extracting(post -> post.vi()).isEqualTo("Chủ tịch");
            assertThat(row.organisation())
                    .isNotNull()
                    .extracting(label -> label.code())
                    .isEqualTo(JOURNALISTS);
        });
    }

    @Test
    void aListNeedsTheSameNumberOfStatementsForOneRowAndForMany() {
        elect("Số 0", CODE, "Uỷ viên", "2003");
        var few = Statements.again(() -> list(PersonFilter.ALL));
        for (int i = 1; i < 15; i++) {
            elect("Số " + i, CODE, "Uỷ viên", "2003");
        }

        assertThat(Statements.again(() -> list(PersonFilter.ALL)))
                .isEqualTo(few)
                .isLessThanOrEqualTo(2);
    }

    @Test
    void whatIsWrongIsNamedAndNothingStored() {
        var draft = PersonDraft.of(" ", null, 1700, null, null);

        assertThatThrownBy(() -> people.create(draft))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .extracting(InvalidInput.Problem::field)
                                .containsExactly("name", "birthYear"));
    }

    @Test
    void anOldVersionIsRefused() {
        var id = people.create(PersonDraft.named("Lý Vinh Quang"));
        people.update(id, PersonDraft.of("Lý Vinh Quang", "TS.", null, null, null), 0);

        assertThatThrownBy(() -> people.update(id, PersonDraft.named("Lý Vinh Quân"), 0))
                .isInstanceOf(StaleRecord.class);
    }

    @Test
    void whoHeldAPostIsNotDeleted() {
        var id = elect("Lý Vinh Quang", CODE, "Chủ tịch", "2011");

        persistence.clear(); // as in another transaction

        assertThatThrownBy(() -> people.delete(id))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems().getFirst().message())
                                .isEqualTo("shell.referenced.tenure"));
    }

    @Test
    void whoNeverHeldAPostCanBeDeleted() {
        var id = people.create(PersonDraft.named("Lý Vinh Quang"));

        people.delete(id);

        assertThatThrownBy(() -> people.get(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void namesAreThoseOfTheUnionAndItsSocietiesTheLatestFirst() {
        elect("Nguyễn Văn An", CODE, "Chủ tịch", "2003");
        elect("Lý Vinh Quang", JOURNALISTS, "Chủ tịch", "2011");
        people.create(PersonDraft.named("Không Chức Vụ"));

        assertThat(people.names(union.id(CODE), 10)).containsExactly("Lý Vinh Quang", "Nguyễn Văn An");
        assertThat(people.names(union.id(CODE), 1)).containsExactly("Lý Vinh Quang");
    }

    @Test
    void aSocietysSecretarySeesItsPeopleAndNobodyElseAndChangesNoOne() {
        var own = elect("Lý Vinh Quang", JOURNALISTS, "Chủ tịch", "2011");
        var foreign = elect("Nguyễn Văn An", LEARNING, "Chủ tịch", "2011");
        var without = people.create(PersonDraft.named("Không Chức Vụ"));

        union.as(Role.SOCIETY_SECRETARY, JOURNALISTS, () -> {
            assertThat(list(PersonFilter.ALL)).extracting(PersonRow::id).containsExactly(own);
            assertThat(people.get(own).editable()).isFalse();
            assertThatThrownBy(() -> people.get(foreign)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> people.get(without)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> people.edit(own)).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void whoLeadsInAnotherUnionOnlyIsSeenButChangedByItsOwnPeople() {
        var foreign = access.asSystem(() -> elect("Nguyễn Văn An", OTHER_UNION, "Chủ tịch", "2011"));

        assertThat(people.get(foreign).editable()).isFalse();
        assertThatThrownBy(() -> people.update(foreign, PersonDraft.named("An"), 0))
                .isInstanceOf(AccessDeniedException.class);
    }

    private PersonId elect(String name, String code, String post, String from) {
        var words = new TenureWords(
                union.id(code),
                new Named<>(null, name),
                null,
                new Named<>(null, post),
                null,
                null,
                null,
                null,
                null,
                PartialDate.parse(from),
                null,
                TenureKind.ELECTED,
                null,
                null,
                null);
        return tenures.record(words).person();
    }

    private List<PersonRow> list(PersonFilter filter) {
        return people.list(new ListQuery<>(filter, PersonOrder.NAME, true, Locale.of("vi"), 0, 100));
    }
}
