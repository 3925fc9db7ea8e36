package org.lienhiep.news.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is fetched of a page, and when fetching ends. */
class PageFetcherTest extends FetchTest {

    private static final byte[] CHUNK = "<p>Tin mới</p>".repeat(2000).getBytes(StandardCharsets.UTF_8);

    @Test
    void aPageIsFetchedWithWhatTheServerSaysOfIt() {
        newspaper.serve("/tin", exchange -> {
            assertThat(exchange.getRequestHeaders().getFirst("User-Agent")).isEqualTo("Lienhiep/test");
            assertThat(exchange.getRequestHeaders()).doesNotContainKey("Cookie");
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=windows-1258");
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            exchange.getResponseHeaders().set("Set-Cookie", "theo-doi=1");
            exchange.sendResponseHeaders(200, 3);
            exchange.getResponseBody().write(new byte[] {'T', 'i', 'n'});
            exchange.close();
        });

        for (int twice = 0; twice < 2; twice++) {
            assertThat(fetch("/tin")).isInstanceOfSatisfying(Fetched.Page.class, page -> {
                assertThat(page.bytes()).asString().isEqualTo("Tin");
                assertThat(page.charset()).isEqualTo("windows-1258");
                assertThat(page.etag()).isEqualTo("\"v1\"");
                assertThat(page.redirects()).isEmpty();
            });
        }
    }

    @Test
    void redirectsAreFollowedAndNamed() {
        newspaper.status("/cu", 301, Map.of("Location", "/moi?id=1")).page("/moi", "<p>Tin</p>");

        assertThat(fetch("/cu")).isInstanceOfSatisfying(Fetched.Page.class, page -> {
            assertThat(page.finalUrl()).isEqualTo(newspaper.url("/moi?id=1"));
            assertThat(page.redirects()).isEqualTo(List.of(newspaper.url("/cu")));
        });
    }

    @Test
    void redirectsWithoutEndEnd() {
        newspaper.status("/vong", 302, Map.of("Location", "/vong"));

        assertThat(fetch("/vong")).isEqualTo(refused(FetchRefusal.REDIRECTS));
    }

    @Test
    void aSlowServerIsLeftWhenTheTimeIsUp() {
        newspaper.serve("/cham", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            forever(exchange.getResponseBody(), new byte[] {'.'}, 20);
        });
        var started = System.nanoTime();

        assertThat(fetch("/cham", 1 << 20, Duration.ofMillis(500)))
                .isEqualTo(new Fetched.Failed(FetchFailure.TIME, null, null));
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void aServerThatNeverAnswersIsLeftToo() {
        newspaper.serve("/im", _ -> {});

        assertThat(fetch("/im", 1 << 20, Duration.ofMillis(400)))
                .isEqualTo(new Fetched.Failed(FetchFailure.TIME, null, null));
    }

    @Test
    void anEndlessPageIsCutOff() {
        newspaper.serve("/dai", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            forever(exchange.getResponseBody(), CHUNK, 0);
        });
        var started = System.nanoTime();

        assertThat(fetch("/dai", 1 << 20, Duration.ofSeconds(20))).isEqualTo(refused(FetchRefusal.TOO_LARGE));
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void aPageThatUnpacksToGigabytesIsCutOff() {
        newspaper.serve("/bom", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, 0);
            forever(new GZIPOutputStream(exchange.getResponseBody()), new byte[1 << 20], 0);
        });

        assertThat(fetch("/bom", 2 << 20, Duration.ofSeconds(20))).isEqualTo(refused(FetchRefusal.TOO_LARGE));
    }

    private static void forever(OutputStream body, byte[] bytes, long pause) throws IOException {
        try (body) {
            while (!Thread.currentThread().isInterrupted()) {
                body.write(bytes);
                body.flush();
                Thread.sleep(pause);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void onlyWhatIsWantedIsRead() {
        newspaper
                .text("/phim", "video/mp4", "…")
                .text("/khong-loai", "", "…")
                .text("/feed", "application/rss+xml", "<rss/>");

        assertThat(fetch("/phim")).isEqualTo(refused(FetchRefusal.CONTENT));
        assertThat(fetch("/khong-loai")).isEqualTo(refused(FetchRefusal.CONTENT));
        assertThat(fetch("/feed")).isEqualTo(refused(FetchRefusal.CONTENT));
        assertThat(open.fetch(PageRequest.feed(newspaper.url("/feed"), null, null)))
                .isInstanceOf(Fetched.Page.class);
    }

    @Test
    void aPageIsAskedForAgainOnlyIfItChanged() {
        newspaper.serve("/lai", exchange -> {
            assertThat(exchange.getRequestHeaders().getFirst("If-None-Match")).isEqualTo("\"v1\"");
            exchange.sendResponseHeaders(304, -1);
            exchange.close();
        });

        assertThat(open.fetch(PageRequest.feed(newspaper.url("/lai"), "\"v1\"", null)))
                .isEqualTo(new Fetched.NotModified());
    }

    @ParameterizedTest
    @CsvSource({"404, NOT_FOUND", "410, NOT_FOUND", "403, FORBIDDEN", "401, FORBIDDEN", "500, SERVER", "503, BUSY"})
    void whatTheServerAnswersInsteadOfAPageIsNamed(int status, FetchFailure reason) {
        newspaper.status("/loi-" + status, status, Map.of("Retry-After", "120"));

        assertThat(fetch("/loi-" + status)).isEqualTo(new Fetched.Failed(reason, status, Duration.ofMinutes(2)));
    }

    @Test
    void aPersonMayStopIt() {
        newspaper.page("/dung", "x".repeat(100_000));

        assertThat(open.fetch(PageRequest.article(newspaper.url("/dung")), _ -> true))
                .isEqualTo(new Fetched.Failed(FetchFailure.CANCELLED, null, null));
    }
}
