package org.lienhiep.search.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lienhiep.ApiTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.access.Role;

class SearchApiTest extends ApiTest {

    @Test
    void searchesInTheScopeOfTheCaller() {
        var found =
                body(by(account(Role.LEADER, SampleUnion.CODE), get("/api/v1/search?q=cham cuu&kind=organisation")));
        assertThat(found.at("/items/0/code").asString()).isEqualTo(SampleUnion.ACUPUNCTURE);
        assertThat(found.at("/items/0/fit").asString()).isEqualTo("PHRASE");
        assertThat(found.at("/total").asInt()).isEqualTo(1);

        var elsewhere = body(by(account(Role.LEADER, SampleUnion.OTHER_UNION), get("/api/v1/search?q=cham cuu")));
        assertThat(elsewhere.at("/total").asInt()).isZero();
    }

    @Test
    void refusesAKindThatDoesNotExist() {
        var leader = account(Role.LEADER, SampleUnion.CODE);

        assertThat(mvc.perform(by(leader, get("/api/v1/search?q=a&kind=cake")))).hasStatus(422);
    }

    @Test
    void administratorsBuildTheIndexAnew() {
        var administrator = account(Role.ADMINISTRATOR, "");

        var built = body(by(administrator, post("/api/v1/search/index", "")));

        assertThat(built.at("/entries").asInt()).isGreaterThanOrEqualTo(6);
    }
}
