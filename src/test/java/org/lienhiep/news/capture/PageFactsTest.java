package org.lienhiep.news.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lienhiep.kernel.VietnamTime;

class PageFactsTest {

    private static final String TEXT =
            "<p>Ngày 8/8/2011, Liên hiệp hội tỉnh đã tổ chức hội nghị sơ kết công tác sáu tháng đầu năm với đại diện của"
                    + " hai mươi hội thành viên trên địa bàn tỉnh và nhiều khách mời của các sở.</p>";

    private static Captured page(String head, String body) {
        return SourceTexts.capturePage(
                "<html><head>" + head + "</head><body>" + body + "</body></html>", "https://bao.example/tin/hoi-nghi");
    }

    private static String jsonLd(String fields) {
        return "<script type='application/ld+json'>{'@type':'NewsArticle',%s}</script>"
                .formatted(fields)
                .replace('\'', '"')
                .replace("type=\"application/ld+json\"", "type='application/ld+json'");
    }

    @Test
    void placesThatAgreeAreTrustedAndNamed() {
        var page = page(
                jsonLd("'headline':'Hội nghị sơ kết','datePublished':'2011-08-09T07:30:00+07:00',"
                                + "'author':{'name':'Minh Anh'}"),
                "<article><h1>Hội nghị sơ kết</h1><p class='ngay'>Thứ ba, 09/8/2011 | 07:30</p>" + TEXT + "</article>");

        assertThat(page.source().publishedOn()).isEqualTo(LocalDate.of(2011, 8, 9));
        assertThat(page.source().author()).isEqualTo("Minh Anh");
        assertThat(page.facts().values(FactField.TITLE).getFirst().places())
                .containsExactly(FactPlace.JSON_LD, FactPlace.HEADING);
        assertThat(page.facts().open(FactField.PUBLISHED_ON)).isEmpty();
    }

    @Test
    void aLoneDayIsNeverTrustedButOffered() {
        var page = page(
                "<meta property='article:published_time' content='2011-08-09'>", "<h1>Hội nghị sơ kết</h1>" + TEXT);

        assertThat(page.source().publishedOn()).isNull();
        assertThat(page.facts().open(FactField.PUBLISHED_ON))
                .extracting(PageFacts.Weighed::value)
                .containsExactly("2011-08-09");
    }

    @Test
    void theDayOfABannerAndDaysOfOtherNewsAreNotTheArticles() {
        var today = LocalDate.now(VietnamTime.ZONE);
        var page = page("", """
                <div class='top'>Thứ năm, %d/%d/%d</div><h1>Hội nghị sơ kết</h1>%s
                <ul><li><a href='/1'>Tin thứ nhất 01/02/2010</a><li><a href='/2'>Tin thứ hai 02/02/2010</a>
                <li><a href='/3'>Tin thứ ba 03/02/2010</a></ul>"""
                .formatted(today.getDayOfMonth(), today.getMonthValue(), today.getYear(), TEXT));

        assertThat(page.facts().values(FactField.PUBLISHED_ON)).isEmpty();
    }

    @Test
    void contradictionsAreKeptForThePerson() {
        var page = page(
                jsonLd("'headline':'Một tiêu đề khác hẳn','datePublished':'2011-08-10'")
                        + "<meta property='article:published_time' content='2011-08-10'>",
                "<article><h1>Hội nghị sơ kết</h1><p>09/8/2011</p><time datetime='2011-08-09'>9/8</time>" + TEXT
                        + "</article>");

        assertThat(page.facts().open(FactField.TITLE))
                .extracting(PageFacts.Weighed::value)
                .containsExactlyInAnyOrder("Một tiêu đề khác hẳn", "Hội nghị sơ kết");
        assertThat(page.facts().open(FactField.PUBLISHED_ON))
                .extracting(PageFacts.Weighed::value)
                .containsExactly("2011-08-10", "2011-08-09");
    }

    @Test
    void aDayThatHasNotComeYetIsNone() {
        var page = page(jsonLd("'datePublished':'2199-01-01'"), "<h1>Hội nghị</h1>" + TEXT);

        assertThat(page.facts().values(FactField.PUBLISHED_ON)).isEmpty();
    }

    @Test
    void theAddressMaySecondTheDay() {
        var page = SourceTexts.capturePage(
                "<meta property='article:published_time' content='2011-08-09'><h1>Hội nghị</h1>" + TEXT,
                "https://bao.example/2011/08/09/hoi-nghi.html");

        assertThat(page.source().publishedOn()).isEqualTo(LocalDate.of(2011, 8, 9));
    }

    @Test
    void accountsAndProfilesAreNobodysName() {
        var page = page(
                "<meta name='author' content='admin'><meta property='article:author' content='https://fb.example/bao'>",
                "<h1>Hội nghị</h1>" + TEXT);

        assertThat(page.source().author()).isNull();
    }

    @Test
    void menusRelatedNewsAndCommentsAreLeftOut() {
        var page = page("<title>Hội nghị sơ kết | Báo tỉnh</title>", """
                <div id='menu'>Trang chủ</div><div class='wrap'><h1>Hội nghị sơ kết</h1>%s%s
                <div class='tin-lien-quan'><p>Tin liên quan: Mưa lớn</p></div>
                <div class='binh-luan'><p>Bạn đọc: hay quá</p></div></div>
                <div><a href='/a'>Thời sự</a> <a href='/b'>Kinh tế</a> <a href='/c'>Thể thao</a></div>"""
                .formatted(TEXT, TEXT));

        assertThat(page.source().text())
                .startsWith("Hội nghị sơ kết\n\nNgày 8/8/2011")
                .doesNotContain("Trang chủ", "Mưa lớn", "Bạn đọc", "Thể thao");
    }

    @Test
    void anArticleAboutCommentsStaysAnArticle() {
        var page = page("", "<div class='comment'><h1>Hội nghị sơ kết</h1>" + TEXT + "</div>");

        assertThat(page.source().text()).contains("Liên hiệp hội tỉnh");
    }

    @Test
    void lettersThatTurnTheDirectionAreTakenOutOfTitlesAndText() {
        var page = page("", "<h1>Hội \u202Eghịn\u202C sơ\u200B kết</h1><p>Một \u2067câu\u2069.</p>" + TEXT);

        assertThat(page.source().title()).isEqualTo("Hội ghịn sơ kết");
        assertThat(page.source().text()).doesNotContain("\u202E", "\u2067");
    }
}
