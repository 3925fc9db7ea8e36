package org.lienhiep.news.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lienhiep.news.ArticleDraft;
import org.lienhiep.news.Articles;
import org.lienhiep.news.SampleArticle;
import org.springframework.beans.factory.annotation.Autowired;

/** What watched newspapers list comes into the inbox, once and ranked. */
class WatchingTest extends WatchedNewspaper {

    @Autowired
    private Articles articles;

    private static String page(String title, String text) {
        return "<html><head><title>%s</title></head><body><article><h1>%s</h1><p>%s</p></article></body></html>"
                .formatted(title, title, text.replace("\n\n", "</p><p>"));
    }

    @Test
    void whatAFeedListsIsReadAndRankedInTheInbox() {
        feed("/rss", item("Thời tiết", "/thoi-tiet"), item("Nhìn lại nửa năm hoạt động", "/so-ket"));
        newspaper.page("/so-ket", page("Nhìn lại nửa năm hoạt động", SampleArticle.REVIEW));
        newspaper.page("/thoi-tiet", page("Thời tiết", SampleArticle.NO_MEETING));
        watch("/rss");

        assertThat(room.node().run()).isEqualTo(1);

        assertThat(inbox()).extracting(Candidate::title).containsExactly("Nhìn lại nửa năm hoạt động", "Thời tiết");
        var first = inbox().getFirst();
        assertThat(first.rank().points()).isGreaterThanOrEqualTo(Rank.LIKELY);
        assertThat(first.rank().reasons())
                .extracting(RankReason::kind)
                .contains(RankReason.Kind.HOST, RankReason.Kind.MEETING, RankReason.Kind.ELECTION);
        assertThat(first.publisher()).isEqualTo("Báo Tỉnh");
        assertThat(first.read()).isTrue();
        assertThat(inbox().getLast().rank().points()).isLessThan(Rank.POSSIBLE);
        assertThat(source().state()).isEqualTo(SourceState.WELL);
        assertThat(source().listed()).isEqualTo(2);
        assertThat(source().found()).isEqualTo(2);
    }

    @Test
    void nobodyLooksBeforeItIsDueAndNothingComesInTwice() {
        feed("/rss", item("Hội nghị sơ kết", "/1"), item("Hội nghị sơ kết", "/1?utm_source=rss"));
        watch("/rss");
        var node = room.node();

        assertThat(node.run()).isEqualTo(1);
        assertThat(node.run()).isZero();
        assertThat(node.after(Duration.ofHours(6)).run()).isEqualTo(1);

        assertThat(inbox()).hasSize(1);
    }

    @Test
    void whatIsAnArticleAlreadyDoesNotComeIn() {
        feed("/rss", item("Hội nghị sơ kết", "/1"));
        articles.create(new ArticleDraft(ls(), "Đã ghi", null, null, null, newspaper.url("/1"), "Chữ"));
        watch("/rss");

        room.node().run();

        assertThat(inbox()).isEmpty();
    }

    @Test
    void theLatestSitemapsOfAnIndexAreRead() {
        var index = new StringBuilder();
        for (int i = 1; i <= 5; i++) {
            newspaper.text("/part" + i, "application/xml", """
                    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>%s</loc>
                    <lastmod>2026-08-1%d</lastmod></url></urlset>""".formatted(newspaper.url("/hoi-nghi-" + i), i));
            index.append("<sitemap><loc>%s</loc><lastmod>2026-08-1%d</lastmod></sitemap>"
                    .formatted(newspaper.url("/part" + i), i));
        }
        newspaper.text(
                "/sitemap",
                "application/xml",
                "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">" + index + "</sitemapindex>");
        watch("/sitemap");

        room.node().run();

        assertThat(source().kind()).isEqualTo(SourceKind.SITEMAP);
        assertThat(inbox())
                .extracting(Candidate::title)
                .containsExactlyInAnyOrder("hoi nghi 5", "hoi nghi 4", "hoi nghi 3");
    }

    @Test
    void aSourceThatOneNodeLooksAtIsNoOtherNodesUntilThatCountsAsDead(@Autowired SourceLooks looks) {
        feed("/rss", item("Hội nghị", "/1"));
        watch("/rss");
        var other = room.node();
        assertThat(looks.claim(other.now(), Watching.LEASE)).isPresent();

        assertThat(other.run()).isZero();
        assertThat(other.after(Watching.LEASE).run()).isEqualTo(1);
    }

    @Test
    void whatIsPausedIsNotLookedAtAndWhatIsTakenUpIsAtOnce() {
        feed("/rss", item("Hội nghị", "/1"));
        var source = watch("/rss");
        sources.pause(source, true);
        assertThat(room.node().run()).isZero();

        sources.pause(source, false);
        assertThat(room.node().run()).isEqualTo(1);
    }

    @Test
    void copiesInOtherNewspapersAreOneLine() {
        feed("/rss", item("Nhìn lại nửa năm", "/a"), item("Sáu tháng của liên hiệp hội", "/b"));
        newspaper.page("/a", page("Nhìn lại nửa năm", SampleArticle.REVIEW));
        newspaper.page("/b", page("Sáu tháng của liên hiệp hội", SampleArticle.REVIEW.replace("Minh Anh", "Thu Hà")));
        watch("/rss");

        room.node().run();

        assertThat(inbox()).hasSize(1);
        assertThat(inbox().getFirst().copies()).hasSize(1);
    }
}
