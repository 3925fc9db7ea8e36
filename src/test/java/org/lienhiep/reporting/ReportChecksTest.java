package org.lienhiep.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lienhiep.SampleUnion.JOURNALISTS;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.Statements;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.reporting.check.CheckDraft;
import org.lienhiep.reporting.check.CheckRules;
import org.lienhiep.reporting.check.RuleKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@SignedIn(Role.UNION_SECRETARY)
class ReportChecksTest extends ReportingTest {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final String TRAINEES = "training_attendances";
    private static final String RULE = "classes-have-trainees";

    @Autowired
    private ReportChecks checks;

    @Autowired
    private CheckRules rules;

    private List<Finding> found() {
        return checks.of(id(JOURNALISTS), H1, VIETNAMESE);
    }

    private Finding finding(String check) {
        return found().stream()
                .filter(each -> each.check().equals(check))
                .findFirst()
                .orElseThrow();
    }

    private static CheckDraft sum(String whole, String... parts) {
        return new CheckDraft(RuleKind.SUM, whole, null, List.of(parts), null, null, null, null, Severity.BLOCKS);
    }

    @Test
    void whatIsRequiredAndMissingStopsAReportNobodyBegan() {
        indicators.require(indicator(TALKS), true);

        assertThat(found()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.BLOCKS);
            assertThat(finding.indicators()).containsExactly(indicator(TALKS));
            assertThat(finding.message()).contains("Buổi phổ biến", "bắt buộc");
            assertThat(finding.stops()).isTrue();
        });
    }

    @Test
    void aMessageNamesTheFiguresInTheReadersLanguage() {
        enter(JOURNALISTS, H1, CLASSES, CellDraft.number(12));
        enter(JOURNALISTS, H1, TRAINEES, CellDraft.number(3));

        assertThat(finding(RULE).message()).contains("Lớp tập huấn", "12", "Lượt người được tập huấn", "3");
        assertThat(checks.of(id(JOURNALISTS), H1, Locale.ENGLISH))
                .anyMatch(each -> each.message().contains("Training classes"));
    }

    @Test
    void anExplanationHoldsUntilTheFiguresChange() {
        enter(JOURNALISTS, H1, CLASSES, CellDraft.number(12));
        enter(JOURNALISTS, H1, TRAINEES, CellDraft.number(3));
        assertThat(finding(RULE).stops()).isTrue();

        checks.explain(id(JOURNALISTS), H1, RULE, "Chín lớp học trực tuyến không đếm lượt");
        assertThat(finding(RULE).explanation()).startsWith("Chín lớp");
        assertThat(finding(RULE).stops()).isFalse();

        enter(JOURNALISTS, H1, TRAINEES, CellDraft.number(4));
        assertThat(finding(RULE).explanation()).isNull();

        checks.explain(id(JOURNALISTS), H1, RULE, "Vẫn thế");
        checks.explain(id(JOURNALISTS), H1, RULE, "");
        assertThat(finding(RULE).explanation()).isNull();
        assertThatThrownBy(() -> checks.explain(id(JOURNALISTS), H1, "nothing", "Vì"))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aFigureFarFromTheSocietysOwnHistoryIsToBeExplained() {
        for (int back = 1; back <= 4; back++) {
            enter(JOURNALISTS, H1.plus(-back), TALKS, CellDraft.number(40));
        }
        enter(JOURNALISTS, H1, TALKS, CellDraft.number(400));

        assertThat(finding("unlike-before:" + TALKS).message()).contains("400", "40");
        enter(JOURNALISTS, H1, TALKS, CellDraft.number(60));
        assertThat(found()).isEmpty();
    }

    @Test
    void aUnionMakesTheStandardSetItsOwnWithItsFirstChange() {
        var union = id(SampleUnion.CODE);
        var standard = rules.of(union).size();

        var code = rules.add(union, sum(TALKS, CLASSES, "workshops"));
        rules.enable(union, RULE, false);

        assertThat(rules.of(union)).hasSize(standard + 1);
        enter(JOURNALISTS, H1, CLASSES, CellDraft.number(12));
        enter(JOURNALISTS, H1, TRAINEES, CellDraft.number(3));
        enter(JOURNALISTS, H1, "workshops", CellDraft.number(1));
        enter(JOURNALISTS, H1, TALKS, CellDraft.number(12));
        assertThat(found()).extracting(Finding::check).containsExactly(code);

        var row = rules.get(union, code);
        rules.update(union, code, sum(TALKS, "workshops", "surveys"), row.version());
        assertThat(found()).isEmpty();
        rules.delete(union, code);
        rules.reset(union);
        assertThat(rules.isOwn(union)).isFalse();
        assertThat(rules.of(union)).hasSize(standard);
    }

    @Test
    void aRuleIsTriedOnTheReportsThereAre() {
        enter(JOURNALISTS, H1, CLASSES, CellDraft.number(12));
        enter(JOURNALISTS, H1.previous(), CLASSES, CellDraft.number(2));
        var draft = new CheckDraft(
                RuleKind.BOUNDS, CLASSES, null, List.of(), null, BigDecimal.TEN, null, null, Severity.NOTE);

        var trial = rules.trial(id(SampleUnion.CODE), null, draft, H1);

        assertThat(trial.found()).isEqualTo(1);
        assertThat(trial.reports()).isEqualTo(2);
    }

    @Test
    void aRuleSaysWhatItNeeds() {
        assertThatThrownBy(() -> rules.add(id(SampleUnion.CODE), sum(TALKS, CLASSES)))
                .hasMessageContaining("parts.count");
        assertThatThrownBy(() -> rules.add(id(SampleUnion.CODE), sum(TALKS, CLASSES, TALKS)))
                .hasMessageContaining("reporting.check.same");
        assertThatThrownBy(() -> rules.add(id(SampleUnion.CODE), sum(TALKS, CLASSES, "nowhere")))
                .hasMessageContaining("unknown-code");
    }

    @Test
    void othersReadRulesAndChangeNone() {
        union.as(Role.LEADER, SampleUnion.CODE, () -> {
            assertThat(rules.of(id(SampleUnion.CODE))).isNotEmpty();
            assertThatThrownBy(() -> rules.enable(id(SampleUnion.CODE), RULE, false))
                    .isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void checkingTakesThreeStatements() {
        enter(JOURNALISTS, H1, CLASSES, CellDraft.number(12));
        var society = id(JOURNALISTS);

        assertThat(Statements.during(() -> checks.of(society, H1, VIETNAMESE))).isLessThanOrEqualTo(3);
    }
}
