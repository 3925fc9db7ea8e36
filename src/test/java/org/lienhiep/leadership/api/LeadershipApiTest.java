package org.lienhiep.leadership.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.OTHER_UNION;

import org.junit.jupiter.api.Test;
import org.lienhiep.ApiTest;
import org.lienhiep.access.Role;
import org.springframework.http.HttpStatus;

class LeadershipApiTest extends ApiTest {

    private static final String PATH = "/api/v1/organisations/LS/leadership";
    private static final String PEOPLE = "/api/v1/people";
    private static final String CHAIR = """
            {"person": "Lý Vinh Quang", "post": "Chủ tịch", "body": null, "termFrom": 2008, "termTo": 2013,
             "from": "2011-08-08", "otherOffice": "Phó Chủ tịch UBND tỉnh"}""";

    @Test
    void whatWasPostedInWordsIsReadAsOfADay() {
        var secretary = account(Role.UNION_SECRETARY, CODE);

        assertThat(mvc.perform(by(secretary, post(PATH, CHAIR)))).hasStatus(HttpStatus.CREATED);

        var read = body(by(secretary, get(PATH + "?asOf=2011-08-08")));
        assertThat(read.at("/organisation").asString()).isEqualTo("LS");
        assertThat(read.at("/asOf").asString()).isEqualTo("2011-08-08");
        assertThat(read.at("/bodies/0/name").asString()).isEqualTo("Ban Chấp hành");
        assertThat(read.at("/bodies/0/kind").asString()).isEqualTo("EXECUTIVE_COMMITTEE");
        var chair = read.at("/bodies/0/posts/0");
        assertThat(chair.at("/title").asString()).isEqualTo("Chủ tịch");
        assertThat(chair.at("/seats").asInt()).isEqualTo(1);
        assertThat(chair.at("/vacant").asInt()).isZero();
        var holder = chair.at("/holders/0");
        assertThat(holder.at("/person").asString()).isEqualTo("Lý Vinh Quang");
        assertThat(holder.at("/since").asString()).isEqualTo("2011-08-08");
        assertThat(holder.at("/until").isNull()).isTrue();
        assertThat(holder.at("/term/from").asInt()).isEqualTo(2008);
        assertThat(holder.at("/term/to").asInt()).isEqualTo(2013);
        assertThat(holder.at("/otherOffice").asString()).isEqualTo("Phó Chủ tịch UBND tỉnh");
        var before = body(by(secretary, get(PATH + "?asOf=2011-08-07")));
        assertThat(before.at("/bodies/0/posts/0/vacant").asInt()).isEqualTo(1);
    }

    @Test
    void theSameAgainIsNoSecondTenure() {
        var secretary = account(Role.UNION_SECRETARY, CODE);
        mvc.perform(by(secretary, post(PATH, CHAIR)));

        assertThat(mvc.perform(by(secretary, post(PATH, CHAIR)))).hasStatusOk();
        assertThat(body(by(secretary, get(PATH))).at("/bodies/0/posts/0/holders"))
                .hasSize(1);
    }

    @Test
    void whatIsMissingIsNamed() {
        var problem = body(by(account(Role.UNION_SECRETARY, CODE), post(PATH, "{\"person\": \"Lý Vinh Quang\"}")));

        assertThat(problem.at("/status").asInt()).isEqualTo(422);
        assertThat(problem.at("/errors/0/field").asString()).isEqualTo("post");
    }

    @Test
    void aLeaderReadsButDoesNotWriteAndAnotherUnionIsNotThere() {
        var leader = account(Role.LEADER, CODE);

        assertThat(mvc.perform(by(leader, get(PATH)))).hasStatusOk();
        assertThat(mvc.perform(by(leader, post(PATH, CHAIR)))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.perform(by(leader, get("/api/v1/organisations/" + OTHER_UNION + "/leadership"))))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aPersonIsEnteredReadAndChanged() {
        var secretary = account(Role.UNION_SECRETARY, CODE);
        var created = body(by(secretary, post(PEOPLE, "{\"name\": \"Lê Thị Hoà\", \"birthYear\": 1950}")));
        var path = PEOPLE + "/" + created.at("/id").asString();

        assertThat(mvc.perform(
                        by(secretary, put(path, "{\"name\": \"Lê Thị Hoà\", \"honorific\": \"TS.\", \"version\": 0}"))))
                .hasStatusOk();
        assertThat(body(by(secretary, get(path))).at("/honorific").asString()).isEqualTo("TS.");
        assertThat(mvc.perform(by(secretary, put(path, "{\"name\": \"X\", \"version\": 0}"))))
                .hasStatus(HttpStatus.CONFLICT);
        var list = body(by(secretary, get(PEOPLE + "?q=le thi hoa")));
        assertThat(list.at("/total").asInt()).isEqualTo(1);
        assertThat(list.at("/items/0/name").asString()).isEqualTo("Lê Thị Hoà");
    }

    @Test
    void whatWasReadOfAPersonCanBeSentBack() {
        var secretary = account(Role.UNION_SECRETARY, CODE);
        var recorded = body(by(secretary, post(PATH, CHAIR)));
        var path = PEOPLE + "/" + recorded.at("/person").asString();
        var read = body(by(secretary, get(path)));
        assertThat(read.at("/posts/0/title").asString()).isEqualTo("Chủ tịch");

        assertThat(mvc.perform(by(secretary, put(path, read.toString())))).hasStatusOk();
    }

    @Test
    void nobodyIsFoundUnderNoId() {
        assertThat(mvc.perform(by(account(Role.LEADER, CODE), get(PEOPLE + "/nobody"))))
                .hasStatus(HttpStatus.NOT_FOUND);
    }
}
