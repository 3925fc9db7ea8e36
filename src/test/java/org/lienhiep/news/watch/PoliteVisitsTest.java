package org.lienhiep.news.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Newspapers are visited as they want to be: seldom, by their rules, and never further than a page goes. */
class PoliteVisitsTest extends WatchedNewspaper {

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
