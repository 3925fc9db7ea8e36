package org.lienhiep.meeting.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeHtmlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<p onclick=alert(1)>A</p>",
                "<img src=x onerror=alert(1)>",
                "<a href=\"javascript:alert(1)\">A</a>",
                "<a href=\"data:text/html,<script>alert(1)</script>\">A</a>",
                "<svg onload=alert(1)><p>A</p></svg>",
                "<iframe src=//evil.vn></iframe>",
                "<style>*{background:url(//evil.vn)}</style>",
                "<p style=\"background:url(//evil.vn)\">A</p>",
                "<math><mi xlink:href=\"javascript:alert(1)\">A</mi></math>",
                "<form action=//evil.vn><input></form>",
                "<p>A</p><script",
                "<<script>script>alert(1)</script>"
            })
    void nothingThatExecutesOrLoadsIsLeft(String hostile) {
        assertThat(SafeHtml.of(hostile).replaceAll("</?(p|strong|em|ul|ol|li|br)( /)?>", ""))
                .doesNotContain("<")
                .doesNotContain("=");
    }

    @Test
    void emphasisListsAndVietnameseStay() {
        var written =
                "<p>Hội nghị <strong>nhất trí</strong>:</p><ul><li>quỹ sáng tạo</li><li><em>giải thưởng</em></li></ul>";

        assertThat(SafeHtml.of(written)).isEqualTo(written);
        assertThat(SafeHtml.of("<p><b>Đậm</b> <i>nghiêng</i></p>"))
                .isEqualTo("<p><strong>Đậm</strong> <em>nghiêng</em></p>");
    }

    @Test
    void whatWordPastesKeepsItsWords() {
        var pasted =
                "<p class=MsoNormal style='margin:0'><span lang=VI style='font-size:14pt'>Điều 1.<o:p></o:p></span></p>"
                        + "<table><tr><td><p>Hội Nhà báo</p></td><td><p>12</p></td></tr></table>";

        assertThat(SafeHtml.text(SafeHtml.of(pasted))).contains("Điều 1.", "Hội Nhà báo", "12");
    }

    @Test
    void nothingButMarkupIsNothing() {
        assertThat(SafeHtml.of("<p> </p><p><br></p>")).isEmpty();
    }
}
