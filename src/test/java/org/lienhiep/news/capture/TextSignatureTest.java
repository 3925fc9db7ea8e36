package org.lienhiep.news.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lienhiep.news.SampleArticle;

class TextSignatureTest {

    /** Another reporter at the same meeting: the same names, day and numbers in other sentences. */
    private static final String OTHER_REPORTER = """
            Bà Nông Thị Hoa làm Chủ tịch Liên hiệp hội

            Sáng 8/8, tại thành phố Lạng Sơn, Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Lạng Sơn họp đánh giá kết \
            quả hoạt động 6 tháng đầu năm 2011. Đại diện của 20 hội thành viên đến dự.

            Báo cáo tại cuộc họp cho biết nửa năm qua đã có trên 90 buổi nói chuyện về khoa học kỹ thuật với bà con \
            nông dân. Hội Nhà báo và Hội Khuyến học được biểu dương.

            Cuộc họp cũng bầu bà Nông Thị Hoa, Phó Giám đốc Sở Nội vụ, làm Chủ tịch Liên hiệp hội nhiệm kỳ 2008 – 2013.
            """;

    private static double likeness(String one, String other) {
        return TextSignature.of(one).likeness(TextSignature.of(other).hashList());
    }

    private static boolean foundByIndex(String one, String other) {
        var bands = Arrays.stream(TextSignature.of(one).bands()).boxed().toList();
        return Arrays.stream(TextSignature.of(other).bands()).anyMatch(bands::contains);
    }

    @Test
    void whatANewspaperTookOverIsSaidToBeTheSame() {
        var original = SampleArticle.REVIEW;
        var heading = original.replace("Liên hiệp hội tỉnh nhìn lại nửa năm hoạt động", "Hội nghị sơ kết ở Lạng Sơn");
        var shortened = original.replace(
                "Các hội thành viên như Hội Nhà báo, Hội Khuyến học có nhiều việc làm thiết thực.", "");
        var framed = "Trang chủ | Tin trong tỉnh | Chia sẻ bài này\n\n" + original + "\n\nTheo Báo Lạng Sơn";

        for (var copy : List.of(original, heading, shortened, framed, original.replace("Minh Anh", "Theo TTXVN"))) {
            assertThat(likeness(original, copy)).isGreaterThanOrEqualTo(TextSignature.SAME);
            assertThat(foundByIndex(original, copy)).isTrue();
        }
    }

    /** Every ninth word is another one, as where a newspaper rewrites an agency's text. */
    @Test
    void aRewrittenTextIsStillFound() {
        var words = SampleArticle.REVIEW.split("(?<= )", -1);
        for (int i = 3; i < words.length; i += 9) {
            words[i] = "khác" + i + " ";
        }
        var rewritten = String.join("", words);

        assertThat(likeness(SampleArticle.REVIEW, rewritten)).isGreaterThanOrEqualTo(TextSignature.SAME);
        assertThat(foundByIndex(SampleArticle.REVIEW, rewritten)).isTrue();
    }

    @Test
    void spellingAndBlanksMakeNoDifference() {
        assertThat(TextSignature.of(
                        SampleArticle.REVIEW.toUpperCase(Locale.ROOT).replace(" ", "\u00a0\n")))
                .isEqualTo(TextSignature.of(SampleArticle.REVIEW));
    }

    @Test
    void twoReportersAtOneMeetingAreNotTakenForCopies() {
        assertThat(likeness(SampleArticle.REVIEW, OTHER_REPORTER)).isLessThan(TextSignature.SAME - 0.1);
        assertThat(likeness(SampleArticle.REVIEW, SampleArticle.NO_MEETING)).isZero();
    }

    @Test
    void shortTextsAreNotCompared() {
        assertThat(likeness("Hội nghị sơ kết", "Hội nghị sơ kết")).isZero();
    }
}
