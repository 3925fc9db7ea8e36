package org.lienhiep.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lienhiep.UiTest;
import org.lienhiep.access.Access;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.organisation.Organisations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;

/** The shared test database has no account of its own, so every test here finds a new installation. */
class SetUpTest extends UiTest {

    @Autowired
    private Installation installation;

    @Autowired
    private SetUpCode code;

    @Autowired
    private Organisations organisations;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private Access access;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whoComesToANewInstallationIsLedToTheSetUp() {
        open("login");

        assertThat(texts(H1.class)).isEqualTo("Thiết lập Lienhiep");
    }

    @Test
    void withTheConsolesCodeTheUnionAndItsAdministratorAreRecorded() {
        open("setup");
        fill(code.shown());
        press("Lưu");

        assertThat(users.loadUserByUsername("hoa").getAuthorities()).hasSize(2);
        assertThat(access.<Object>asSystem(() -> organisations.byCode("LS"))).isNotEqualTo(Optional.empty());
        assertThat(texts(H1.class)).contains("Lienhiep");
    }

    @Test
    void withoutItNothingIsRecorded() {
        open("setup");
        fill("AAAA-AAAA");
        press("Lưu");

        assertThat(field(TextField.class, "Mã khởi tạo").getErrorMessage()).startsWith("Mã không đúng");
        assertThat(installation.isNew()).isTrue();
        assertThat(jdbc.sql("select count(*) from organisation")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aWeakPasswordLeavesNoUnionBehind() {
        open("setup");
        fill(code.shown());
        field(PasswordField.class, "Mật khẩu").setValue("12345678");
        press("Lưu");

        assertThat(field(PasswordField.class, "Mật khẩu").getErrorMessage()).contains("dễ đoán");
        assertThat(installation.isNew()).isTrue();
        assertThat(jdbc.sql("select count(*) from organisation")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void itIsDoneOnlyOnce() {
        var draft = new SetUpDraft(code.shown(), "vi", "Liên hiệp", null, "LS", null, "Hoa", "hoa", "troi-hom-nay-dep");
        union.account(Role.LEADER, "");

        assertThatThrownBy(() -> installation.setUp(draft)).isInstanceOf(InvalidInput.class);
    }

    private void fill(String consoleCode) {
        field(TextField.class, "Mã khởi tạo").setValue(consoleCode);
        field(TextField.class, "Tên đầy đủ").setValue("Liên hiệp các Hội KH&KT tỉnh Lạng Sơn");
        field(TextField.class, "Mã").setValue("ls");
        field(TextField.class, "Họ và tên").setValue("Nguyễn Thị Hoa");
        field(TextField.class, "Tên đăng nhập").setValue("hoa");
        field(PasswordField.class, "Mật khẩu").setValue("troi-hom-nay-dep");
    }
}
