package org.lienhiep.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lienhiep.kernel.BilingualText;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.NewId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.reporting.CellState;
import org.lienhiep.reporting.IndicatorLabel;
import org.lienhiep.reporting.OverOrganisations;
import org.lienhiep.reporting.OverTime;
import org.lienhiep.reporting.ReportState;
import org.lienhiep.reporting.SectionLabel;
import org.lienhiep.shell.I18n;

/** The sentences that figures become. */
class NarrativeWriterTest {

    private static final HalfYear H1 = new HalfYear(2026, 1);
    private static final SectionLabel SECTION =
            new SectionLabel("dissemination", new BilingualText("III. Phổ biến kiến thức", "III. Dissemination"), 3);

    @ParameterizedTest(name = "{0} after {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "EXACT 145    | EXACT 129   | - 145 buổi phổ biến KH&CN, tăng 12,4% so với cùng kỳ năm 2025 (129)",
                "AT_LEAST 145 | EXACT 100   | - Trên 145 buổi phổ biến KH&CN, tăng khoảng 45% so với cùng kỳ năm 2025 (100)",
                "ABOUT 90     | EXACT 100   | - Khoảng 90 buổi phổ biến KH&CN, giảm khoảng 10% so với cùng kỳ năm 2025 (100)",
                "AT_MOST 16356 | EXACT 16356 | - Không quá 16.356 buổi phổ biến KH&CN, bằng cùng kỳ năm 2025",
                "EXACT 3      | EXACT 2     | - 3 buổi phổ biến KH&CN, tăng 1 buổi so với cùng kỳ năm 2025 (2)",
                "EXACT 3      | EXACT 0     | - 3 buổi phổ biến KH&CN (cùng kỳ năm 2025 không có)",
                "EXACT 0      | EXACT 4     | - Không có buổi phổ biến KH&CN (cùng kỳ năm 2025 có 4)",
                "EXACT 0      | EXACT 0     | - Không có buổi phổ biến KH&CN, như cùng kỳ năm 2025",
                "EXACT 7      | -           | - 7 buổi phổ biến KH&CN",
            })
    void aFigureIsToldWithItsQualifierAndItsChange(String now, @Nullable String before, String sentence) {
        var line =
                line("Buổi phổ biến KH&CN", "buổi", OverTime.SUM, figure(now), before == null ? null : figure(before));

        assertThat(written(line)).contains(sentence);
    }

    @Test
    void aNameThatDoesNotBeginWithItsUnitIsFollowedByTheNumber() {
        var members = line("Tổng số hội viên", "người", OverTime.LAST, figure("EXACT 16356"), null);

        assertThat(written(members))
                .startsWith("Tính đến ngày 30/6/2026, toàn Liên hiệp hội có:\n- Tổng số hội viên: 16.356 người")
                .contains("Chưa có số liệu cùng kỳ năm 2025 để so sánh.");
    }

    @Test
    void theBiggestContributorsAreNamedAndTheMissingCounted() {
        var societies = societies(12);
        var shares = IntStream.range(0, 4)
                .mapToObj(i -> share(societies.get(i), "EXACT " + (40 - i * 10)))
                .toList();
        var line = new IndicatorLine(
                indicator("Buổi phổ biến", "buổi", OverTime.SUM),
                new Sum(figure("EXACT 100"), 4, 12, BigDecimal.valueOf(2), shares, societies.subList(4, 12), false),
                null);

        assertThat(new NarrativeWriter(I18n.VIETNAMESE).section(overview(societies, line), List.of(line)))
                .contains("; nhiều nhất là Hội 1 (40), Hội 2 (30) và Hội 3 (20).")
                .contains("Hoạt động do nhiều hội phối hợp tổ chức được tính một lần.")
                .contains(
                        "Số liệu tổng hợp từ 4/12 hội thành viên; chưa có số liệu của Hội 5, Hội 6, Hội 7, Hội 8, Hội 9"
                                + " và 3 hội khác.");
    }

    @Test
    void nothingIsInventedWhereNobodySaidAnything() {
        var line = line("Buổi phổ biến", "buổi", OverTime.SUM, null, figure("EXACT 5"));

        assertThat(written(line)).isEqualTo("Chưa có báo cáo nào có số liệu của mục này trong 6 tháng đầu năm 2026.");
    }

    @Test
    void englishIsWrittenTheEnglishWay() {
        var line = line("Buổi phổ biến", "buổi", OverTime.SUM, figure("AT_LEAST 1450"), figure("EXACT 1290"));

        assertThat(new NarrativeWriter(Locale.UK).section(overview(societies(1), line), List.of(line)))
                .contains("- Talks: over 1,450 sessions, up about 12.4% on the first half of 2025 (1,290)");
    }

    private static String written(IndicatorLine line) {
        return new NarrativeWriter(I18n.VIETNAMESE).section(overview(societies(1), line), List.of(line));
    }

    private static UnionOverview overview(List<OrganisationLabel> societies, IndicatorLine line) {
        return new UnionOverview(
                societies.getFirst(),
                H1,
                Included.APPROVED,
                societies.stream()
                        .map(each -> new SocietyPart(each, ReportState.APPROVED))
                        .toList(),
                List.of(line),
                List.of());
    }

    private static IndicatorLine line(
            String name, String unit, OverTime overTime, @Nullable Figure now, @Nullable Figure before) {
        var shares = new ArrayList<Share>();
        if (now != null) {
            shares.add(share(societies(1).getFirst(), now.qualifier() + " " + now.value()));
        }
        return new IndicatorLine(
                indicator(name, unit, overTime),
                new Sum(now, shares.size(), 1, BigDecimal.ZERO, shares, List.of(), false),
                before);
    }

    private static IndicatorLabel indicator(String name, String unit, OverTime overTime) {
        return new IndicatorLabel(
                new IndicatorId(NewId.uuid()),
                "talks",
                SECTION,
                1,
                new BilingualText(name, "Talks"),
                new BilingualText(unit, "sessions"),
                overTime,
                OverOrganisations.SUM,
                null);
    }

    private static List<OrganisationLabel> societies(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new OrganisationLabel(
                        new OrganisationId(NewId.uuid()),
                        "S" + i,
                        OrganisationKind.SOCIETY,
                        new BilingualText("Hội " + i, null),
                        null))
                .toList();
    }

    private static Share share(OrganisationLabel society, String figure) {
        return new Share(society, true, ReportState.APPROVED, CellState.NUMBER, figure(figure), null);
    }

    private static Figure figure(String text) {
        var parts = text.split(" ", -1);
        return new Figure(new BigDecimal(parts[1]), Qualifier.valueOf(parts[0]));
    }
}
