package org.lienhiep.news.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.ArticleDraft;
import org.lienhiep.news.Articles;
import org.lienhiep.news.SampleArticle;
import org.lienhiep.news.fetch.Newspaper;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
class WatchingTest {

    private static final String RECENT = "Tue, 11 Aug 2026 02:00:00 GMT";

    @Autowired
    private WatchRoom room;

    @Autowired
    private WatchedSources sources;

    @Autowired
    private Candidates candidates;

    @Autowired
    private Articles articles;

    @Autowired
    private SampleUnion union;

    private final Newspaper newspaper = new Newspaper();

    @AfterEach
    void close() {
        newspaper.close();
    }

    private OrganisationId ls() {
        return union.id(SampleUnion.CODE);
    }

    private SourceId watch(String path) {
        return sources.create(ls(), new SourceDraft("Báo Tỉnh", null, newspaper.url(path), 6, false));
    }

    private SourceRow source() {
        return sources.list(ls()).getFirst();
    }

    private List<Candidate> inbox() {
        return candidates.list(CandidateFilter.of(ls()).atLeast(0), 0, 100);
    }

    private Newspaper feed(String path, String... items) {
        return newspaper.text(path, "application/rss+xml", Lists.rss(items));
    }

    private String item(String title, String path) {
        return Lists.item(title, newspaper.url(path), RECENT, "");
    }

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
    void theNewspaperIsAskedOnlyForWhatChanged() {
        var full = new AtomicInteger();
        newspaper.serve("/rss", exchange -> {
            var known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            exchange.getResponseHeaders().set("Content-Type", "application/rss+xml");
            if (known) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                full.incrementAndGet();
                var bytes = Lists.rss(item("Hội nghị", "/1")).getBytes(UTF_8);
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        });
        watch("/rss");
        var node = room.node();

        node.run();
        node.after(Duration.ofHours(6)).run();

        assertThat(full).hasValue(1);
        assertThat(source().state()).isEqualTo(SourceState.WELL);
        assertThat(source().lookedAt()).isEqualTo(node.now());
        assertThat(source().listed()).isEqualTo(1);
    }

    @Test
    void robotsTxtIsObeyedAndReadOnceADay() {
        var asked = new AtomicInteger();
        newspaper.serve("/robots.txt", exchange -> {
            asked.incrementAndGet();
            exchange.getResponseHeaders().set("Content-Type", "text/plain");
            var bytes = "User-agent: *\nAllow: /\n\nUser-agent: Lienhiep\nDisallow: /rss\n".getBytes(UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        var feeds = new AtomicInteger();
        newspaper.serve("/rss", exchange -> {
            feeds.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        watch("/rss");
        var node = room.node();

        node.run();
        assertThat(source().problem()).isEqualTo(LookProblem.ROBOTS);
        node.after(Duration.ofHours(1)).run();

        assertThat(feeds).hasValue(0);
        assertThat(asked).hasValue(1);
    }

    @Test
    void whileRobotsTxtCannotBeReadNothingIs() {
        newspaper.status("/robots.txt", 503, Map.of());
        feed("/rss", item("Hội nghị", "/1"));
        watch("/rss");

        room.node().run();

        assertThat(source().problem()).isEqualTo(LookProblem.ROBOTS_UNREADABLE);
        assertThat(inbox()).isEmpty();
    }

    @Test
    void aSiteThatCannotBeReachedIsNotSaidToHaveAWrongRobotsTxt() {
        newspaper.serve("/robots.txt", HttpExchange::close);
        feed("/rss", item("Hội nghị", "/1"));
        watch("/rss");

        room.node().run();

        assertThat(source().problem()).isEqualTo(LookProblem.UNREACHABLE);
    }

    @Test
    void theSameSiteIsLeftInPeaceBetweenTwoVisitsAsLongAsItWants() {
        newspaper.text("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 7\n");
        feed("/rss", item("A", "/a"), item("B", "/b"));
        watch("/rss");
        var node = room.node();

        node.run();

        assertThat(node.pauses)
                .hasSize(2)
                .allSatisfy(pause -> assertThat(pause).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(7)));
    }

    @Test
    void failuresAreSpacedOutUntilTheSourceCountsAsBroken() {
        newspaper.status("/rss", 500, Map.of());
        watch("/rss");
        var node = room.node();

        node.run();
        assertThat(source().state()).isEqualTo(SourceState.FAILING);
        assertThat(source().problem()).isEqualTo(LookProblem.SITE_FAULT);
        assertThat(source().status()).isEqualTo(500);
        assertThat(source().dueAt()).isEqualTo(node.now().plus(Duration.ofMinutes(15)));

        node.after(Duration.ofMinutes(15)).run();
        assertThat(source().dueAt()).isEqualTo(node.now().plus(Duration.ofMinutes(30)));
        for (int i = 2; i < SourceState.BROKEN_AFTER; i++) {
            node.after(Duration.ofDays(1)).run();
        }
        assertThat(source().state()).isEqualTo(SourceState.BROKEN);
    }

    @Test
    void aSiteThatAsksToBeLeftAloneIs() {
        newspaper.status("/rss", 429, Map.of("Retry-After", "7200"));
        watch("/rss");
        var node = room.node();

        node.run();

        assertThat(source().problem()).isEqualTo(LookProblem.TOO_OFTEN);
        assertThat(source().dueAt()).isEqualTo(node.now().plus(Duration.ofHours(2)));
    }

    @Test
    void aFeedWithoutEndIsNotReadToIt() {
        newspaper.serve("/rss", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/rss+xml");
            exchange.sendResponseHeaders(200, 0);
            var chunk = new byte[1 << 16];
            try (var body = exchange.getResponseBody()) {
                for (int i = 0; i < 160; i++) {
                    body.write(chunk);
                }
            } catch (IOException brokenOff) {
                exchange.close();
            }
        });
        watch("/rss");

        room.node().run();

        assertThat(source().problem()).isEqualTo(LookProblem.TOO_LARGE);
    }

    @Test
    void aRedirectIntoTheOwnMachineIsNotFollowed() {
        newspaper.status("/rss", 302, Map.of("Location", "http://127.0.0.1:1/rss"));
        watch("/rss");

        room.node().run();

        assertThat(source().problem()).isEqualTo(LookProblem.FORBIDDEN_ADDRESS);
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

    @Test
    void aPageThatCannotBeReadIsTriedAgainAFewTimesOnly() {
        var visits = new AtomicInteger();
        newspaper.serve("/1", exchange -> {
            visits.incrementAndGet();
            exchange.sendResponseHeaders(500, -1);
            exchange.close();
        });
        feed("/rss", item("Hội nghị", "/1"));
        watch("/rss");
        var node = room.node();

        for (int day = 0; day < 6; day++) {
            node.run();
            node.after(Duration.ofDays(1));
        }

        assertThat(visits).hasValue(3);
        assertThat(inbox().getFirst().read()).isFalse();
    }
}
