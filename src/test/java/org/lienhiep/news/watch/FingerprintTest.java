package org.lienhiep.news.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lienhiep.news.SampleArticle;

class FingerprintTest {

    private static final String OTHER = """
            Hội Làm vườn tỉnh tập huấn kỹ thuật ghép cam

            Ngày 12/8/2011, Hội Làm vườn tỉnh Lạng Sơn phối hợp với Trung tâm Khuyến nông tổ chức lớp tập huấn kỹ thuật \
            ghép cam cho bốn mươi hội viên của huyện. Các học viên được giảng viên hướng dẫn chọn gốc ghép, cắt mắt và \
            chăm sóc vườn ươm. Sau lớp học, mỗi học viên nhận năm mươi cây giống để trồng thử trên đất đồi của gia đình.

            Thu Hà
            """;

    private static int distance(String one, String other) {
        return Long.bitCount(Fingerprint.of(one) ^ Fingerprint.of(other));
    }

    @Test
    void aCopyWithAnotherHeadingAndAnotherNameBelowIsACopy() {
        var copy = SampleArticle.REVIEW
                .replace("Liên hiệp hội tỉnh nhìn lại nửa năm hoạt động", "Nửa năm của trí thức xứ Lạng")
                .replace("Minh Anh", "Theo Báo Lạng Sơn");

        assertThat(distance(SampleArticle.REVIEW, copy)).isLessThanOrEqualTo(Fingerprint.COPY);
    }

    @Test
    void anotherArticleOfTheSameSocietiesIsNone() {
        assertThat(distance(SampleArticle.REVIEW, OTHER)).isGreaterThan(Fingerprint.COPY);
    }

    @Test
    void spellingAndBlanksMakeNoDifference() {
        assertThat(Fingerprint.of(SampleArticle.REVIEW.toUpperCase().replace(" ", "\u00a0\n")))
                .isEqualTo(Fingerprint.of(SampleArticle.REVIEW));
    }

    @Test
    void aFewWordsResembleNothing() {
        assertThat(Fingerprint.of("Hội nghị sơ kết")).isZero();
    }
}
