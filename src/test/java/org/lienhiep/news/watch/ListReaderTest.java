package org.lienhiep.news.watch;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lienhiep.news.watch.Listing.ListedPage;

class ListReaderTest {

    private static final String URL = "https://bao.example/rss/chinh-tri.rss";

    private static Listing read(String xml) {
        return ListReader.read(xml.getBytes(UTF_8), URL, null);
    }

    private static Listing.Pages pages(String xml) {
        var read = read(xml);
        assertThat(read).isInstanceOf(Listing.Pages.class);
        return (Listing.Pages) read;
    }

    @Test
    void rssIsReadWithItsTitlesFirstWordsAndDays() {
        var read = pages(Lists.rss(Lists.item(
                "Hội Làm vườn <b>sơ kết</b>",
                "https://bao.example/so-ket",
                "Tue, 11 Aug 2026 18:30:00 GMT",
                "&lt;img src=x onerror=alert(1)&gt;Sáng 11/8, hội họp.")));

        assertThat(read.kind()).isEqualTo(SourceKind.FEED);
        assertThat(read.title()).isEqualTo("Báo Tỉnh");
        // Half past six in the evening in Greenwich is the next day in Vietnam.
        assertThat(read.pages())
                .containsExactly(new ListedPage(
                        "https://bao.example/so-ket",
                        "Hội Làm vườn sơ kết",
                        "Sáng 11/8, hội họp.",
                        null,
                        LocalDate.of(2026, 8, 12)));
    }

    @Test
    void atomIsReadAndItsRelativeLinksAreMadeWhole() {
        var read = pages("""
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Tin hội</title><id>urn:1</id>
                <updated>2026-08-12T01:00:00Z</updated>
                <entry><title>Đại hội</title><id>urn:2</id><link href="/dai-hoi"/>
                <updated>2026-08-12T01:00:00Z</updated><summary>Đại hội lần thứ V</summary></entry></feed>""");

        assertThat(read.pages()).extracting(ListedPage::url).containsExactly("https://bao.example/dai-hoi");
        assertThat(read.pages().getFirst().day()).isEqualTo(LocalDate.of(2026, 8, 12));
    }

    @Test
    void linksThatLeadNowhereOnTheWebAreLeftOut() {
        var read = pages(Lists.rss(
                Lists.item("A", "javascript:alert(1)", null, ""),
                Lists.item("B", "file:///etc/passwd", null, ""),
                Lists.item("C", "http://user:secret@bao.example/c", null, ""),
                Lists.item("D", "https://bao.example/d", null, "")));

        assertThat(read.pages()).extracting(ListedPage::title).containsExactly("D");
    }

    @Test
    void signsThatTurnWritingAreTakenOutOfTitles() {
        var read = pages(Lists.rss(Lists.item("\u202eHội\u200b nghị", "https://bao.example/1", null, "")));

        assertThat(read.pages().getFirst().title()).isEqualTo("Hội nghị");
    }

    @Test
    void sitemapsAreReadTheLatestFirstWithoutWhatHasNoDay() {
        var read = pages("""
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url><loc>https://bao.example/cu</loc><lastmod>2026-08-01</lastmod></url>
                <url><loc>https://bao.example/gioi-thieu</loc></url>
                <url><loc>https://bao.example/moi</loc><lastmod>2026-08-10T08:00:00+07:00</lastmod></url></urlset>""");

        assertThat(read.kind()).isEqualTo(SourceKind.SITEMAP);
        assertThat(read.pages())
                .extracting(ListedPage::url)
                .containsExactly("https://bao.example/moi", "https://bao.example/cu");
    }

    @Test
    void newsSitemapsHaveTitlesAndTheNameOfTheNewspaper() {
        var read = pages("""
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                        xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                <url><loc>https://bao.example/1</loc><news:news>
                <news:publication><news:name>Báo Tỉnh</news:name><news:language>vi</news:language></news:publication>
                <news:publication_date>2026-08-10T08:00:00+07:00</news:publication_date>
                <news:title>Hội Luật gia tổng kết</news:title></news:news></url></urlset>""");

        assertThat(read.title()).isEqualTo("Báo Tỉnh");
        assertThat(read.pages().getFirst().title()).isEqualTo("Hội Luật gia tổng kết");
        assertThat(read.pages().getFirst().day()).isEqualTo(LocalDate.of(2026, 8, 10));
    }

    @Test
    void anIndexNamesItsSitemapsTheLatestFirst() {
        var read = read("""
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <sitemap><loc>https://bao.example/sitemap-1.xml</loc><lastmod>2026-07-01</lastmod></sitemap>
                <sitemap><loc>https://bao.example/sitemap-2.xml</loc><lastmod>2026-08-01</lastmod></sitemap>
                </sitemapindex>""");

        assertThat(read)
                .isEqualTo(new Listing.Index(
                        List.of("https://bao.example/sitemap-2.xml", "https://bao.example/sitemap-1.xml")));
    }

    @Test
    void aSitemapWithoutDaysSaysThatNothingTellsWhatIsNew() {
        assertThat(read("""
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url><loc>https://bao.example/1</loc></url></urlset>""")).isEqualTo(new Listing.Unreadable(LookProblem.NO_DAYS));
    }

    @Test
    void whatIsLeftOfATornSitemapIsRead() {
        var read = pages("""
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url><loc>https://bao.example/1</loc><lastmod>2026-08-10</lastmod></url><url><loc>https://bao""");

        assertThat(read.pages()).extracting(ListedPage::url).containsExactly("https://bao.example/1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Xin chào",
                "<html><body>Trang chủ</body></html>",
                "<rss><channel><title>Cụt",
                "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                        + "<rss version='2.0'><channel><title>&x;</title></channel></rss>",
                "<!DOCTYPE urlset [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]><urlset><url><loc>&b;</loc></url></urlset>",
            })
    void whatIsNoListOrDefinesEntitiesIsRefused(String content) {
        assertThat(read(content)).isEqualTo(new Listing.Unreadable(LookProblem.NOT_A_LIST));
        assertThat(ListReader.read(content.getBytes(UTF_16), URL, null))
                .isEqualTo(new Listing.Unreadable(LookProblem.NOT_A_LIST));
    }

    @Test
    void entitiesHiddenBehindALongCommentAreNotReadEither() {
        var hidden = "<!--" + " ".repeat(20_000) + "--><!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
                + "<rss version='2.0'><channel><title>&x;</title></channel></rss>";

        assertThat(read(hidden)).isEqualTo(new Listing.Unreadable(LookProblem.NOT_A_LIST));
    }

    @Test
    void addressesGiveWordsToPagesWithoutTitle() {
        assertThat(Links.words("https://bao.example/chinh-tri/hoi-nghi-so-ket-6-thang-5012345.html"))
                .isEqualTo("hoi nghi so ket 6 thang");
        assertThat(Links.words("https://bao.example/")).isEqualTo("https://bao.example/");
    }
}
