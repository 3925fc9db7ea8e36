package org.lienhiep.meeting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.SampleUnion.CODE;

import org.junit.jupiter.api.Test;
import org.lienhiep.ApiTest;
import org.lienhiep.access.Role;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

class VotesResourceTest extends ApiTest {

    private static final String PATH = "/api/v1/meetings";
    private static final String COUNT = """
            {"post": "Chủ tịch", "termFrom": 2008, "termTo": 2013,
             "candidates": [{"person": "Lý Vinh Quang", "otherOffice": "Phó Chủ tịch UBND tỉnh"},
                            {"person": "Nông Thị Lan"}],
             "rounds": [{"entitled": 100, "issued": 100, "collected": 100, "valid": 98, "invalid": 2,
                         "candidates": [{"person": "Nông Thị Lan", "yes": 28}, {"person": "Lý Vinh Quang", "yes": 70}]}]}""";

    @Test
    void aCountIsRecordedReadWithTheMeetingCorrectedAndWithdrawn() {
        var secretary = account(Role.UNION_SECRETARY, CODE);
        var meeting = meeting(secretary);

        var created = mvc.perform(by(secretary, post(meeting + "/votes", COUNT)));

        assertThat(created).hasStatus(HttpStatus.CREATED);
        var path = String.valueOf(created.getResponse().getHeader("Location"));
        var read = body(by(secretary, get(path)));
        assertThat(read.at("/vacant").asInt(-1)).isZero();
        assertThat(read.at("/organisation").asString()).isEqualTo("LS");
        assertThat(read.at("/rounds/0/candidates/0/outcome").asString()).isEqualTo("ELECTED");
        var whole = body(by(secretary, get(meeting)));
        assertThat(whole.at("/votes/0")).isEqualTo(read);
        assertThat(whole.at("/elections/0/person").asString()).isEqualTo("Lý Vinh Quang");
        assertThat(whole.at("/elections/0/otherOffice").asString()).isEqualTo("Phó Chủ tịch UBND tỉnh");

        var recount = read.toString().replace("\"yes\":70", "\"yes\":20").replace("\"yes\":28", "\"yes\":78");
        assertThat(body(by(secretary, put(path, recount))).at("/rounds/0/candidates/0/person").asString())
                .isEqualTo("Nông Thị Lan");
        assertThat(body(by(secretary, get(meeting))).at("/elections/0/person").asString())
                .isEqualTo("Nông Thị Lan");
        assertThat(mvc.perform(by(secretary, put(path, recount)))).hasStatus(HttpStatus.CONFLICT);
        assertThat(mvc.perform(by(secretary, put(path, COUNT)))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);

        assertThat(mvc.perform(by(secretary, MockMvcRequestBuilders.delete(path))))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(body(by(secretary, get(meeting))).at("/elections")).isEmpty();
    }

    @Test
    void whatDoesNotAddUpIsNamedByItsPlaceAndNothingIsStored() {
        var secretary = account(Role.UNION_SECRETARY, CODE);
        var votes = meeting(secretary) + "/votes";

        assertThat(fields(secretary, votes, COUNT.replace("\"yes\": 70", "\"yes\": 99")))
                .containsExactly("rounds[0].candidates[1].yes", "rounds[0].valid");
        assertThat(fields(secretary, votes, COUNT.replace("\"Nông Thị Lan\", \"yes\"", "\"Ai đó\", \"yes\"")))
                .containsExactly("rounds[0].candidates[0].person");
        assertThat(fields(secretary, votes, COUNT.replace("\"post\": \"Chủ tịch\"", "\"organisation\": \"XX\"")))
                .containsExactly("organisation");
        assertThat(body(by(secretary, get(votes)))).isEmpty();
    }

    private Iterable<String> fields(String secretary, String path, String body) {
        return body(by(secretary, post(path, body))).at("/errors").findValuesAsString("field");
    }

    private String meeting(String secretary) {
        var created = body(by(
                secretary, post(PATH, "{\"kind\": \"CONGRESS\", \"hosts\": [\"LS\"], \"heldOn\": \"2011-08-08\"}")));
        return PATH + "/" + created.at("/id").asString();
    }
}
