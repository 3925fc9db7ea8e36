package org.lienhiep.access.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lienhiep.ApiTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.access.Role;
import org.springframework.http.HttpStatus;

class PageSecurityTest extends ApiTest {

    @Test
    void whoIsNotSignedInIsSentToTheLoginPage() {
        assertThat(mvc.perform(get("/organisations")))
                .hasStatus(HttpStatus.FOUND)
                .hasHeader("Location", "/login");
    }

    @ParameterizedTest
    @CsvSource({
        "X-Content-Type-Options, nosniff",
        "X-Frame-Options, DENY",
        "Referrer-Policy, same-origin",
        "Cross-Origin-Opener-Policy, same-origin",
    })
    void everyAnswerCarriesSecureHeaders(String header, String value) {
        assertThat(mvc.perform(get("/login"))).hasHeader(header, value);
        assertThat(mvc.perform(get("/api/v1/organisations"))).hasHeader(header, value);
    }

    @Test
    void theRightPasswordSignsIn() {
        var username = account(Role.LEADER, SampleUnion.CODE);
        var login = mvc.perform(formLogin("/login").user(username).password(SampleUnion.PASSWORD));

        assertThat(login).hasStatus(HttpStatus.FOUND).hasHeader("Location", "/");
    }

    @Test
    void aWrongOneIsSaidWithoutTellingWhetherTheAccountExists() {
        var username = account(Role.LEADER, SampleUnion.CODE);

        for (var name : new String[] {username, "nobody"}) {
            assertThat(mvc.perform(formLogin("/login").user(name).password("wrong")))
                    .hasHeader("Location", "/login?error");
        }
    }

    @Test
    void healthIsOpenAndNothingElseOfTheActuator() {
        assertThat(mvc.perform(get("/actuator/health/readiness"))).hasStatusOk();
        assertThat(mvc.perform(get("/actuator/prometheus"))).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(mvc.perform(by(account(Role.LEADER, SampleUnion.CODE), get("/actuator/prometheus"))))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.perform(by(account(Role.ADMINISTRATOR, ""), get("/actuator/prometheus"))))
                .hasStatusOk();
    }

    @Test
    void theApiDescribesItselfToWhoIsSignedIn() {
        assertThat(mvc.perform(get("/v3/api-docs"))).hasStatus(HttpStatus.UNAUTHORIZED);

        var description = body(by(account(Role.LEADER, SampleUnion.CODE), get("/v3/api-docs")));

        assertThat(description.at("/openapi").asString()).startsWith("3.");
        assertThat(description.at("/paths").propertyNames()).contains("/api/v1/organisations/{code}");
    }
}
