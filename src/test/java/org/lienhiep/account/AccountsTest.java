package org.lienhiep.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.SampleUnion.OTHER_SOCIETY;
import static org.lienhiep.SampleUnion.PASSWORD;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.access.Access;
import org.lienhiep.access.Grant;
import org.lienhiep.access.Permission;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.id.UserId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@SignedIn(Role.ADMINISTRATOR)
class AccountsTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private Access access;

    @Autowired
    private SampleUnion union;

    @Test
    void aRoleReachesDownTheTreeAndNotSideways() {
        union.as(Role.UNION_SECRETARY, CODE, () -> {
            assertThat(access.may(Permission.REVIEW_REPORTS, union.id(JOURNALISTS)))
                    .isTrue();
            assertThat(access.may(Permission.REVIEW_REPORTS, union.id(OTHER_SOCIETY)))
                    .isFalse();
            assertThat(access.may(Permission.MANAGE_USERS, union.id(CODE))).isFalse();
        });
        union.as(Role.SOCIETY_SECRETARY, JOURNALISTS, () -> {
            assertThat(access.may(Permission.ENTER_REPORTS, union.id(JOURNALISTS)))
                    .isTrue();
            assertThat(access.may(Permission.READ, union.id(CODE))).isFalse();
        });
    }

    @Test
    void aRoleThatIsTakenAwayIsGoneAtOnce() {
        var id = create("binh", new Grant(Role.LEADER, union.id(CODE)));
        var opened = accounts.edit(id);
        var values = opened.values();

        accounts.update(
                id,
                UserDraft.of(values.username(), values.displayName(), null, "vi", null, false, values.grants()),
                opened.version());

        assertThat(accounts.list(all()))
                .filteredOn(row -> row.id().equals(id))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.enabled()).isFalse();
                    assertThat(row.grants()).containsExactly(new Grant(Role.LEADER, union.id(CODE)));
                });
    }

    @Test
    void aNameIsTakenOnlyOnce() {
        create("binh", new Grant(Role.LEADER, union.id(CODE)));

        assertThatThrownBy(() -> create("BINH", new Grant(Role.LEADER, union.id(CODE))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems().getFirst().message())
                                .isEqualTo("account.username.taken"));
    }

    @Test
    void anAccountWithARoleOutOfReachCannotBeChanged() {
        var foreign = new UserId[1];
        access.asSystem(() -> foreign[0] = create("xa", new Grant(Role.LEADER, union.id(OTHER_SOCIETY))));

        assertThatThrownBy(() -> accounts.edit(foreign[0])).isInstanceOf(AccessDeniedException.class);
        assertThat(accounts.list(all())).extracting(UserRow::username).doesNotContain("xa");
    }

    @Test
    @SignedIn(value = Role.ADMINISTRATOR, at = "")
    void theLastAdministratorCannotLockEverybodyOut() {
        var own = accounts.list(all()).stream()
                .filter(row -> row.grants().contains(new Grant(Role.ADMINISTRATOR, null)))
                .findFirst()
                .orElseThrow();
        var opened = accounts.edit(own.id());
        var demoted = UserDraft.of(
                own.username(), own.displayName(), null, "vi", null, true, Set.of(new Grant(Role.LEADER, null)));

        assertThatThrownBy(() -> accounts.update(own.id(), demoted, opened.version()))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems().getFirst().message())
                                .isEqualTo("account.last-administrator"));
    }

    @Test
    void onesOwnPasswordIsChangedOnlyWithTheCurrentOne() {
        assertThatThrownBy(() -> accounts.changeOwnPassword("wrong", "một câu thật dài"))
                .isInstanceOf(InvalidInput.class);

        accounts.changeOwnPassword(PASSWORD, "một câu thật dài");

        assertThat(accounts.ownPasswordToChange()).isFalse();
        assertThatThrownBy(() -> accounts.changeOwnPassword(PASSWORD, "một câu khác hẳn"))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aPasswordThatAnotherChoseIsToBeChanged() {
        assertThat(accounts.ownPasswordToChange()).isTrue();
    }

    private UserId create(String username, Grant grant) {
        return accounts.create(UserDraft.of(username, "Bình", null, "vi", PASSWORD, true, Set.of(grant)));
    }

    private static ListQuery<String, UserOrder> all() {
        return new ListQuery<>("", UserOrder.DISPLAY_NAME, true, Locale.of("vi"), 0, 100);
    }
}
