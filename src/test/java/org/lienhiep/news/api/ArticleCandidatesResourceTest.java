package org.lienhiep.news.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lienhiep.ApiTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.access.Role;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

class ArticleCandidatesResourceTest extends ApiTest {

    private static final String INBOX = "/api/v1/article-candidates";

    private String secretary = "";

    @BeforeEach
    void account() {
        secretary = account(Role.UNION_SECRETARY, SampleUnion.CODE);
    }

    private String send(String path) {
        return body(by(secretary, post(INBOX + "?union=LS", """
                        {"url":"https://bao.invalid/%s","title":"Hội Nhà báo tỉnh Lạng Sơn sơ kết","publishedOn":"2026-08-10"}""".formatted(path))))
                .get("id")
                .asString();
    }

    @Test
    void whatIsSentIsInTheInboxWithItsReasons() {
        var id = send("so-ket");

        var inbox = body(by(secretary, get(INBOX + "?union=LS&size=5")));

        assertThat(inbox.get("total").asInt()).isEqualTo(1);
        var line = inbox.get("items").get(0);
        assertThat(line.get("id").asString()).isEqualTo(id);
        assertThat(line.get("rank").asInt()).isPositive();
        assertThat(line.get("reasons").toString()).contains("Hội Nhà báo tỉnh Lạng Sơn", "MEETING_WORD", "ONLY_TITLE");
    }

    @Test
    void aDismissalCanBeTakenBackAndTwiceIsOnce() {
        var id = send("so-ket");
        var dismissal = INBOX + "/" + id + "/dismissal";

        assertThat(mvc.perform(by(secretary, post(dismissal, "")))).hasStatus(204);
        assertThat(mvc.perform(by(secretary, post(dismissal, "")))).hasStatus(204);
        assertThat(body(by(secretary, get(INBOX + "?union=LS"))).get("total").asInt())
                .isZero();
        assertThat(mvc.perform(by(secretary, MockMvcRequestBuilders.delete(dismissal))))
                .hasStatus(204);
        assertThat(body(by(secretary, get(INBOX + "?union=LS"))).get("total").asInt())
                .isEqualTo(1);
    }

    @Test
    void nonsenseIsAnsweredWithWhatIsWrong() {
        assertThat(mvc.perform(by(secretary, post(INBOX, "{\"title\":\"Không địa chỉ\"}"))))
                .hasStatus(422);
        assertThat(mvc.perform(by(secretary, post(INBOX, "{\"url\":\"javascript:alert(1)\"}"))))
                .hasStatus(422);
        assertThat(mvc.perform(by(secretary, post(INBOX + "/nonsense/dismissal", ""))))
                .hasStatus(404);
        assertThat(mvc.perform(by(secretary, get(INBOX + "?union=LS&state=NOTHING"))))
                .hasStatus(400);
    }
}
