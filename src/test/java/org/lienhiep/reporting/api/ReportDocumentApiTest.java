package org.lienhiep.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.SampleUnion.ACUPUNCTURE;
import static org.lienhiep.SampleUnion.JOURNALISTS;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lienhiep.ApiTest;
import org.lienhiep.access.Role;
import org.lienhiep.document.FileFormat;
import org.springframework.http.HttpStatus;

class ReportDocumentApiTest extends ApiTest {

    private static final String DOCUMENT = "/api/v1/reports/LS-HNB/2026-H1/document.";

    @ParameterizedTest
    @CsvSource({"DOCX,PK", "PDF,%PDF", "XLSX,PK"})
    void aReportIsFetchedAsAFileOfItsName(FileFormat format, String beginning) {
        var society = account(Role.SOCIETY_SECRETARY, JOURNALISTS);

        var answer = mvc.perform(by(society, get(DOCUMENT + format.extension())));

        assertThat(answer).hasStatusOk().hasContentType(format.mediaType());
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .contains("attachment", "LS-HNB_2026-H1." + format.extension());
        assertThat(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.ISO_8859_1))
                .startsWith(beginning);
    }

    @Test
    void otherFormatsAndOtherPeoplesReportsAreNotFound() {
        var society = account(Role.SOCIETY_SECRETARY, JOURNALISTS);
        var neighbour = account(Role.SOCIETY_SECRETARY, ACUPUNCTURE);

        assertThat(mvc.perform(by(society, get(DOCUMENT + "exe")))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.perform(by(neighbour, get(DOCUMENT + "pdf")))).hasStatus(HttpStatus.NOT_FOUND);
    }
}
