package org.lienhiep.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.UiTest;
import org.lienhiep.access.Role;
import org.lienhiep.shell.EmptyState;
import org.lienhiep.shell.Section;
import org.springframework.beans.factory.annotation.Autowired;

@SignedIn(value = Role.ADMINISTRATOR, at = "")
class AccountViewsTest extends UiTest {

    @Autowired
    private Tokens tokens;

    @Test
    void theListShowsEveryAccount() {
        union.account(Role.LEADER, SampleUnion.CODE);

        open("users");

        assertThat(test(find(Grid.class).single()).size()).isEqualTo(2);
    }

    @Test
    void anAccountWithoutARoleIsNotStored() {
        open("users/new");
        field(TextField.class, "Họ và tên").setValue("Trần Văn Bình");
        field(TextField.class, "Tên đăng nhập").setValue("binh");
        field(PasswordField.class, "Mật khẩu").setValue(SampleUnion.PASSWORD);
        press("Lưu");

        assertThat(texts(H1.class)).isEqualTo("Thêm người dùng");
    }

    @Test
    @SignedIn(Role.UNION_SECRETARY)
    void whoIsNoAdministratorFindsNoSuchPage() {
        open("users");

        assertThat(find(EmptyState.class).all()).isNotEmpty();
        assertThat(find(Grid.class).all()).isEmpty();
    }

    @Test
    @SignedIn(Role.LEADER)
    void onesOwnPageShowsRolesAndTokens() {
        open("profile");

        assertThat(texts(Section.class)).contains("Lãnh đạo · Liên hiệp các Hội KH&KT tỉnh Lạng Sơn", "Chưa có mã nào");
    }

    @Test
    @SignedIn(Role.LEADER)
    void aTokenIsMadeShownOnceAndListed() {
        open("profile");
        test(find(Button.class).withText("Mã truy cập mới").single()).click();
        roundTrip();
        field(TextField.class, "Dùng cho việc gì").setValue("bảng tin");
        press("Tạo mã");

        assertThat(field(TextField.class, "Hãy chép ngay: mã này chỉ hiện một lần")
                        .getValue())
                .startsWith("lh_");
        assertThat(tokens.own()).extracting(TokenRow::name).containsExactly("bảng tin");
    }

    @Test
    @SignedIn(Role.LEADER)
    void aWrongCurrentPasswordIsSaidBesideItsField() {
        open("profile");
        field(PasswordField.class, "Mật khẩu hiện tại").setValue("sai-mat-khau");
        field(PasswordField.class, "Mật khẩu mới").setValue("một câu thật dài");
        field(PasswordField.class, "Nhập lại mật khẩu mới").setValue("một câu thật dài");
        press("Lưu");

        assertThat(field(PasswordField.class, "Mật khẩu hiện tại").getErrorMessage())
                .isEqualTo("Mật khẩu hiện tại không đúng.");
    }
}
