package org.lienhiep.news.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines broken by a mail program or a PDF wherever they were full. */
class LineWrapsTest {

    private static final String ARTICLE = "Hội Làm vườn tỉnh mở đại hội\n\n"
            + "Ngày 3/10/2023, Hội Làm vườn tỉnh tổ chức Đại hội lần thứ IV, nhiệm kỳ 2023 - 2028. Dự đại hội có đồng"
            + " chí Trần Văn Minh, Phó Chủ tịch UBND tỉnh; ông Lê Quang Hùng, Phó Chủ tịch Liên hiệp các Hội Khoa"
            + " học và Kỹ thuật tỉnh cùng 120 đại biểu chính thức của các huyện, thành phố trong tỉnh.\n\n"
            + "Đại hội đã bầu Ban Chấp hành gồm 21 ủy viên. Bà Ngô Thị Thanh được bầu giữ chức Chủ tịch Hội nhiệm kỳ"
            + " 2023 - 2028; ông Phạm Thế Dũng được bầu giữ chức Phó Chủ tịch Hội.";

    @ParameterizedTest
    @ValueSource(ints = {40, 48, 56, 64, 72, 80, 100})
    void aWrappedArticleIsReadLikeOneThatIsNot(int width) {
        var wrapped = Readings.read(wrap(width));
        var whole = Readings.read(ARTICLE);

        assertThat(wrapped.meeting()).isEqualTo(whole.meeting());
        assertThat(wrapped.people()).isEqualTo(whole.people());
        assertThat(wrapped.organisations()).isEqualTo(whole.organisations());
        assertThat(wrapped.counts()).isEqualTo(whole.counts());
    }

    @Test
    void linesOfAListStayLines() {
        assertThat(LineWraps.of(
                        "Dự hội nghị có:\nÔng Trần Văn Minh, Chủ tịch\nBà Ngô Thị Thanh, Thư ký\nÔng Lê Văn An"))
                .matches(BitSet::isEmpty);
    }

    @Test
    void paragraphsOnOneLineEachStayParagraphs() {
        assertThat(LineWraps.of(ARTICLE.replace("\n\n", "\n"))).matches(BitSet::isEmpty);
    }

    private static String wrap(int width) {
        var wrapped = new StringBuilder();
        int column = 0;
        for (var word : ARTICLE.split(" ", -1)) {
            int first = word.indexOf('\n') < 0 ? word.length() : word.indexOf('\n');
            if (column > 0 && column + 1 + first > width) {
                wrapped.append('\n');
                column = 0;
            } else if (column > 0) {
                wrapped.append(' ');
                column++;
            }
            wrapped.append(word);
            column = first < word.length() ? word.length() - word.lastIndexOf('\n') - 1 : column + first;
        }
        return wrapped.toString();
    }
}
