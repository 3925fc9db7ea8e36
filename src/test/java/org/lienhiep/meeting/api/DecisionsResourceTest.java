package org.lienhiep.meeting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;

import org.junit.jupiter.api.Test;
import org.lienhiep.ApiTest;
import org.lienhiep.access.Role;
import org.springframework.http.HttpStatus;

class DecisionsResourceTest extends ApiTest {

    private static final String PATH = "/api/v1/decisions";
    private static final String FUND = """
            {"kind": "RESOLUTION", "text": "Thành lập quỹ", "organisation": "LS", "body": "Ban Thường vụ",
             "decidedOn": "2026-03-10", "owner": "LS-HNB", "due": "2026-06-30"}""";

    @Test
    void whatWasPostedIsNumberedAndFoundByOwnerAndState() {
        var secretary = account(Role.UNION_SECRETARY, CODE);
        var created = mvc.perform(by(secretary, post(PATH, FUND)));

        assertThat(created).hasStatus(HttpStatus.CREATED);
        var read = body(by(secretary, get(String.valueOf(created.getResponse().getHeader("Location")))));
        assertThat(read.at("/number").asString()).isEqualTo("01/NQ-LHH");
        assertThat(read.at("/state").asString()).isEqualTo("OPEN");
        var late =
                body(by(account(Role.SOCIETY_SECRETARY, JOURNALISTS), get(PATH + "?state=OVERDUE&owner=LS-HNB&q=quy")));
        assertThat(late.at("/total").asInt()).isEqualTo(1);
        assertThat(body(by(secretary, get(PATH + "?state=DONE"))).at("/total").asInt())
                .isZero();
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        var secretary = account(Role.UNION_SECRETARY, CODE);
        var place = String.valueOf(
                mvc.perform(by(secretary, post(PATH, FUND))).getResponse().getHeader("Location"));
        var version = body(by(secretary, get(place))).at("/version").asInt();
        var change = FUND.replace("}", ", \"number\": \"05/NQ-LHH\", \"version\": " + version + "}");

        assertThat(mvc.perform(by(secretary, put(place, FUND)))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(mvc.perform(by(secretary, put(place, change)))).hasStatusOk();
        assertThat(mvc.perform(by(secretary, put(place, change)))).hasStatus(HttpStatus.CONFLICT);
    }
}
