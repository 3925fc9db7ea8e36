package org.lienhiep.meeting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.SampleUnion.OTHER_UNION;

import org.junit.jupiter.api.Test;
import org.lienhiep.ApiTest;
import org.lienhiep.access.Role;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

class MeetingsResourceTest extends ApiTest {

    private static final String PATH = "/api/v1/meetings";
    private static final String REVIEW = """
            {"kind": "HALF_YEAR_REVIEW", "hosts": ["LS"], "heldOn": "2011-08-08", "startsAt": "08:00",
             "period": "2011-H1", "place": "Lạng Sơn", "chair": "Đinh Thị Thao", "agenda": "Khai mạc\\nBáo cáo",
             "peopleAttending": 90, "peopleQualifier": "AT_LEAST",
             "attendance": [{"organisation": "LS-HNB", "status": "PRESENT", "delegates": 3}],
             "guests": [{"name": "Nguyễn Văn A", "office": "Phó Chủ tịch UBND tỉnh"}],
             "decisions": [{"text": "Thành lập quỹ", "owner": "LS-HNB", "due": "2011-12-31"}],
             "elections": [{"person": "Lý Vinh Quang", "post": "Chủ tịch", "termFrom": 2008, "termTo": 2013}]}""";

    @Test
    void whatWasPostedCanBeReadWhereTheLocationSays() {
        var secretary = account(Role.UNION_SECRETARY, CODE);
        var created = mvc.perform(by(secretary, post(PATH, REVIEW)));

        assertThat(created).hasStatus(HttpStatus.CREATED);
        var read = body(by(secretary, get(String.valueOf(created.getResponse().getHeader("Location")))));
        assertThat(read.at("/name").asString()).isEqualTo("Sơ kết 6 tháng đầu năm 2011");
        assertThat(read.at("/state").asString()).isEqualTo("HELD");
        assertThat(read.at("/period").asString()).isEqualTo("2011-H1");
        assertThat(read.at("/hosts/0").asString()).isEqualTo("LS");
        assertThat(read.at("/startsAt").asString()).isEqualTo("08:00:00");
        assertThat(read.at("/agenda").asString()).isEqualTo("Khai mạc\nBáo cáo");
        assertThat(read.at("/attendance/0/organisation").asString()).isEqualTo("LS-HNB");
        assertThat(read.at("/guests/0/office").asString()).isEqualTo("Phó Chủ tịch UBND tỉnh");
        assertThat(read.at("/decisions/0/number").asString()).isEqualTo("1");
        assertThat(read.at("/decisions/0/owner").asString()).isEqualTo("LS-HNB");
        assertThat(read.at("/elections/0/person").asString()).isEqualTo("Lý Vinh Quang");
        assertThat(read.at("/elections/0/organisation").asString()).isEqualTo("LS");
        assertThat(read.at("/elections/0/termTo").asInt()).isEqualTo(2013);
    }

    @Test
    void theListIsNarrowedByOrganisationKindAndDays() {
        var secretary = account(Role.UNION_SECRETARY, CODE);
        mvc.perform(by(secretary, post(PATH, REVIEW)));
        mvc.perform(
                by(secretary, post(PATH, "{\"kind\":\"CONGRESS\",\"hosts\":[\"LS-HCC\"],\"heldOn\":\"2012-01-09\"}")));

        assertThat(total(secretary, "")).isEqualTo(2);
        assertThat(total(secretary, "?organisation=LS-HCC")).isEqualTo(1);
        assertThat(total(secretary, "?kind=CONGRESS")).isEqualTo(1);
        assertThat(total(secretary, "?period=2011-H1")).isEqualTo(1);
        assertThat(total(secretary, "?from=2011-08-09&to=2012-01-08")).isZero();
        assertThat(total(secretary, "?q=so ket")).isEqualTo(1);
        var page = body(by(secretary, get(PATH + "?size=1")));
        assertThat(page.at("/items")).hasSize(1);
        assertThat(page.at("/items/0/heldOn").asString()).isEqualTo("2012-01-09");
    }

    private int total(String user, String query) {
        return body(by(user, get(PATH + query))).at("/total").asInt(-1);
    }

