package org.lienhiep.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lienhiep.SampleUnion.JOURNALISTS;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lienhiep.SignedIn;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.StaleRecord;
import org.springframework.security.access.AccessDeniedException;

@SignedIn(Role.UNION_SECRETARY)
class IndicatorsTest extends ReportingTest {

    @Test
    void aNewInstallationHasTheStandardCatalogueInItsSections() {
        assertThat(indicators.all()).hasSizeGreaterThan(45);
        assertThat(indicators.sections()).hasSize(10);
        assertThat(indicators.all().getFirst().code()).isEqualTo("member_society_count");
        assertThat(indicators.byCode(TALKS).orElseThrow().unit().en()).isEqualTo("talks");
    }

    @Test
    void whatWasRecordedIsReadBack() {
        var draft = draft("sports_days", "dissemination", true);
        var id = indicators.create(draft);

        var stored = indicators.get(id);

        assertThat(stored.values().name()).isEqualTo("Hội thao");
        assertThat(stored.values().position())
                .isEqualTo(stored.label().position())
                .isGreaterThan(10);
        assertThat(stored.label().section().name().en()).startsWith("III.");
    }

    @Test
    void aNameIsFoundWithoutDiacritics() {
        var query = new ListQuery<>(
                IndicatorFilter.ALL.withText("hoa giai"), IndicatorOrder.NAME, true, Locale.of("vi"), 0, 10);

        assertThat(indicators.list(query))
                .extracting(row -> row.indicator().code())
                .containsExactly("mediation_success_rate", "mediations", "mediations_successful");
        assertThat(indicators.count(query.filter())).isEqualTo(3);
    }

    @Test
    void everythingThatIsMissingIsNamed() {
        assertThatThrownBy(() -> indicators.create(IndicatorDraft.blank(" ")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(InvalidInput.Problem::field)
                                .containsExactly("code", "section", "name"));
        assertThatThrownBy(() -> indicators.create(draft(TALKS, "dissemination", true)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("reporting.indicator.code.taken");
    }

    @Test
    void anIndicatorThatWasReportedOnEndsButIsNotDeleted() {
        enter(JOURNALISTS, H1, TALKS, CellDraft.number(12));

        assertThatThrownBy(() -> indicators.delete(indicator(TALKS)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("shell.referenced.cell");
    }

    @Test
    void figuresReportedSoFarHaveToFit() {
        var fraction = indicators.create(draft("hours", "dissemination", false));
        entry.saveCell(id(JOURNALISTS), H1, fraction, CellDraft.number(new BigDecimal("1.5")), 0);

        assertThatThrownBy(() -> indicators.update(fraction, draft("hours", "dissemination", true), 0))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("reporting.indicator.has-fractions");
    }

    @Test
    void twoPeopleDoNotOverwriteEachOther() {
        var id = indicators.create(draft("sports_days", "dissemination", true));
        indicators.update(id, draft("sports_days", "politics", true), 0);

        assertThatThrownBy(() -> indicators.update(id, draft("sports_days", "honours", true), 0))
                .isInstanceOf(StaleRecord.class);
    }

    @Test
    void aSocietysSecretaryReadsTheCatalogueOnly() {
        union.as(Role.SOCIETY_SECRETARY, JOURNALISTS, () -> {
            assertThat(indicators.all()).isNotEmpty();
            for (var change : List.<Runnable>of(
                    () -> indicators.create(draft("x", "politics", true)),
                    () -> indicators.edit(indicator(TALKS)),
                    () -> indicators.update(indicator(TALKS), draft("x", "politics", true), 0),
                    () -> indicators.delete(indicator(TALKS)))) {
                assertThatThrownBy(change::run).isInstanceOf(AccessDeniedException.class);
            }
        });
    }

    private static IndicatorDraft draft(String code, String section, boolean wholeNumbers) {
        return new IndicatorDraft(
                code,
                section,
                null,
                "Hội thao",
                null,
                "cuộc",
                null,
                null,
                null,
                OverTime.SUM,
                OverOrganisations.SUM,
                wholeNumbers,
                false,
                null,
                null,
                null,
                null);
    }
}
