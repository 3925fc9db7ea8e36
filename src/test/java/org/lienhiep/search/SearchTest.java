package org.lienhiep.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
        "chamm cuu, ORGANISATION Hội Châm cứu tỉnh Lạng Sơn, Châm cuu",
        "hoi chma cuu, ORGANISATION Hội Châm cứu tỉnh Lạng Sơn, hoi Châm cuu",
        "hội chăn cứu, ORGANISATION Hội Châm cứu tỉnh Lạng Sơn, hội Châm cứu",
        "nogn thi hoa, PERSON Nông Thị Hoà, Nông thi hoa",
    })
    void aTypingErrorIsForgivenAndSaid(String text, String first, String meant) {
        var hits = search.page(SearchRequest.of(text), 0, 100);

        assertThat(lines(hits)).first().isEqualTo(first);
        assertThat(hits.meant()).isEqualTo(meant);
    }
}
