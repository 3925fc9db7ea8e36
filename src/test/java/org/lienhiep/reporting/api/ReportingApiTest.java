package org.lienhiep.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.SampleUnion.OTHER_SOCIETY;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lienhiep.ApiTest;
import org.lienhiep.access.Role;
import org.springframework.http.HttpStatus;

class ReportingApiTest extends ApiTest {

    private static final String REPORT = "/api/v1/reports/LS-HNB/2026-H1";
    private static final String TWO_CELLS = """
            {"cells": [{"indicator": "dissemination_sessions", "state": "NUMBER", "value": 12, "qualifier": "AT_LEAST"},
                       {"indicator": "training_classes", "state": "ZERO", "value": 0}],
             "narrative": "Sáu tháng đầu năm"}""";

    private String society;
    private String office;

    @BeforeEach
    void people() {
        society = account(Role.SOCIETY_SECRETARY, JOURNALISTS);
        office = account(Role.UNION_SECRETARY, CODE);
    }

    @Test
    void aReportGoesFromItsSocietyToTheUnionsTotals() {
        assertThat(mvc.perform(by(society, put(REPORT, TWO_CELLS)))).hasStatusOk();
        var sent = body(by(society, post(REPORT + "/submission", "{}")));
        assertThat(sent.at("/state").asString()).isEqualTo("SUBMITTED");
        var approved = body(by(office, post(REPORT + "/approval", "")));
        assertThat(approved.at("/state").asString()).isEqualTo("APPROVED");
        assertThat(approved.at("/events")).hasSize(3);

        var totals = body(by(office, get("/api/v1/unions/LS/totals?from=2025-H1&to=2026-H1")));

        assertThat(totals.at("/indicators").valueStream()).anySatisfy(series -> {
            assertThat(series.at("/indicator").asString()).isEqualTo("dissemination_sessions");
            assertThat(series.at("/points/2").toString())
                    .isEqualTo("{\"halfYear\":\"2026-H1\",\"value\":12,\"qualifier\":\"AT_LEAST\","
                            + "\"reported\":1,\"expected\":3,\"stated\":false}");
        });
        var completeness = body(by(office, get("/api/v1/unions/LS/completeness?halfYear=2026-H1")));
        assertThat(completeness.at("/approved").asInt()).isEqualTo(1);
        assertThat(completeness.at("/expected").asInt()).isEqualTo(3);
        assertThat(completeness.at("/rate").asInt()).isEqualTo(33);
        assertThat(completeness.at("/onTimeRate").asInt()).isZero();
        assertThat(completeness.at("/dueOn").asString()).isEqualTo("2026-06-20");
        assertThat(completeness.at("/closesOn").isNull()).isTrue();
    }

