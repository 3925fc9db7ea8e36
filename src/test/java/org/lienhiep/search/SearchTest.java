package org.lienhiep.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.Statements;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.CalendarYear;
import org.lienhiep.kernel.HalfYear;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
class SearchTest {

    @Autowired
    private Search search;

    @Autowired
    private SearchSamples samples;

    @Autowired
    private SampleUnion union;

    @BeforeEach
    void record() {
        samples.record();
    }

    private List<String> found(String text) {
        return lines(search.page(SearchRequest.of(text), 0, 100));
    }

    private static List<String> lines(Hits hits) {
        return hits.hits().stream()
                .map(hit -> hit.kind() + " " + hit.title().vi())
                .toList();
    }

    /** Each kind, by names typed in every way that people type them. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Hội Châm cứu, ORGANISATION Hội Châm cứu tỉnh Lạng Sơn",
        "CHÂM CỨU, ORGANISATION Hội Châm cứu tỉnh Lạng Sơn",
        "cham cuu lang son, ORGANISATION Hội Châm cứu tỉnh Lạng Sơn",
        "ls-hcc, ORGANISATION Hội Châm cứu tỉnh Lạng Sơn",
        "nong thi hoa, PERSON Nông Thị Hoà",
        "Nông Thị Hòa, PERSON Nông Thị Hoà",
        "NÔNG THỊ HOÀ, PERSON Nông Thị Hoà",
        "đại hội hội viên đường thuỷ, MEETING Đại hội hội viên đường thủy",
        "dai hoi hoi vien duong thuy, MEETING Đại hội hội viên đường thủy",
        "quỹ khuyến tài, DECISION Lập Quỹ Khuyến tài của hội",
        "quy khuyen tai, DECISION Lập Quỹ Khuyến tài của hội",
        "lũ quét tháng bảy, REPORT Hội Nhà báo tỉnh Lạng Sơn",
        "lu quet, REPORT Hội Nhà báo tỉnh Lạng Sơn",
        "chưa ai thống kê, REPORT Hội Nhà báo tỉnh Lạng Sơn",
        "xứ Lạng vào xuân, ARTICLE Xứ Lạng vào xuân",
        "pà cò, ARTICLE Xứ Lạng vào xuân",
    })
    void everyKindIsFoundDeafToCaseAndDiacritics(String text, String first) {
        assertThat(found(text)).first().isEqualTo(first);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "chamm cuu, ORGANISATION Hội Châm cứu tỉnh Lạng Sơn, Châm cứu",
        "hoi chma cuu, ORGANISATION Hội Châm cứu tỉnh Lạng Sơn, Hội Châm cứu",
        "hội chăn cứu, ORGANISATION Hội Châm cứu tỉnh Lạng Sơn, Hội Châm cứu",
        "nogn thi hoa, PERSON Nông Thị Hoà, Nông Thị Hoà",
    })
    void aTypingErrorIsForgivenAndSaid(String text, String first, String meant) {
        var hits = search.page(SearchRequest.of(text), 0, 100);

        assertThat(lines(hits)).first().isEqualTo(first);
        assertThat(hits.meant()).isEqualTo(meant);
    }

    /** Either form finds what was written in the other. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "KH&KT tỉnh Lạng Sơn",
                "KHKT Lạng Sơn",
                "kh-kt lang son",
                "khoa học và kỹ thuật lạng sơn",
                "khoa học kỹ thuật lạng sơn",
                "LHH Lạng Sơn",
                "liên hiệp hội lạng sơn",
            })
    void abbreviationsOfTheFieldAreUnderstood(String text) {
        assertThat(found(text)).first().isEqualTo("ORGANISATION Liên hiệp các Hội KH&KT tỉnh Lạng Sơn");
    }

    @Test
    void aNameThatIsJustThisComesBeforeLongerOnesAndTextsLast() {
        assertThat(search.page(SearchRequest.of("LS-HNB"), 0, 1).hits())
                .extracting(Hit::fit)
                .containsExactly(Fit.EXACT);
        assertThat(search.page(SearchRequest.of("hội nhà báo"), 0, 100).hits())
                .extracting(Hit::fit)
                .isSorted()
                .startsWith(Fit.BEGINS)
                .endsWith(Fit.TEXT);
    }

    @Test
    void theBestOfEachKindComeWithTheCountsOfAll() {
        var hits = search.best(SearchRequest.of("hội"), 2);

        assertThat(hits.hits().stream().filter(hit -> hit.kind() == FindableKind.ORGANISATION))
                .hasSize(2);
        assertThat(hits.counts()).containsEntry(FindableKind.ORGANISATION, 4).containsEntry(FindableKind.DECISION, 1);
    }

    @Test
    void aKindNarrowsTheHitsButNotTheCounts() {
        var hits = search.page(SearchRequest.of("hội").withKind(FindableKind.DECISION), 0, 20);

        assertThat(lines(hits)).containsExactly("DECISION Lập Quỹ Khuyến tài của hội");
        assertThat(hits.counts()).containsEntry(FindableKind.ORGANISATION, 4);
    }

    @Test
    void aPeriodKeepsWhatWasInIt() {
        assertThat(lines(search.page(SearchRequest.of("hội").withPeriod(HalfYear.parse("2025-H1")), 0, 20)))
                .contains("MEETING Đại hội hội viên đường thủy")
                .doesNotContain("REPORT Hội Nhà báo tỉnh Lạng Sơn");
        assertThat(lines(search.page(SearchRequest.of("hội").withPeriod(new CalendarYear(2026)), 0, 20)))
                .contains("REPORT Hội Nhà báo tỉnh Lạng Sơn")
                .doesNotContain("MEETING Đại hội hội viên đường thủy");
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        var all = found("hội");
        var first = lines(search.page(SearchRequest.of("hội"), 0, 3));
        var second = lines(search.page(SearchRequest.of("hội"), 3, 3));

        assertThat(first).isEqualTo(all.subList(0, 3));
        assertThat(second).isEqualTo(all.subList(3, 6));
        assertThat(search.page(SearchRequest.of("hội"), 900, 20).total(null)).isEqualTo(all.size());
    }

    /** The posts of someone elsewhere are none of the reader's business. */
    @Test
    void othersFindNothingOutsideOfTheirScope() {
        for (var text : List.of("nong thi hoa", "duong thuy", "khuyen tai", "lu quet", "xu lang", "lang son")) {
            union.as(
                    Role.SOCIETY_SECRETARY,
                    SampleUnion.OTHER_SOCIETY,
                    () -> assertThat(found(text)).isEmpty());
        }
        union.as(
                Role.SOCIETY_SECRETARY,
                SampleUnion.ACUPUNCTURE,
                () -> assertThat(found("lang son")).containsExactly("ORGANISATION Hội Châm cứu tỉnh Lạng Sơn"));
        union.as(Role.UNION_SECRETARY, SampleUnion.OTHER_UNION, () -> {
            var person =
                    search.page(SearchRequest.of("nong thi hoa"), 0, 1).hits().getFirst();
            assertThat(person.about()).isNull();
            assertThat(person.detail()).isNull();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "_",
                "'",
                "\"",
                "\\",
                "%%%___",
                "a'b",
                "(",
                ")",
                "[a-z",
                "*",
                "a & b | !c",
                "<->",
                ":*",
                "hội:*",
                "'; drop table search_entry; --",
                "   ",
                "\u0000",
                "\uD83D\uDE00",
                "ộ̣̂",
                "&&&",
                "-",
                "٣",
                "漢字",
                "ﬁ",
                "İ",
            })
    void nothingThatSomeoneTypesIsAnError(String text) {
        assertThat(search.page(SearchRequest.of(text), 0, 20)).isNotNull();
        assertThat(search.best(SearchRequest.of("hội " + text), 5)).isNotNull();
    }

    @Test
    void endlessTextIsCutAndFindsNothingOrSomethingButNeverFails() {
        assertThat(search.page(SearchRequest.of("hội ".repeat(2500)), 0, 20).hits())
                .isNotEmpty();
        assertThat(search.page(SearchRequest.of("x".repeat(10_000)), 0, 20).hits())
                .isEmpty();
    }

    @Test
    void aSearchIsOneStatementWhateverItFinds() {
        for (var text : List.of("hội", "chamm cuu", "zzzz", "h")) {
            found(text);
            assertThat(Statements.during(() -> search.best(SearchRequest.of(text), 5)))
                    .isEqualTo(1);
        }
    }
}
