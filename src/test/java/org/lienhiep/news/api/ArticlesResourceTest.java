package org.lienhiep.news.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.SampleUnion.OTHER_UNION;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lienhiep.ApiTest;
import org.lienhiep.access.Role;
import org.lienhiep.news.SampleArticle;
import org.lienhiep.news.capture.SourceTexts;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ArticlesResourceTest extends ApiTest {

    private static final String READINGS = "/api/v1/article-readings";
    private static final String ARTICLES = "/api/v1/articles";

    private final JsonMapper json = JsonMapper.shared();

    private String secretary() {
        return account(Role.UNION_SECRETARY, CODE);
    }

    private String json(Map<String, ?> fields) {
        return json.writeValueAsString(fields);
    }

    private JsonNode read(String user, String text) {
        return body(by(user, post(READINGS, json(Map.of("text", text)))));
    }

    private String article(String user, String text) {
        return body(by(user, post(ARTICLES, json(Map.of("text", text)))))
                .at("/id")
                .asString();
    }

    private List<String> problems(String user, String path, String request) {
        return body(by(user, post(path, request)))
                .at("/errors")
                .valueStream()
                .map(each -> each.at("/field").asString())
                .toList();
    }

    private static String words(JsonNode reading, String pointer) {
        var range = reading.at("/evidence").path(pointer);
        return reading.at("/text")
                .asString()
                .substring(range.path("start").asInt(), range.path("end").asInt());
    }

    @Test
    void aReadingHasTheShapeOfTheContractAndSavesNothing() {
        var user = secretary();

        var reading = read(user, SampleArticle.REVIEW);

        assertThat(reading.at("/title").asString()).isEqualTo("Liên hiệp hội tỉnh nhìn lại nửa năm hoạt động");
        assertThat(reading.at("/language").asString()).isEqualTo("vi");
        assertThat(reading.at("/meeting/kind").asString()).isEqualTo("HALF_YEAR_REVIEW");
        assertThat(reading.at("/meeting/heldOn").asString()).isEqualTo("2011-08-08");
        assertThat(reading.at("/meeting/period").asString()).isEqualTo("2011-H1");
        assertThat(reading.at("/meeting/attendance/societies").asInt()).isEqualTo(20);
        assertThat(reading.at("/people/0/elected/term/to").asInt()).isEqualTo(2013);
        assertThat(reading.at("/organisations/0/code").asString()).isEqualTo(CODE);
        assertThat(reading.at("/counts")
                        .valueStream()
                        .filter(count -> count.at("/qualifier").asString().equals("AT_LEAST")))
                .singleElement()
                .satisfies(count -> assertThat(count.at("/value").asInt()).isEqualTo(90));
        assertThat(words(reading, "/meeting/heldOn")).isEqualTo("8/8/2011");
        assertThat(reading.at("/confidence").path("/meeting/heldOn").asDouble()).isBetween(0.5, 1.0);
        assertThat(reading.at("/rules").path("/meeting/heldOn").asString()).isEqualTo("DAY_WRITTEN");
        assertThat(body(by(user, get(ARTICLES))).at("/total").asInt()).isZero();
    }

    @Test
    void evidencePointsIntoTheComposedText() {
        var decomposed = Normalizer.normalize(SampleArticle.REVIEW, Normalizer.Form.NFD);

        var reading = read(secretary(), decomposed);

        assertThat(reading.at("/text").asString()).isEqualTo(SampleArticle.REVIEW);
        assertThat(words(reading, "/meeting/attendance/societies")).isEqualTo("20 hội thành viên");
    }

    @Test
    void aTextWithoutMeetingHasNone() {
        var reading = read(secretary(), SampleArticle.NO_MEETING);

        assertThat(reading.has("meeting")).isTrue();
        assertThat(reading.at("/meeting").isNull()).isTrue();
    }

    @Test
    void aPageIsReadWithoutItsScripts() {
        var html = "<article><h1>Tin</h1><p>%s</p><script>alert('x')</script></article>"
                .formatted(SampleArticle.REVIEW.replace("\n\n", "</p><p>"));

        var reading = body(by(secretary(), post(READINGS, json(Map.of("html", html, "url", "https://bao.example/1")))));

        assertThat(reading.at("/meeting/heldOn").asString()).isEqualTo("2011-08-08");
        assertThat(reading.at("/text").asString()).doesNotContain("alert", "<");
    }

    @Test
    void aFileIsReadInTheEncodingThatItHas() {
        var bytes = "Héi nghÞ s¬ kÕt c«ng t¸c s¸u th¸ng ®Çu n¨m".getBytes(Charset.forName("windows-1252"));
        var request = MockMvcRequestBuilders.post(READINGS)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content(bytes);

        assertThat(body(by(secretary(), request)).at("/text").asString())
                .isEqualTo("Hội nghị sơ kết công tác sáu tháng đầu năm");
    }

    @Test
    void whatCannotBeReadIsAProblemWithItsReason() {
        var user = secretary();

        assertThat(problems(user, READINGS, "{}")).containsExactly("text");
        assertThat(problems(user, READINGS, json(Map.of("text", " ")))).containsExactly("source");
        assertThat(problems(user, READINGS, json(Map.of("text", "\u0000\u0001".repeat(99)))))
                .containsExactly("source");
        assertThat(problems(user, READINGS, json(Map.of("text", "x".repeat(10 << 20)))))
                .containsExactly("source");
        assertThat(problems(user, READINGS, json(Map.of("text", "a", "html", "b"))))
                .containsExactly("text");
        assertThat(problems(user, ARTICLES, json(Map.of("text", "a", "publishedOn", "2011-02-31"))))
                .containsExactly("publishedOn");
        assertThat(problems(user, ARTICLES, json(Map.of("text", "a", "url", "javascript:alert(1)"))))
                .containsExactly("url");
        var large = MockMvcRequestBuilders.post(READINGS)
                .contentType(MediaType.TEXT_PLAIN)
                .content(new byte[SourceTexts.LARGEST_FILE + 1]);
        assertThat(body(by(user, large)).at("/detail").asString()).contains("10 MB");
    }

    @Test
    void anArticleIsRecordedFoundAndReadBack() {
        var user = secretary();
        var request = json(
                Map.of("text", SampleArticle.REVIEW, "publisher", "Báo Lạng Sơn", "url", "https://bao.example/so-ket"));

        var created = mvc.perform(by(user, post(ARTICLES, request)));
        assertThat(created).hasStatus(HttpStatus.CREATED).containsHeader("Location");
        var list = body(by(user, get(ARTICLES + "?q=nhin lai nua nam")));
        var found = body(by(user, get(ARTICLES + "/" + list.at("/items/0/id").asString())));

        assertThat(list.at("/total").asInt()).isEqualTo(1);
        assertThat(found.at("/title").asString()).isEqualTo("Liên hiệp hội tỉnh nhìn lại nửa năm hoạt động");
        assertThat(found.at("/publisher").asString()).isEqualTo("Báo Lạng Sơn");
        assertThat(found.at("/organisation").asString()).isEqualTo(CODE);
        assertThat(found.at("/text").asString()).isEqualTo(SampleArticle.REVIEW);
        var again = body(by(user, post(ARTICLES, request)));
        assertThat(again.at("/duplicates/0").asString())
                .isEqualTo(found.at("/id").asString());
    }

    @Test
    void confirmingAReadingTwiceGivesOneMeeting() {
        var user = secretary();
        var path = ARTICLES + "/" + article(user, SampleArticle.REVIEW) + "/meeting";
        var reading = read(user, SampleArticle.REVIEW).toString();

        var first = mvc.perform(by(user, post(path, reading)));
        var second = body(by(user, post(path, "{\"reading\": " + reading + ", \"meeting\": null}")));

        assertThat(first).hasStatus(HttpStatus.CREATED);
        assertThat(second.at("/created").asBoolean()).isFalse();
        assertThat(first)
                .hasHeader(
                        "Location", "/api/v1/meetings/" + second.at("/meeting").asString());
        assertThat(second.at("/elections").asInt()).isEqualTo(1);
    }

    @Test
    void anotherNewspaperOnTheSameMeetingIsLinkedToIt() {
        var user = secretary();
        var reading = read(user, SampleArticle.REVIEW).toString();
        var one = body(by(user, post(ARTICLES + "/" + article(user, SampleArticle.REVIEW) + "/meeting", reading)));
        var other = body(by(user, post(ARTICLES + "/" + article(user, "Tin khác.") + "/meeting", reading)));

        assertThat(other.at("/meeting").asString()).isEqualTo(one.at("/meeting").asString());
    }

    @Test
    void aReadingWrittenByHandNeedsLittle() {
        var user = secretary();
        var path = ARTICLES + "/" + article(user, "Hội thảo.") + "/meeting";
        var reading = """
                {"meeting": {"kind": "WORKSHOP", "heldOn": "2012-03-01", "host": "Hội Nhà báo"},
                 "organisations": [{"code": "%s", "relation": "HOST"}]}""".formatted(JOURNALISTS);

        assertThat(mvc.perform(by(user, post(path, reading)))).hasStatus(HttpStatus.CREATED);
    }

    @Test
    void aWrongReadingIsRefusedPlaceByPlaceAndLeavesNothing() {
        var user = secretary();
        var id = article(user, SampleArticle.REVIEW);
        var reading = (ObjectNode) read(user, SampleArticle.REVIEW);
        ((ObjectNode) reading.at("/meeting")).put("heldOn", "31/2/2011").put("period", "2011-H3");
        ((ObjectNode) reading.at("/counts/0")).put("value", -1);

        assertThat(problems(user, ARTICLES + "/" + id + "/meeting", reading.toString()))
                .containsExactlyInAnyOrder("meeting.heldOn", "meeting.period", "counts[0].value");
        assertThat(body(by(user, get(ARTICLES + "/" + id))).at("/meetings")).isEmpty();
    }

    @Test
    void aReadingWithoutMeetingOrRegisteredHostIsNotConfirmed() {
        var user = secretary();
        var path = ARTICLES + "/" + article(user, SampleArticle.NO_MEETING) + "/meeting";

        assertThat(problems(user, path, read(user, SampleArticle.NO_MEETING).toString()))
                .containsExactly("meeting");
        assertThat(problems(user, path, """
                        {"meeting": {"kind": "WORKSHOP", "heldOn": "2012-03-01", "host": "Hội Nuôi ong Bắc Cực"}}""")).containsExactly("meeting.host");
        assertThat(problems(user, path, """
                        {"meeting": {"kind": "WORKSHOP", "heldOn": "2012-03-01", "host": "Hội Nhà báo"},
                         "organisations": [{"code": "KHONG-CO", "name": "Ai đó"}]}""")).containsExactly("organisations");
    }

    @Test
    void onlyTheUnionsOfficeRecordsAndOnlyItsOwn() {
        var user = secretary();
        var id = article(user, SampleArticle.REVIEW);
        var text = json(Map.of("text", SampleArticle.REVIEW));

        for (var reader : List.of(account(Role.LEADER, CODE), account(Role.SOCIETY_SECRETARY, JOURNALISTS))) {
            assertThat(mvc.perform(by(reader, post(READINGS, text)))).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(mvc.perform(by(reader, post(ARTICLES, text)))).hasStatus(HttpStatus.FORBIDDEN);
        }
        var stranger = account(Role.UNION_SECRETARY, OTHER_UNION);
        assertThat(mvc.perform(by(stranger, get(ARTICLES + "/" + id)))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.perform(by(stranger, post(ARTICLES + "/" + id + "/meeting", "{\"meeting\": {}}"))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(problems(stranger, READINGS, json(Map.of("text", "a", "union", CODE))))
                .containsExactly("union");
        assertThat(mvc.perform(post(READINGS, text))).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void whoKeepsTheNewsOfSeveralUnionsNamesOne() {
        var everywhere = account(Role.UNION_SECRETARY, "");
        var text = json(Map.of("text", SampleArticle.REVIEW));

        assertThat(problems(everywhere, READINGS, text)).containsExactly("union");
        assertThat(mvc.perform(by(everywhere, post(READINGS + "?union=" + CODE, text))))
                .hasStatusOk();
    }
}
