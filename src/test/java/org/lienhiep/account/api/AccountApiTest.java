package org.lienhiep.account.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.SampleUnion.OTHER_UNION;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import org.junit.jupiter.api.Test;
import org.lienhiep.ApiTest;
import org.lienhiep.access.Role;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

class AccountApiTest extends ApiTest {

    private static final String USERS = "/api/v1/users";
    private static final String TOKENS = "/api/v1/tokens";

    private static String newUser(String role, String organisation) {
        return """
                {"username": "binh", "password": "mua-roi-tren-mai", "roles": [{"role": "%s", "organisation": %s}]}""".formatted(role, organisation);
    }

    @Test
    void anAdministratorCreatesAnAccountThatWorks() {
        var administrator = account(Role.ADMINISTRATOR, CODE);
        var created = mvc.perform(by(administrator, post(USERS, newUser("SOCIETY_SECRETARY", "\"LS-HNB\""))));

        assertThat(created).hasStatus(HttpStatus.CREATED);
        assertThat(mvc.perform(get("/api/v1/organisations/" + JOURNALISTS).with(httpBasic("binh", "mua-roi-tren-mai"))))
                .hasStatusOk();
    }

    @Test
    void nobodyGivesRolesBeyondWhatHeAdministers() {
        var administrator = account(Role.ADMINISTRATOR, CODE);

        assertThat(mvc.perform(by(administrator, post(USERS, newUser("LEADER", "null")))))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.perform(by(administrator, post(USERS, newUser("LEADER", "\"" + OTHER_UNION + "\"")))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void whoIsNoAdministratorNeitherSeesNorMakesAccounts() {
        var secretary = account(Role.UNION_SECRETARY, CODE);

        assertThat(mvc.perform(by(secretary, get(USERS)))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.perform(by(secretary, post(USERS, newUser("LEADER", "\"LS\"")))))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aTokenStandsForItsOwnerUntilItIsRevoked() {
        var leader = account(Role.LEADER, CODE);
        var made = body(by(leader, post(TOKENS, "{\"name\": \"bảng tin\"}")));
        var bearer = "Bearer " + made.at("/token").asString();

        assertThat(mvc.perform(get("/api/v1/organisations").header("Authorization", bearer)))
                .hasStatusOk();
        assertThat(body(by(leader, get(TOKENS))).toString())
                .contains("bảng tin")
                .doesNotContain("lh_");

        var revoke = MockMvcRequestBuilders.delete(TOKENS + "/" + made.at("/id").asString());
        assertThat(mvc.perform(by(leader, revoke))).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(mvc.perform(get("/api/v1/organisations").header("Authorization", bearer)))
                .hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void nobodyRevokesTheTokenOfAnother() {
        var made = body(by(account(Role.LEADER, CODE), post(TOKENS, "{\"name\": \"a\"}")));
        var revoke = MockMvcRequestBuilders.delete(TOKENS + "/" + made.at("/id").asString());

        assertThat(mvc.perform(by(account(Role.LEADER, CODE), revoke))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void afterAFewWrongPasswordsEvenTheRightOneMustWait() {
        var leader = account(Role.LEADER, CODE);
        for (int i = 0; i < 5; i++) {
            assertThat(mvc.perform(get("/api/v1/organisations").with(httpBasic(leader, "wrong-" + i))))
                    .hasStatus(HttpStatus.UNAUTHORIZED);
        }

        assertThat(mvc.perform(by(leader, get("/api/v1/organisations"))))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                .hasHeader("Retry-After", "300");
    }
}
