package org.lienhiep.consolidation.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lienhiep.ApiTest;
import org.lienhiep.access.Role;
import org.springframework.http.HttpStatus;

class ConsolidationApiTest extends ApiTest {

    private static final String REPORT = "/api/v1/unions/LS/consolidations/2026-H1";
    private static final String DRAFT = """
            {"number": 45, "symbol": "BC-LHH", "place": "Lạng Sơn", "dated": "2026-07-05", "authority": "TM. BAN THƯỜNG VỤ",
             "office": "CHỦ TỊCH", "signer": "Lý Vinh Quang", "recipients": ["Lưu: VT"], "reason": "Hội chưa gửi",
             "wordsRead": %s}""";

    private String office;

    @BeforeEach
    void anApprovedReport() {
        office = account(Role.UNION_SECRETARY, CODE);
        var society = account(Role.SOCIETY_SECRETARY, JOURNALISTS);
        mvc.perform(by(society, put("/api/v1/reports/LS-HNB/2026-H1", """
                {"cells": [{"indicator": "dissemination_sessions", "state": "NUMBER", "value": 12}]}""")));
        mvc.perform(by(society, post("/api/v1/reports/LS-HNB/2026-H1/submission", "{}")));
        assertThat(mvc.perform(by(office, post("/api/v1/reports/LS-HNB/2026-H1/approval", ""))))
                .hasStatusOk();
    }

    @Test
    void aReportIsReadIssuedAndDownloaded() {
        var read = body(by(office, get(REPORT)));
        assertThat(read.at("/approved").asInt()).isEqualTo(1);
        assertThat(read.at("/figures").valueStream()).anySatisfy(figure -> {
            assertThat(figure.at("/indicator").asString()).isEqualTo("dissemination_sessions");
            assertThat(figure.at("/value").asInt()).isEqualTo(12);
            assertThat(figure.at("/reported").asInt()).isEqualTo(1);
            assertThat(figure.at("/missing")).hasSize(2);
        });

        var issued = body(by(office, post(REPORT + "/issues", DRAFT.formatted(true))));

        assertThat(issued.at("/register").asString()).isEqualTo("45/BC-LHH");
        for (var extension : new String[] {"docx", "pdf", "xlsx"}) {
            var file = REPORT + "/issues/1/file." + extension;
            var answer = mvc.perform(by(office, get(file))).getResponse();
            assertThat(answer.getStatus()).isEqualTo(HttpStatus.OK.value());
            assertThat(answer.getHeader("ETag"))
                    .isEqualTo('"' + issued.at("/files/" + extension).asString() + '"');
            assertThat(answer.getHeader("Content-Disposition")).endsWith("LS_2026-H1_issue1." + extension);
            assertThat(mvc.perform(by(account(Role.LEADER, CODE), get(file)))).hasStatusOk();
            assertThat(mvc.perform(by(account(Role.SOCIETY_SECRETARY, JOURNALISTS), get(file))))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void whatIsNotSettledIsAProblemWithItsField() {
        assertThat(mvc.perform(by(office, post(REPORT + "/issues", DRAFT.formatted(false)))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("wordsRead");
        assertThat(mvc.perform(by(office, get(REPORT.replace("2026-H1", "2026-H3")))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(mvc.perform(by(office, get(REPORT + "/issues/1/file.pdf")))).hasStatus(HttpStatus.NOT_FOUND);
    }
}
