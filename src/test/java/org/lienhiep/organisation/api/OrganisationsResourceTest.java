package org.lienhiep.organisation.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.SampleUnion.OTHER_UNION;

import org.junit.jupiter.api.Test;
import org.lienhiep.ApiTest;
import org.lienhiep.access.Role;
import org.springframework.http.HttpStatus;

class OrganisationsResourceTest extends ApiTest {

    private static final String PATH = "/api/v1/organisations";
    private static final String GARDENERS = """
            {"code": "LS-HLV", "kind": "SOCIETY", "parent": "LS", "memberSince": "2005-08",
             "names": [{"lang": "vi", "name": "Hội Làm vườn", "shortName": "HLV"},
                       {"lang": "en", "name": "Gardeners’ Society"}]}""";

    @Test
    void whatWasPostedCanBeReadWhereTheLocationSays() {
        var secretary = account(Role.UNION_SECRETARY, CODE);
        var created = mvc.perform(by(secretary, post(PATH, GARDENERS)));

        assertThat(created).hasStatus(HttpStatus.CREATED).hasHeader("Location", PATH + "/LS-HLV");
        var read = body(by(secretary, get(PATH + "/LS-HLV")));
        assertThat(read.at("/names/0/name").asString()).isEqualTo("Hội Làm vườn");
        assertThat(read.at("/names/1/name").asString()).isEqualTo("Gardeners’ Society");
        assertThat(read.at("/parent").asString()).isEqualTo("LS");
        assertThat(read.at("/memberSince").asString()).isEqualTo("2005-08");
    }

    @Test
    void aListTellsHowManyThereAreInAll() {
        var list = body(by(account(Role.LEADER, CODE), get(PATH + "?size=2&page=1")));

        assertThat(list.at("/total").asInt()).isEqualTo(4);
        assertThat(list.at("/items")).hasSize(2);
    }

    @Test
    void mistakesAreNamedFieldByFieldInTheCallersLanguage() {
        var request = by(account(Role.UNION_SECRETARY, CODE), post(PATH, "{\"parent\": \"LS\", \"code\": \"a b\"}"));

        var problem = body(request.header("Accept-Language", "en"));

        assertThat(problem.at("/status").asInt()).isEqualTo(422);
        assertThat(problem.at("/errors").toString())
                .contains("\"field\":\"name\"")
                .contains("This is needed.");
    }

    @Test
    void aChangeWithAnOldVersionIsAConflict() {
        var secretary = account(Role.UNION_SECRETARY, CODE);
        var path = PATH + "/" + JOURNALISTS;
        var change = """
                {"code": "LS-HNB", "kind": "SOCIETY", "parent": "LS", "version": %d,
                 "names": [{"lang": "vi", "name": "Hội Nhà báo %s"}]}""";

        assertThat(mvc.perform(by(secretary, put(path, change.formatted(0, "A")))))
                .hasStatusOk();
        assertThat(mvc.perform(by(secretary, put(path, change.formatted(0, "B")))))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void whoIsNotSignedInGetsAProblemAndNoLoginPage() {
        assertThat(mvc.perform(get(PATH)))
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .hasContentType("application/problem+json");
    }

    @Test
    void aLeaderReadsButDoesNotWrite() {
        var leader = account(Role.LEADER, CODE);

        assertThat(mvc.perform(by(leader, get(PATH + "/" + JOURNALISTS)))).hasStatusOk();
        assertThat(mvc.perform(by(leader, post(PATH, GARDENERS)))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void anotherUnionIsNotFound() {
        assertThat(mvc.perform(by(account(Role.UNION_SECRETARY, CODE), get(PATH + "/" + OTHER_UNION))))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void anUnreadableBodyIsABadRequest() {
        var secretary = account(Role.UNION_SECRETARY, CODE);

        assertThat(mvc.perform(by(secretary, post(PATH, "{not json"))))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .hasContentType("application/problem+json");
    }
}
