package org.lienhiep.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;

import org.junit.jupiter.api.Test;
import org.lienhiep.ApiTest;
import org.lienhiep.access.Role;
import org.springframework.http.HttpStatus;

/** Review, remarks and history as programs see them. */
class ReviewApiTest extends ApiTest {

    private static final String REPORT = "/api/v1/reports/" + JOURNALISTS + "/2026-H1";
    private static final String ONE_CELL =
            "{\"cells\": [{\"indicator\": \"dissemination_sessions\", \"state\": \"NUMBER\", \"value\": 12}]}";

    @Test
    void aRemarkBeginsTheReviewAndTheHistoryTellsEverything() {
        var society = account(Role.SOCIETY_SECRETARY, JOURNALISTS);
        var office = account(Role.UNION_SECRETARY, CODE);
        mvc.perform(by(society, put(REPORT, ONE_CELL)));
        mvc.perform(by(society, post(REPORT + "/submission", "{}")));

        var threads = body(by(
                office,
                post(
                        REPORT + "/remarks",
                        "{\"indicator\": \"dissemination_sessions\", \"body\": \"Kể cả ở huyện?\"}")));
        assertThat(threads.at("/0/state").asString()).isEqualTo("OPEN");
        assertThat(mvc.perform(by(office, post(REPORT + "/review", "")))).hasStatus(HttpStatus.CONFLICT);
        var answers = REPORT + "/remarks/" + threads.at("/0/id").asString() + "/answers";
        var answered = body(by(society, post(answers, "{\"body\": \"Có\"}")));
        assertThat(answered.at("/0/state").asString()).isEqualTo("ANSWERED");
        assertThat(answered.at("/0/indicator").asString()).isEqualTo("dissemination_sessions");
        assertThat(answered.at("/0/remarks")).hasSize(2);
        mvc.perform(by(office, post(REPORT + "/return", "{\"reason\": \"Xin xem lại\"}")));

        var history = body(by(society, get(REPORT + "/history")));

        assertThat(history.valueStream().map(step -> step.at("/to").asString()))
                .containsExactly("DRAFT", "SUBMITTED", "IN_REVIEW", "RETURNED");
        assertThat(history.at("/3/reason").asString()).isEqualTo("Xin xem lại");
    }

    @Test
    void aRemarkOnAnUnknownIndicatorIsNamed() {
        var office = account(Role.UNION_SECRETARY, CODE);
        mvc.perform(by(office, put(REPORT, ONE_CELL)));

        var refused = body(by(office, post(REPORT + "/remarks", "{\"indicator\": \"nothing\", \"body\": \"?\"}")));

        assertThat(refused.at("/status").asInt()).isEqualTo(422);
        assertThat(refused.at("/errors/0/field").asString()).isEqualTo("indicator");
    }
}
