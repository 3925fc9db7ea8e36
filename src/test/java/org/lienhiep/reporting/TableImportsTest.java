package org.lienhiep.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lienhiep.SignedIn;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.tabular.TableImport;
import org.lienhiep.tabular.TableImport.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@SignedIn(Role.UNION_SECRETARY)
class TableImportsTest extends ReportingTest {

    private static final String HEADER = "organisation,indicator,halfYear,value,state,qualifier,note,cell\n";

    @Autowired
    private IndicatorsTable indicatorsTable;

    @Autowired
    private ValuesTable valuesTable;

    @Test
    void figuresOfApprovedReportsCountAtOnce() {
        union.found();
        var outcome = values("""
                LS-HNB,dissemination_sessions,2026-H1,12,APPROVED,AT_LEAST,,
                LS-HCC,dissemination_sessions,2026-H1,0,APPROVED,,,
                LS-HKH,dissemination_sessions,2026-H1,1000,SUBMITTED,,,
                LS-HKH,training_classes,2026-H1,,SUBMITTED,,"Chưa rà soát, chờ chi hội",UNKNOWN
                """);

        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.created()).isEqualTo(4);
        assertThat(total(TALKS, H1))
                .isEqualTo(new TotalPoint(H1, new Figure(BigDecimal.valueOf(12), Qualifier.AT_LEAST), 2, 3, false));
        assertThat(cell("LS-HKH", H1, CLASSES).note()).isEqualTo("Chưa rà soát, chờ chi hội");
        var report = reports.get(id(JOURNALISTS), H1);
        assertThat(report.state()).isEqualTo(ReportState.APPROVED);
        assertThat(report.daysLate()).isZero();
        assertThat(report.events()).extracting(WorkflowEvent::to).containsExactly(ReportState.APPROVED);
    }

    @Test
    void readingTheSameTableAgainChangesNothing() {
        union.found();
        var rows = "LS-HNB,dissemination_sessions,2026-H1,12,APPROVED,,,\n";
        values(rows);

        assertThat(values(rows)).isEqualTo(new Outcome(0, 0, List.of()));
        assertThat(values(rows.replace("12", "13")).updated()).isEqualTo(1);
        assertThat(total(TALKS, H1).figure()).isEqualTo(new Figure(BigDecimal.valueOf(13), Qualifier.EXACT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LS-XXX,dissemination_sessions,2026-H1,12,APPROVED,,,   | organisation | reporting.import.organisation",
                "HT-HLG,dissemination_sessions,2026-H1,12,APPROVED,,,   | organisation | reporting.import.organisation",
                "LS-HNB,nothing,2026-H1,12,APPROVED,,,                  | indicator    | reporting.indicator.unknown",
                "LS-HNB,dissemination_sessions,2026-H7,12,APPROVED,,,   | halfYear     | reporting.half-year.form",
                "LS-HNB,dissemination_sessions,1990-H1,12,APPROVED,,,   | halfYear     | reporting.no-union",
                "LS-HNB,dissemination_sessions,2030-H1,12,APPROVED,,,   | halfYear     | reporting.period.future",
                "LS-HNB,dissemination_sessions,2026-H1,-12,APPROVED,,,  | value        | reporting.cell.negative",
                "LS-HNB,dissemination_sessions,2026-H1,1.5,APPROVED,,,  | value        | reporting.cell.whole",
                "LS-HNB,dissemination_sessions,2026-H1,dozen,APPROVED,,,| value        | reporting.import.number",
                "LS-HNB,dissemination_sessions,2026-H1,,APPROVED,,,     | value        | shell.required",
                "LS-HNB,dissemination_sessions,2026-H1,12,DONE,,,       | state        | reporting.import.word",
                "LS-HNB,dissemination_sessions,2026-H1,,APPROVED,,,UNKNOWN | note      | reporting.cell.unknown-why",
                ",dissemination_sessions,2026-H1,12,APPROVED,,,         | organisation | shell.required"
            })
    void aRowThatBreaksARuleIsNamedByLineAndColumn(String row, String column, String message) {
        union.found();
        var outcome = values("LS-HCC,training_classes,2026-H1,3,APPROVED,,,\n" + row + "\n");

        assertThat(outcome.errors()).singleElement().satisfies(error -> {
            assertThat(error.line()).isEqualTo(3);
            assertThat(error.column()).isEqualTo(column);
            assertThat(error.message()).isEqualTo(message);
        });
    }

    @Test
    void rowsThatContradictEachOtherAreNamed() {
        union.found();
        var outcome = values("""
                LS-HNB,dissemination_sessions,2026-H1,12,APPROVED,,,
                LS-HNB,dissemination_sessions,2026-H1,13,APPROVED,,,
                LS-HCC,dissemination_sessions,2026-H1,1,APPROVED,,,
                LS-HCC,training_classes,2026-H1,1,DRAFT,,,
                """);

        assertThat(outcome.errors())
                .extracting(TableImport.RowError::message)
                .containsExactly("reporting.indicator.twice", "reporting.import.states");
    }

    @Test
    void indicatorsAreAddedOrTakeOverWhatTheirRowSays() {
        var outcome = read(indicatorsTable, """
                code,name,section,unit,sectionEn,overTime,overOrganisations
                I001,Buổi tập văn nghệ,Văn nghệ,buổi,Arts,SUM,SUM
                dissemination_sessions,Buổi phổ biến,dissemination,buổi,,,
                """);

        assertThat(outcome).isEqualTo(new Outcome(1, 1, List.of()));
        assertThat(indicators.byCode("I001").orElseThrow().section().name().en())
                .isEqualTo("Arts");
        assertThat(indicators.byCode(TALKS).orElseThrow().name().en()).isEqualTo("Dissemination talks");
        assertThat(read(indicatorsTable, "code,name,section,unit\nI002,,A,b\n").errors())
                .extracting(TableImport.RowError::column)
                .containsExactly("name");
    }

    @Test
    void aSocietysSecretaryTakesNothingOver() {
        union.as(Role.SOCIETY_SECRETARY, JOURNALISTS, () -> {
            assertThatThrownBy(() -> values("LS-HNB,dissemination_sessions,2026-H1,12,APPROVED,,,\n"))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> read(indicatorsTable, "code,name,section,unit\nI001,A,B,C\n"))
                    .isInstanceOf(AccessDeniedException.class);
        });
        assertThat(indicators.byCode("I001")).isEmpty();
        assertThat(totals.completeness(id(CODE), H1).approved()).isZero();
    }

    private Outcome values(String rows) {
        return read(valuesTable, HEADER + rows);
    }

    private static Outcome read(TableImport table, String text) {
        return table.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
