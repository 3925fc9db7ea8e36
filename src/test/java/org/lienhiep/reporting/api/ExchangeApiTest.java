package org.lienhiep.reporting.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lienhiep.ApiTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.access.Role;
import org.lienhiep.reporting.exchange.FilledIn;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

class ExchangeApiTest extends ApiTest {

    private static final String REPORT = "/api/v1/reports/LS-HNB/2026-H1";
    private static final String CELL = REPORT + "/cells/training_classes";

    private String society = "";
    private String secretary = "";

    @BeforeEach
    void accounts() {
        society = account(Role.SOCIETY_SECRETARY, SampleUnion.JOURNALISTS);
        secretary = account(Role.UNION_SECRETARY, SampleUnion.CODE);
    }

    @Test
    void oneCellIsChangedOnlyByWhoSawItsNewestVersion() {
        var first = mvc.perform(by(society, put(CELL, "{\"value\":4}")));
        assertThat(first).hasStatusOk();
        var tag = first.getResponse().getHeader("ETag");

        assertThat(mvc.perform(by(society, put(CELL, "{\"value\":5}").header("If-Match", tag))))
                .hasStatusOk();
        assertThat(mvc.perform(by(society, put(CELL, "{\"value\":6}").header("If-Match", tag))))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(mvc.perform(by(society, put(CELL, "{\"value\":6}").header("If-Match", "\"x\""))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var cell = body(by(society, get(CELL)));
        assertThat(cell.at("/cell/value").asInt()).isEqualTo(5);
        assertThat(cell.at("/cell/origin").asString()).isEqualTo("ENTERED");
        assertThat(body(by(society, get(REPORT))).at("/cells/0/evidence").asInt())
                .isZero();
    }

    @Test
    void aWrongFigureNamesItsField() {
        var answer = body(by(society, put(CELL, "{\"value\":-4}")));

        assertThat(answer.at("/status").asInt()).isEqualTo(422);
        assertThat(answer.at("/errors/0/field").asString()).isEqualTo("value");
    }

    @Test
    void aTemplateGoesOutAndComesBack() {
        var template = mvc.perform(by(society, get(REPORT + "/template.xlsx")));
        assertThat(template).hasStatusOk();
        assertThat(template.getResponse().getHeader("Content-Disposition")).contains("LS-HNB_2026-H1.xlsx");
        var filled = new FilledIn(template.getResponse().getContentAsByteArray()).figure("training_classes", 7);

        var trial = body(by(society, template(filled, true)));
        assertThat(trial.at("/applied").asBoolean()).isFalse();
        assertThat(trial.at("/changes/0/cell").asString()).isEqualTo(filled.address("training_classes"));
        assertThat(body(by(society, template(filled, false))).at("/applied").asBoolean())
                .isTrue();
        assertThat(body(by(society, get(CELL))).at("/cell/value").asInt()).isEqualTo(7);
    }

    @Test
    void aTemplateWithAMistakeIsRefusedWithItsCell() {
        var bytes = mvc.perform(by(society, get(REPORT + "/template.xlsx")))
                .getResponse()
                .getContentAsByteArray();
        var filled = new FilledIn(bytes).words("training_classes", "mười hai").figure("workshops", 2);

        var answer = body(by(society, template(filled, false)));
        assertThat(answer.at("/status").asInt()).isEqualTo(422);
        assertThat(answer.at("/errors/0/cell").asString()).isEqualTo(filled.address("training_classes"));
        assertThat(body(by(society, get(REPORT))).at("/cells").size()).isZero();
    }

    @Test
    void anImportIsListedAndUndoneOnce() {
        var table = "organisation,indicator,halfYear,value,state\nLS-HCC,training_classes,2024-H1,3,APPROVED\n";
        var upload = MockMvcRequestBuilders.multipart("/api/v1/imports")
                .file(new MockMultipartFile("files", "values.csv", "text/csv", table.getBytes(UTF_8)));
        assertThat(mvc.perform(by(secretary, upload))).hasStatusOk();

        var run = body(by(secretary, get("/api/v1/imports"))).at("/items/0");
        assertThat(run.at("/state").asString()).isEqualTo("DONE");
        assertThat(run.at("/fileName").asString()).isEqualTo("values.csv");
        var address = "/api/v1/imports/" + run.at("/id").asString();
        assertThat(mvc.perform(by(secretary, delete(address)))).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(mvc.perform(by(secretary, delete(address)))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(by(secretary, get(address))).at("/state").asString()).isEqualTo("UNDONE");
    }

    @Test
    void anImportThatOthersBuiltOnIsNotUndone() {
        var table = "organisation,indicator,halfYear,value,state\nLS-HNB,training_classes,2026-H1,3,DRAFT\n";
        var upload = MockMvcRequestBuilders.multipart("/api/v1/imports")
                .file(new MockMultipartFile("files", "values.csv", "text/csv", table.getBytes(UTF_8)));
        mvc.perform(by(secretary, upload));
        mvc.perform(by(society, put(CELL, "{\"value\":4}")));
        var run = body(by(secretary, get("/api/v1/imports"))).at("/items/0/id").asString();

        var answer = body(by(secretary, delete("/api/v1/imports/" + run)));
        assertThat(answer.at("/status").asInt()).isEqualTo(409);
        assertThat(answer.at("/obstacles/0/indicator").asString()).isEqualTo("training_classes");
    }

    @Test
    void theBoardShowsSocietiesByHalfYear() {
        var board = body(by(secretary, get("/api/v1/unions/LS/board?from=2025-H2&to=2026-H1")));

        assertThat(board.at("/halfYears").size()).isEqualTo(2);
        assertThat(board.at("/societies").size()).isEqualTo(3);
        assertThat(board.at("/societies/0/reports/0/halfYear").asString()).isEqualTo("2025-H2");
        assertThat(body(by(secretary, get("/api/v1/unions/LS/board?from=2026-H1&to=2025-H1")))
                        .at("/status")
                        .asInt())
                .isEqualTo(422);
    }

    private static MockHttpServletRequestBuilder delete(String path) {
        return MockMvcRequestBuilders.delete(path);
    }

    private static MockMultipartHttpServletRequestBuilder template(FilledIn filled, boolean dryRun) {
        return MockMvcRequestBuilders.multipart(REPORT + "/template")
                .file(new MockMultipartFile("file", "LS-HNB.xlsx", "application/octet-stream", filled.file()))
                .param("dryRun", Boolean.toString(dryRun));
    }
}
