package org.lienhiep.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lienhiep.SampleUnion.ACUPUNCTURE;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.SampleUnion.LEARNING;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lienhiep.SignedIn;
import org.lienhiep.Statements;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.kernel.StaleRecord;

@SignedIn(Role.UNION_SECRETARY)
class ConsolidationsTest extends ConsolidationTest {

    @Test
    void aFigureSaysWhoMadeItWhoIsMissingAndHowItChanged() {
        approved(JOURNALISTS, H1.sameHalfBefore(), says(TALKS, 10));
        approved(JOURNALISTS, H1, says(TALKS, 8, Qualifier.AT_LEAST));
        approved(ACUPUNCTURE, H1, says(TALKS, 4));

        var line = line(TALKS, Included.APPROVED);

        assertThat(line.sum().figure()).isEqualTo(new Figure(BigDecimal.valueOf(12), Qualifier.AT_LEAST));
        assertThat(line.sum().reported()).isEqualTo(2);
        assertThat(line.sum().expected()).isEqualTo(3);
        assertThat(line.sum().missing()).extracting(each -> each.code()).containsExactly(LEARNING);
        assertThat(line.sum().contributors())
                .extracting(each -> each.organisation().code())
                .containsExactly(JOURNALISTS, ACUPUNCTURE);
        assertThat(line.percent()).hasValue(BigDecimal.valueOf(20));
    }

    @Test
    void whatIsSubmittedIsShownAsMixedAndNeverCountsOfficially() {
        approved(JOURNALISTS, H1, says(TALKS, 8));
        submitted(ACUPUNCTURE, H1, says(TALKS, 4), says(CLASSES, 1));

        assertThat(line(TALKS, Included.APPROVED).sum().figure()).isEqualTo(exactly(8));
        assertThat(line(TALKS, Included.APPROVED).sum().mixed()).isFalse();
        assertThat(line(TALKS, Included.SUBMITTED_TOO).sum().figure()).isEqualTo(exactly(12));
        assertThat(line(TALKS, Included.SUBMITTED_TOO).sum().mixed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void thePartsOfEveryFigureAddUpToTheTotalThatDashboardsShow(long seed) {
        var random = new Random(seed);
        for (var society : List.of(JOURNALISTS, ACUPUNCTURE, LEARNING)) {
            approved(society, H1, says(TALKS, random.nextInt(5, 90)), says(MEMBERS, random.nextInt(5, 900)));
        }
        joint.record(id(CODE), H1, together(TALKS, random.nextInt(1, 5), JOURNALISTS, LEARNING));

        var official = totals.of(id(CODE), H1, H1);
        for (var line : overview(Included.APPROVED).lines()) {
            var total = official.stream()
                    .filter(each -> each.indicator().equals(line.indicator()))
                    .findFirst()
                    .orElseThrow()
                    .latest();
            assertThat(line.sum().figure()).as(line.indicator().code()).isEqualTo(total.figure());
            assertThat(line.sum().reported()).isEqualTo(total.reported());
        }
        assertThat(line(TALKS, Included.APPROVED).sum().joint()).isPositive();
    }

    @Test
    void thePageReadsItsFiguresInSevenStatementsAndItsWordsInOne() {
        approved(JOURNALISTS, H1, says(TALKS, 8));
        var unionId = id(CODE);
        overview(Included.APPROVED);

        assertThat(Statements.during(() -> passages.of(consolidations.overview(unionId, H1, Included.APPROVED))))
                .isLessThanOrEqualTo(8);
    }

    @Test
    void theWordsAreDraftedFromTheFigures() {
        approved(JOURNALISTS, H1.sameHalfBefore(), says(TALKS, 100));
        approved(JOURNALISTS, H1, says(TALKS, 90, Qualifier.AT_LEAST), says(CLASSES, 0));
        approved(ACUPUNCTURE, H1, says(TALKS, 22), says(CLASSES, 0));

        assertThat(passage("section:dissemination").text())
                .contains(
                        "Trong 6 tháng đầu năm 2026, kết quả hoạt động của Liên hiệp hội và các hội thành viên như sau:")
                .contains("- Trên 112 buổi phổ biến")
                .contains(", tăng khoảng 12% so với cùng kỳ năm 2025 (100); gồm Hội Nhà báo tỉnh Lạng Sơn (trên 90)"
                        + " và Hội Châm cứu tỉnh Lạng Sơn (22).")
                .contains("- Không có lớp tập huấn")
                .contains("Số liệu tổng hợp từ 2/3 hội thành viên; chưa có số liệu của Hội Khuyến học tỉnh Lạng Sơn.");
        assertThat(passage("section:cooperation").text()).startsWith("Chưa có báo cáo nào có số liệu của mục này");
        assertThat(passage("SITUATION").text()).contains("2/3 hội thành viên");
    }

    @Test
    void whatTheOfficeWroteStaysWhenFiguresChangeAndIsToldSo() {
        approved(JOURNALISTS, H1, says(TALKS, 90));
        var drafted = passage("section:dissemination");
        var version =
                passages.write(id(CODE), H1, drafted.part(), "Lời của văn phòng", drafted.draft(), drafted.version());

        assertThat(passage("section:dissemination").outdated()).isFalse();
        approved(ACUPUNCTURE, H1, says(TALKS, 22));

        var written = passage("section:dissemination");
        assertThat(written.text()).isEqualTo("Lời của văn phòng");
        assertThat(written.outdated()).isTrue();
        assertThat(Passages.difference(written.basedOn(), written.draft()))
                .extracting(WordChange::kind)
                .contains(WordChange.Kind.ADDED, WordChange.Kind.REMOVED, WordChange.Kind.SAME);
        assertThatThrownBy(() -> passages.write(id(CODE), H1, written.part(), "Lời khác", "", version - 1))
                .isInstanceOf(StaleRecord.class);
        passages.useDraft(id(CODE), H1, written.part(), version);
        assertThat(passage("section:dissemination").written()).isNull();
    }

    private Passage passage(String key) {
        return passages.of(overview(Included.APPROVED)).stream()
                .filter(each -> each.part().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void othersUnionsAreOutOfReach() {
        var unionId = id(CODE);
        union.as(
                Role.SOCIETY_SECRETARY,
                JOURNALISTS,
                () -> assertThatThrownBy(() -> consolidations.overview(unionId, H1, Included.APPROVED))
                        .isInstanceOf(NotFound.class));
    }

    private static Figure exactly(int value) {
        return new Figure(BigDecimal.valueOf(value), Qualifier.EXACT);
    }
}
