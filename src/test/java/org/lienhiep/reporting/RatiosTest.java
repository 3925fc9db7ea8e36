package org.lienhiep.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.SampleUnion.LEARNING;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lienhiep.SignedIn;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.Qualifier;

@SignedIn(Role.UNION_SECRETARY)
class RatiosTest extends ReportingTest {

    private static final String ALL = "mediations";
    private static final String SUCCESSFUL = "mediations_successful";
    private static final String RATE = "mediation_success_rate";

    @Test
    void aCellIsComputedFromTheCellsOfItsParts() {
        enter(JOURNALISTS, H1.sameHalfBefore(), ALL, CellDraft.number(4));
        enter(JOURNALISTS, H1.sameHalfBefore(), SUCCESSFUL, CellDraft.number(1));
        enter(JOURNALISTS, H1, ALL, CellDraft.number(464));
        enter(JOURNALISTS, H1, SUCCESSFUL, CellDraft.number(301));

        var cell = cell(JOURNALISTS, H1, RATE);

        assertThat(cell.computed()).isTrue();
        assertThat(cell.figure()).isEqualTo(new Figure(new BigDecimal("64.87"), Qualifier.EXACT));
        assertThat(cell.before()).isEqualTo(new Figure(BigDecimal.valueOf(25), Qualifier.EXACT));
    }

    @Test
    void aRatioIsNeverTyped() {
        assertThatThrownBy(() -> enter(JOURNALISTS, H1, RATE, CellDraft.number(60)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("reporting.cell.computed");
    }

    @Test
    void whatWasTypedBeforeStandsWhereThePartsSayNothing() {
        enter(JOURNALISTS, H1, "commune_total", CellDraft.number(100));
        jdbc.sql("""
                        insert into cell (union_id, half_year, indicator_id, organisation_id, state, value, qualifier,
                                          updated_at, updated_by)
                        select union_id, half_year, :coverage, organisation_id, 'NUMBER', 31, 'EXACT', now(), 'import'
                        from cell where organisation_id = :organisation""")
                .param("coverage", indicator("commune_coverage").value())
                .param("organisation", id(JOURNALISTS).value())
                .update();
        assertThat(cell(JOURNALISTS, H1, "commune_coverage").figure())
                .isEqualTo(new Figure(BigDecimal.valueOf(31), Qualifier.EXACT));

        enter(JOURNALISTS, H1, "communes_with_chapter", CellDraft.number(93));
        assertThat(cell(JOURNALISTS, H1, "commune_coverage").figure())
                .isEqualTo(new Figure(BigDecimal.valueOf(93), Qualifier.EXACT));
    }

    @Test
    void aUnionsRatioComesFromSumsAndNotFromAverages() {
        bothApproved(JOURNALISTS, 1, 1);
        bothApproved(LEARNING, 99, 0);

        assertThat(total(RATE, H1).figure()).isEqualTo(new Figure(BigDecimal.ONE, Qualifier.EXACT));
        assertThat(total(RATE, H1).reported()).isEqualTo(2);
        assertThat(totals.bySociety(id("LS"), indicator(RATE), H1))
                .filteredOn(each -> each.figure() != null)
                .extracting(each -> each.figure().value().intValue())
                .containsExactlyInAnyOrder(100, 0);
    }

    private void bothApproved(String society, int all, int successful) {
        union.as(Role.SOCIETY_SECRETARY, society, () -> enter(society, H1, SUCCESSFUL, CellDraft.number(successful)));
        approved(society, H1, ALL, CellDraft.number(all));
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, EXACT, EXACT",
        "AT_LEAST, EXACT, AT_LEAST",
        "EXACT, AT_LEAST, AT_MOST",
        "AT_LEAST, AT_MOST, AT_LEAST",
        "AT_LEAST, AT_LEAST, ABOUT",
        "ABOUT, EXACT, ABOUT"
    })
    void aRatioIsAsVagueAsItsPartsAllow(Qualifier above, Qualifier below, Qualifier ratio) {
        var half = new Ratio("a", "b", BigDecimal.valueOf(100))
                .of(new Figure(BigDecimal.ONE, above), new Figure(BigDecimal.TWO, below));

        assertThat(half).isEqualTo(new Figure(BigDecimal.valueOf(50), ratio));
    }

    @Test
    void nothingIsDividedByNought() {
        var ratio = new Ratio("a", "b", BigDecimal.ONE);

        assertThat(ratio.of(new Figure(BigDecimal.ONE, Qualifier.EXACT), new Figure(BigDecimal.ZERO, Qualifier.EXACT)))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "training_classes, workshops, workshops, reporting.indicator.ratio.same",
        "training_classes, training_classes, workshops, reporting.indicator.ratio.itself",
        "training_classes, mediation_success_rate, workshops, reporting.indicator.ratio.of-ratio",
        "training_classes, nowhere, workshops, reporting.indicator.unknown-code",
        "mediations, training_classes, workshops, reporting.indicator.ratio.is-part"
    })
    void aRatioThatCannotBeComputedIsRefused(String code, String above, String below, String message) {
        var ratio = new Ratio(above, below, BigDecimal.valueOf(100));

        assertThatThrownBy(() -> change(code, ratio))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(message);
    }

    @Test
    void aPartOfARatioIsNotDeleted() {
        assertThatThrownBy(() -> indicators.delete(indicator(ALL)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("shell.referenced.indicator");
    }

    @Test
    void anIndicatorBecomesARatioAndIsCountedAgain() {
        change("workshops", new Ratio("training_attendances", CLASSES, BigDecimal.ONE));
        enter(JOURNALISTS, H1, CLASSES, CellDraft.number(9));
        enter(JOURNALISTS, H1, "training_attendances", CellDraft.number(450));
        assertThat(cell(JOURNALISTS, H1, "workshops").figure())
                .isEqualTo(new Figure(BigDecimal.valueOf(50), Qualifier.EXACT));

        change("workshops", null);
        assertThat(cell(JOURNALISTS, H1, "workshops").figure()).isNull();
    }

    private void change(String code, Ratio ratio) {
        var opened = indicators.edit(indicator(code));
        var old = opened.values();
        indicators.update(
                indicator(code),
                new IndicatorDraft(
                        old.code(),
                        old.section(),
                        old.position(),
                        old.name(),
                        old.nameEn(),
                        old.unit(),
                        old.unitEn(),
                        old.definition(),
                        old.definitionEn(),
                        old.overTime(),
                        old.overOrganisations(),
                        old.wholeNumbers(),
                        old.required(),
                        old.validFrom(),
                        old.validTo(),
                        ratio,
                        null),
                opened.version());
    }

    @Test
    void theReportIsFullWithoutWhatIsComputed() {
        var typed = reports.get(id(JOURNALISTS), H1).cells().stream()
                .filter(cell -> !cell.computed())
                .map(cell -> new ReportDraft.Entry(cell.indicator().code(), CellDraft.number(1)))
                .toList();

        entry.replace(id(JOURNALISTS), H1, new ReportDraft(List.copyOf(typed), null), null);

        assertThat(reports.get(id(JOURNALISTS), H1).filled()).isEqualTo(100);
    }
}
