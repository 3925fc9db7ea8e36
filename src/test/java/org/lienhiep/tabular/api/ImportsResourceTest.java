package org.lienhiep.tabular.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.lienhiep.ApiTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.access.Role;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

class ImportsResourceTest extends ApiTest {

    private static final String UNIONS = "code,name\nBG,Liên hiệp các Hội KH&KT tỉnh Bình Giang\n";
    private static final String SOCIETIES = """
            code,union,name,founded,colour
            BG-HLV,BG,Hội Làm vườn tỉnh Bình Giang,1987-05,green
            BG-HDY,BG,Hội Đông y tỉnh Bình Giang,,
            """;

    private static MockMultipartHttpServletRequestBuilder upload(MockMultipartFile... files) {
        var request = MockMvcRequestBuilders.multipart(HttpMethod.POST, "/api/v1/imports");
        for (var file : files) {
            request.file(file);
        }
        return request;
    }

    private static MockMultipartFile file(String part, String filename, String content) {
        return new MockMultipartFile(part, filename, "text/csv", content.getBytes(StandardCharsets.UTF_8));
    }

    private String secretary() {
        return account(Role.UNION_SECRETARY, "");
    }

    @Test
    void tablesAreTakenInTheOrderInWhichTheyReferToEachOther() {
        var by = secretary();
        var answer =
                body(by(by, upload(file("files", "societies.csv", SOCIETIES), file("files", "unions.csv", UNIONS))));

        assertThat(answer.at("/applied").asBoolean()).isTrue();
        assertThat(answer.at("/tables/0/table").asString()).isEqualTo("unions");
        assertThat(answer.at("/tables/1/created").asInt()).isEqualTo(2);
        assertThat(body(by(by, get("/api/v1/organisations/BG-HLV")))
                        .at("/founded")
                        .asString())
                .isEqualTo("1987-05");
    }

    @Test
    void thePartsNameTellsTheTableToo() {
        var answer = body(by(secretary(), upload(file("unions", "export-2026.csv", UNIONS))));

        assertThat(answer.at("/tables/0/table").asString()).isEqualTo("unions");
    }

    @Test
    void aRowThatBreaksARuleIsNamedAndRefusesAll() {
        var request = upload(
                file("files", "unions.csv", UNIONS),
                file("files", "societies.csv", "code,union,name\nBG-HLV,XX,Hội Làm vườn\n"));
        var by = secretary();

        assertThat(mvc.perform(by(by, request))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var answer = body(by(by, request.param("dryRun", "true")));

        assertThat(answer.at("/applied").asBoolean()).isFalse();
        assertThat(answer.at("/tables/1/errors/0").toString())
                .isEqualTo("{\"line\":2,\"column\":\"union\",\"message\":\"Không có tổ chức mã “XX”, hoặc bạn không có"
                        + " quyền xem.\",\"value\":\"XX\"}");
    }

    @Test
    void anUnknownTableIsAnError() {
        var answer = body(by(secretary(), upload(file("files", "budget.csv", UNIONS))));

        assertThat(answer.at("/status").asInt()).isEqualTo(422);
        assertThat(answer.at("/detail").asString()).contains("“budget”", "unions, societies");
    }

    @Test
    void whoMayNotRecordOrganisationsMayNotImportThem() {
        var leader = account(Role.LEADER, SampleUnion.CODE);

        assertThat(mvc.perform(by(leader, upload(file("files", "unions.csv", UNIONS)))))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void nothingSentIsAnError() {
        assertThat(mvc.perform(by(secretary(), upload()))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
