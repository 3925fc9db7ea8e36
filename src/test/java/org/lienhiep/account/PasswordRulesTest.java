package org.lienhiep.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lienhiep.kernel.InvalidInput.Problem;

class PasswordRulesTest {

    @ParameterizedTest
    @CsvSource({
        "ngắn, account.password.short",
        "12345678, account.password.common",
        "Mật khẩu 1, account.password.common",
        "aabbaabbaabb, account.password.common",
        "xin-chao-hoa-moi, account.password.username",
    })
    void whatIsEasyToGuessIsRefusedWithTheReason(String password, String message) {
        assertThat(PasswordRules.check("password", password, "hoa").map(Problem::message))
                .contains(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"trời hôm nay đẹp", "7-con-mèo-đen", "Xk9#mQ2p"})
    void aSentenceWillDo(String password) {
        assertThat(PasswordRules.check("password", password, "binh")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"một hai ba bốn năm sáu bảy tám chín mười mười một mười hai mười ba mười bốn"})
    void whatTheHashWouldCutOffIsRefused(String password) {
        assertThat(PasswordRules.check("password", password, "binh").map(Problem::message))
                .contains("account.password.long");
    }
}