    @Test
    void aChangeKeepsElectionsByTheirIdsAndNeedsTheVersionThatWasRead() {
        var secretary = account(Role.UNION_SECRETARY, CODE);
        var created = body(by(secretary, post(PATH, REVIEW)));
        var path = PATH + "/" + created.at("/id").asString();
        var changed = created.toString().replace("Lạng Sơn\"", "Cao Lộc\"");

        var stored = body(by(secretary, put(path, changed)));

        assertThat(stored.at("/place").asString()).isEqualTo("Cao Lộc");
        assertThat(stored.at("/elections/0/id")).isEqualTo(created.at("/elections/0/id"));
        assertThat(mvc.perform(by(secretary, put(path, changed)))).hasStatus(HttpStatus.CONFLICT);
        assertThat(mvc.perform(by(secretary, put(path, REVIEW)))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void mistakesAreNamedByTheirPlaceInTheLists() {
        var request = by(account(Role.UNION_SECRETARY, CODE), post(PATH, """
                {"hosts": ["LS"], "heldOn": "2027-01-01", "state": "HELD",
                 "decisions": [{"text": "a"}, {"text": " "}], "elections": [{"person": "An", "termFrom": 8}]}"""));

        var problem = body(request.header("Accept-Language", "en"));

        assertThat(problem.at("/status").asInt()).isEqualTo(422);
        assertThat(problem.at("/errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder(
                        "kind", "heldOn", "decisions[1].text", "elections[0].post", "elections[0].termFrom");
    }

    @Test
    void unknownCodesAreNamedByTheirPlaceInTheLists() {
        var problem = body(by(account(Role.UNION_SECRETARY, CODE), post(PATH, """
                {"kind": "CONGRESS", "hosts": ["LS", "XX"], "decisions": [{"text": "a", "owner": "YY"}]}""")));

        assertThat(problem.at("/errors").findValuesAsString("field")).containsExactly("hosts[1]", "decisions[0].owner");
    }

    @Test
    void aSocietysSecretaryRecordsItsMeetingsOnly() {
        var secretary = account(Role.SOCIETY_SECRETARY, JOURNALISTS);

        assertThat(mvc.perform(by(secretary, post(PATH, "{\"kind\": \"WORKSHOP\", \"hosts\": [\"LS-HNB\"]}"))))
                .hasStatus(HttpStatus.CREATED);
        assertThat(mvc.perform(by(secretary, post(PATH, REVIEW)))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aLeaderReadsAndAnotherUnionFindsNothing() {
        var path = PATH + "/"
                + body(by(account(Role.UNION_SECRETARY, CODE), post(PATH, REVIEW)))
                        .at("/id")
                        .asString();
        var leader = account(Role.LEADER, CODE);

        assertThat(mvc.perform(by(leader, get(path)))).hasStatusOk();
        assertThat(mvc.perform(by(leader, MockMvcRequestBuilders.delete(path)))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.perform(by(account(Role.UNION_SECRETARY, OTHER_UNION), get(path))))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aDeletedMeetingIsGone() {
        var secretary = account(Role.UNION_SECRETARY, CODE);
        var path =
                PATH + "/" + body(by(secretary, post(PATH, REVIEW))).at("/id").asString();

        assertThat(mvc.perform(by(secretary, MockMvcRequestBuilders.delete(path))))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(mvc.perform(by(secretary, get(path)))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void anApprovedMeetingIsNotDeleted() {
        var secretary = account(Role.UNION_SECRETARY, CODE);
        var approved = body(by(secretary, post(PATH, """
                {"kind": "CONGRESS", "hosts": ["LS"], "heldOn": "2011-08-08", "minutes": "Đã họp.", "state": "APPROVED"}""")));
        var path = PATH + "/" + approved.at("/id").asString();

        assertThat(mvc.perform(by(secretary, MockMvcRequestBuilders.delete(path))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(mvc.perform(by(secretary, get(path)))).hasStatusOk();
    }

    @Test
    void charactersThatCannotBeKeptAreReadAsBlanks() {
        var secretary = account(Role.UNION_SECRETARY, CODE);

        var created = body(by(secretary, post(PATH, """
                {"kind": "OTHER", "hosts": ["LS"], "title": "Họp\\u0000bàn\\ud800", "agenda": "Khai\\u001bmạc",
                 "minutes": "Biên\\u0000bản", "guests": [{"name": "An\\u0000", "office": "\\u0000"}],
                 "decisions": [{"text": "Lập\\udc00quỹ"}]}""")));

        assertThat(created.at("/title").asString()).isEqualTo("Họp bàn");
        assertThat(created.at("/agenda").asString()).isEqualTo("Khai mạc");
        assertThat(created.at("/decisions/0/text").asString()).isEqualTo("Lập quỹ");
        assertThat(total(secretary, "?q=h%00op")).isZero();
        assertThat(mvc.perform(by(secretary, post(PATH, "{\"kind\": \"OTHER\", \"hosts\": [\"LS\"], \"title\": {}}"))))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void anUnknownKindIsABadRequest() {
        var secretary = account(Role.UNION_SECRETARY, CODE);

        assertThat(mvc.perform(by(secretary, post(PATH, "{\"kind\": \"PARTY\", \"hosts\": [\"LS\"]}"))))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(mvc.perform(by(secretary, get(PATH + "?period=2011-H3")))).hasStatus(HttpStatus.BAD_REQUEST);
    }
}
