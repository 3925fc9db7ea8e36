package org.lienhiep.reporting;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lienhiep.SampleUnion.JOURNALISTS;

import org.junit.jupiter.api.Test;
import org.lienhiep.SignedIn;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.springframework.beans.factory.annotation.Autowired;

@SignedIn(Role.UNION_SECRETARY)
class DefinitionsTest extends ReportingTest {

    private static final HalfYear BEFORE = H1.sameHalfBefore();

    @Autowired
    private Sections sections;

    private void reword(String name, Rewording rewording) {
        var opened = indicators.edit(indicator(TALKS));
        var old = opened.values();
        indicators.update(
                indicator(TALKS),
                new IndicatorDraft(
                        old.code(),
                        old.section(),
                        old.position(),
                        name,
                        old.nameEn(),
                        old.unit(),
                        old.unitEn(),
                        "Từ 20 người dự trở lên.",
                        old.definitionEn(),
                        old.overTime(),
                        old.overOrganisations(),
                        old.wholeNumbers(),
                        old.required(),
                        old.validFrom(),
                        old.validTo(),
                        null,
                        rewording),
                opened.version());
    }

    private static Rewording anew(HalfYear from) {
        return new Rewording(Rewording.Kind.NEW_DEFINITION, from, "Chỉ tính buổi đông người");
    }

    private String nameIn(HalfYear period) {
        return cell(JOURNALISTS, period, TALKS).indicator().name().vi();
    }

    @Test
    void aReportKeepsTheWordsItWasFilledInWith() {
        enter(JOURNALISTS, BEFORE, TALKS, CellDraft.number(12));
        var old = nameIn(BEFORE);

        reword("Buổi phổ biến lớn", anew(H1));

        assertThat(nameIn(BEFORE)).isEqualTo(old);
        assertThat(nameIn(H1)).isEqualTo("Buổi phổ biến lớn");
        assertThat(cell(JOURNALISTS, BEFORE, TALKS).definitionChange()).isNull();
        var change = requireNonNull(cell(JOURNALISTS, H1, TALKS).definitionChange());
        assertThat(change.since()).isEqualTo(H1);
        assertThat(change.before().name().vi()).isEqualTo(old);
        assertThat(change.now().name().vi()).isEqualTo("Buổi phổ biến lớn");
        assertThat(indicators.versions(indicator(TALKS)))
                .singleElement()
                .satisfies(version -> assertThat(version.until()).isEqualTo(H1.previous()));
    }

    @Test
    void totalsAcrossAChangedDefinitionSaySo() {
        enter(JOURNALISTS, BEFORE, TALKS, CellDraft.number(12));
        reword("Buổi phổ biến lớn", anew(H1));

        var series = series(TALKS, BEFORE.plus(-2), H1);

        assertThat(series.redefined()).containsExactly(H1);
        assertThat(series.definitionChanged(BEFORE, H1)).isTrue();
        assertThat(series.definitionChanged(BEFORE.plus(-2), BEFORE)).isFalse();
    }

    @Test
    void aCorrectionIsSeenInEveryReportAndMakesNoVersion() {
        enter(JOURNALISTS, BEFORE, TALKS, CellDraft.number(12));

        reword("Buổi phổ biến kiến thức", Rewording.CORRECTION);

        assertThat(nameIn(BEFORE)).isEqualTo("Buổi phổ biến kiến thức");
        assertThat(indicators.versions(indicator(TALKS))).isEmpty();
    }

    @Test
    void whatReportsUseIsNotRewordedWithoutSayingWhatItMeans() {
        reword("Chưa ai dùng", null);
        enter(JOURNALISTS, BEFORE, TALKS, CellDraft.number(12));

        assertThatThrownBy(() -> reword("Buổi", null))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("rewording.needed");
        assertThatThrownBy(() -> reword("Buổi", new Rewording(Rewording.Kind.NEW_DEFINITION, H1, " ")))
                .hasMessageContaining("rewording.why");
        reword("Buổi lớn", anew(H1));
        assertThatThrownBy(() -> reword("Buổi nhỏ", anew(BEFORE))).hasMessageContaining("rewording.too-early");
    }

    @Test
    void sectionsAreAddedRenamedMovedAndDeletedWhenEmpty() {
        var code = sections.add("XI. Chuyển đổi số", null);
        assertThat(sections.all().getLast().code()).isEqualTo(code);

        sections.rename(code, "XI. Công nghệ số", "XI. Digital work");
        sections.move(code, -1);

        var all = sections.all();
        assertThat(all.get(all.size() - 2).name().vi()).isEqualTo("XI. Công nghệ số");
        assertThatThrownBy(() -> sections.add("xi. cong nghe so", null)).hasMessageContaining("section.taken");
        sections.delete(code);
        assertThat(sections.all()).noneMatch(section -> section.code().equals(code));
        assertThatThrownBy(() -> sections.delete("finance")).hasMessageContaining("shell.referenced.indicator");
    }

    @Test
    void indicatorsAreMovedWithinTheirSection() {
        indicators.move(indicator(CLASSES), -1);

        var codes = indicators.all().stream().map(IndicatorLabel::code).toList();
        assertThat(codes.indexOf(CLASSES)).isEqualTo(codes.indexOf(TALKS) - 1);
    }

    @Test
    void aRatioIsNeverRequired() {
        indicators.require(indicator(TALKS), true);

        assertThat(indicators.get(indicator(TALKS)).values().required()).isTrue();
        assertThatThrownBy(() -> indicators.require(indicator("commune_coverage"), true))
                .hasMessageContaining("ratio.required");
    }
}