    @Test
    void whatWasReadCanBeSentBackUnchanged() {
        mvc.perform(by(society, put(REPORT, TWO_CELLS)));
        var read = body(by(society, get(REPORT)));

        var again = body(by(society, put(REPORT, read.toString())));

        assertThat(again.at("/cells")).isEqualTo(read.at("/cells"));
        assertThat(mvc.perform(by(society, put(REPORT, read.toString())))).hasStatus(HttpStatus.CONFLICT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'indicator': 'training_classes', 'state': 'NUMBER', 'value': -1}                 | 422 | cells[0].value",
                "{'indicator': 'training_classes', 'state': 'NUMBER', 'value': 1000000000000}      | 422 | cells[0].value",
                "{'indicator': 'training_classes', 'state': 'NUMBER', 'value': 1.5}                | 422 | cells[0].value",
                "{'indicator': 'training_classes', 'state': 'UNKNOWN'}                             | 422 | cells[0].note",
                "{'indicator': 'no_such_thing', 'state': 'NUMBER', 'value': 1}                     | 422 | cells[0].indicator",
                "{'state': 'NUMBER', 'value': 1}                                                   | 422 | cells[0].indicator",
                "{'indicator': 'training_classes', 'state': 'NUMBER', 'value': 'a dozen'}          | 400 | ''",
                "{'indicator': 'training_classes', 'state': 'MANY', 'value': 1}                    | 400 | ''"
            })
    void aBadCellIsNamedAndNothingIsStored(String cell, int status, String field) {
        var request = put(REPORT, "{\"cells\": [" + cell.replace('\'', '"') + "]}");

        var problem = body(by(society, request.header("Accept-Language", "en")));

        assertThat(problem.at("/status").asInt()).isEqualTo(status);
        assertThat(problem.at("/errors/0/field").asString("")).isEqualTo(field);
        assertThat(body(by(society, get(REPORT))).at("/state").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/reports/LS-HNB/2026-H3, 422",
        "/api/v1/reports/LS-HNB/2026, 422",
        "/api/v1/reports/NOBODY/2026-H1, 404",
        "/api/v1/reports/HT-HLG/2026-H1, 404",
        "/api/v1/unions/LS/totals?from=2026-H1&to=2025-H1, 422",
        "/api/v1/unions/LS/totals?from=x&to=2025-H1, 422",
        "/api/v1/unions/LS/totals, 400",
        "/api/v1/unions/LS-HNB/totals?from=2025-H1&to=2025-H1, 404",
        "/api/v1/unions/HT/completeness?halfYear=2025-H1, 404",
        "/api/v1/indicators/nothing, 404"
    })
    void anAddressOfNothingIsAProblemAndNoStackTrace(String path, int status) {
        assertThat(mvc.perform(by(office, get(path)))).hasStatus(status);
    }

    @Test
    void aLockedReportSaysWhyInTheCallersLanguage() {
        mvc.perform(by(society, put(REPORT, TWO_CELLS)));
        mvc.perform(by(society, post(REPORT + "/submission", "")));

        var refused = body(by(society, put(REPORT, TWO_CELLS).header("Accept-Language", "en")));

        assertThat(refused.at("/status").asInt()).isEqualTo(409);
        assertThat(refused.at("/detail").asString())
                .contains("submitted on 15/08/2026")
                .contains("return");
    }

    @Test
    void aStepOutOfTurnIsAConflict() {
        assertThat(mvc.perform(by(office, post(REPORT + "/approval", "{}")))).hasStatus(HttpStatus.CONFLICT);
        mvc.perform(by(office, put(REPORT, TWO_CELLS)));
        assertThat(mvc.perform(by(office, post(REPORT + "/reopening", "{\"reason\": \"x\"}"))))
                .hasStatus(HttpStatus.CONFLICT);
        mvc.perform(by(office, post(REPORT + "/submission", "{}")));
        assertThat(mvc.perform(by(office, post(REPORT + "/approval", "{}")))).hasStatus(HttpStatus.CONFLICT);
        assertThat(mvc.perform(by(office, post(REPORT + "/return", "{}")))).hasStatus(422);
        assertThat(mvc.perform(by(society, post(REPORT + "/approval", "{}")))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.perform(by(society, put("/api/v1/reports/" + OTHER_SOCIETY + "/2026-H1", TWO_CELLS))))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void anIndicatorIsAddedToASectionThatNeedNotBeThere() {
        var posted = """
                {"code": "I001", "section": "Thể thao", "names": [{"lang": "vi", "name": "Giải thể thao"}], "unit": "giải",
                 "overTime": "SUM", "overOrganisations": "SUM"}""";

        assertThat(mvc.perform(by(office, post("/api/v1/indicators", posted))))
                .hasStatus(HttpStatus.CREATED)
                .hasHeader("Location", "/api/v1/indicators/I001");
        assertThat(mvc.perform(by(office, post("/api/v1/indicators", posted)))).hasStatus(422);
        assertThat(mvc.perform(by(society, post("/api/v1/indicators", posted)))).hasStatus(HttpStatus.FORBIDDEN);
        var read = body(by(society, get("/api/v1/indicators/I001")));
        assertThat(read.at("/section").asString()).isEqualTo("the_thao");
        assertThat(body(by(society, get("/api/v1/indicators?q=the thao")))
                        .at("/total")
                        .asInt())
                .isEqualTo(1);
        assertThat(body(by(society, get("/api/v1/indicators?size=500")))
                        .at("/total")
                        .asInt())
                .isEqualTo(81);
    }
}
