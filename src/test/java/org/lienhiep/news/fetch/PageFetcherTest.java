package org.lienhiep.news.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageFetcherTest {

    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final byte[] CHUNK = "<p>Tin mới</p>".repeat(2000).getBytes(StandardCharsets.UTF_8);

    private static final Newspaper NEWSPAPER = new Newspaper();
    private static final Map<String, Queue<InetAddress>> NAMES = new HashMap<>();
    private static final DnsResolver RESOLVER = new DnsResolver() {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            var answers = NAMES.get(host);
            return answers == null
                    ? SystemDefaultDnsResolver.INSTANCE.resolve(host)
                    : new InetAddress[] {answers.remove()};
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    };
    private static final HttpPageFetcher STRICT = new HttpPageFetcher(RESOLVER, TestServers.NONE, "Lienhiep/test");
    private static final HttpPageFetcher OPEN = new HttpPageFetcher(RESOLVER, new LoopbackServers(), "Lienhiep/test");

    @AfterAll
    static void close() throws IOException {
        STRICT.close();
        OPEN.close();
        NEWSPAPER.close();
    }

    private static Fetched fetch(String path) {
        return OPEN.fetch(PageRequest.article(NEWSPAPER.url(path)));
    }

    private static Fetched fetch(String path, long maxBytes, Duration within) {
        return OPEN.fetch(new PageRequest(NEWSPAPER.url(path), Set.of(ContentKind.HTML), null, null, maxBytes, within));
    }

    private static Fetched refused(FetchRefusal reason) {
        return new Fetched.Refused(reason);
    }

    private static InetAddress address(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost/",
                "http://0.0.0.0/",
                "http://[::1]/",
                "http://[::]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::ffff:7f00:1]/",
                "http://[0:0:0:0:0:ffff:10.0.0.1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[2002:7f00:1::]/",
                "http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/",
                "http://[fe80::1]/",
                "http://[fd00:ec2::254]/",
                "http://[ff02::1]/",
                "http://[::127.0.0.1]/",
                "http://10.1.2.3/",
                "http://172.16.0.1/",
                "http://172.31.255.255/",
                "http://192.168.1.1/",
                "http://100.64.0.1/",
                "http://100.100.100.200/latest/meta-data",
                "http://169.254.169.254/latest/meta-data",
                "http://168.63.129.16/",
                "http://198.18.0.1/",
                "http://224.0.0.1/",
                "http://255.255.255.255/"
            })
    void noServerButPublicOnesIsReached(String url) {
        assertThat(STRICT.fetch(PageRequest.article(url))).isEqualTo(refused(FetchRefusal.NOT_PUBLIC));
    }

    /** How they are written is not one way everywhere; wherever they lead, it is not to this machine. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.1/",
                "http://2130706433/",
                "http://0/",
                "http://localhost./",
                "http://0x7f000001/",
                "http://0x7f.0.0.1/",
                "http://0177.0.0.1/",
                "http://017700000001/",
                "http://127。0。0。1/",
                "http://127．0｡0．1/",
                "http://①②⑦.⓪.⓪.①/",
                "http://１６９.２５４.１６９.２５４/latest/meta-data",
                "http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/",
                "http://localhos\u200bt/",
                "http://０x7f000001/",
                "http://２１３０７０６４３３/",
                "①②⑦.⓪.⓪.①/",
                "http://[fe80::1%25eth0]/"
            })
    void addressesInStrangeSpellingsLeadNowhere(String url) {
        assertThat(STRICT.fetch(PageRequest.article(url)))
                .isIn(
                        refused(FetchRefusal.NOT_PUBLIC),
                        refused(FetchRefusal.NO_ADDRESS),
                        new Fetched.Failed(FetchFailure.UNKNOWN_SERVER, null, null),
                        new Fetched.Failed(FetchFailure.CONNECTION, null, null));
    }

    /** Letters of which some fonts and some libraries make what ends a host: a slash, a user, a port. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://báo.example／@127.0.0.1/",
                "http://127.0.0.1＠báo.example/",
                "http://báo.example：8080/",
                "http://báo.example？x/",
                "http://báo.example＃x/",
                "http://bá℀.example/",
                "http://báo.example\\@127.0.0.1/",
                "http://báo%2f.example/",
                "http://bá_o.example/",
                "http://-báo.example/"
            })
    void whatWouldEndAHostIsNoPartOfOne(String url) {
        assertThat(STRICT.fetch(PageRequest.article(url)))
                .isIn(refused(FetchRefusal.NO_ADDRESS), refused(FetchRefusal.CREDENTIALS));
    }

    /** Composed or decomposed, in capitals, with or without scheme. */
    @Test
    void aHostInVietnameseIsAskedForByItsPlainNameAndGuardedLikeAnyOther() {
        var plain = "xn--bomi-5na0617b.example";
        for (var url : List.of(
                "http://báomới.example/a",
                "báomới.example/a",
                "http://BÁOMỚI.example/a",
                "http://ba\u0301omo\u031b\u0301i.example/a")) {
            NAMES.put(plain, new ArrayDeque<>(List.of(address(LOOPBACK))));
            assertThat(STRICT.fetch(PageRequest.article(url))).as(url).isEqualTo(refused(FetchRefusal.NOT_PUBLIC));
            assertThat(NAMES.get(plain)).as(url).isEmpty();
        }
        NEWSPAPER.serve("/ten", exchange -> {
            assertThat(exchange.getRequestHeaders().getFirst("Host")).startsWith(plain);
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 3);
            exchange.getResponseBody().write(new byte[] {'T', 'i', 'n'});
            exchange.close();
        });
        NAMES.put(plain, new ArrayDeque<>(List.of(address(LOOPBACK))));
        assertThat(OPEN.fetch(PageRequest.article(NEWSPAPER.url("/ten").replace("127.0.0.1", "báomới.example"))))
                .isInstanceOf(Fetched.Page.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'', NO_ADDRESS",
        "khong phai dia chi, NO_ADDRESS",
        "'http://bao.example/\r\nHost: 127.0.0.1', NO_ADDRESS",
        "http:///tin, NO_ADDRESS",
        "//bao.example/tin, NO_ADDRESS",
        "file:///etc/passwd, SCHEME",
        "gopher://127.0.0.1:6379/_INFO, SCHEME",
        "jar:http://bao.example/a.jar!/b, SCHEME",
        "ftp://bao.example/, SCHEME",
        "javascript:alert(1), SCHEME",
        "data:text/html;x, SCHEME",
        "http://quantri:matkhau@bao.example/, CREDENTIALS",
        "http://bao.example@127.0.0.1/, CREDENTIALS",
        "http://bao.example:22/, PORT",
        "http://bao.example:6379/, PORT",
        "https://bao.example:8080/, PORT"
    })
    void whatIsNoAddressOfANewspaperIsRefusedUnasked(String url, FetchRefusal reason) {
        assertThat(STRICT.fetch(PageRequest.article(url))).isEqualTo(refused(reason));
    }

    @Test
    void aPageIsFetchedWithWhatTheServerSaysOfIt() {
        NEWSPAPER.serve("/tin", exchange -> {
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
        NEWSPAPER.status("/cu", 301, Map.of("Location", "/moi?id=1")).page("/moi", "<p>Tin</p>");

        assertThat(fetch("/cu")).isInstanceOfSatisfying(Fetched.Page.class, page -> {
            assertThat(page.finalUrl()).isEqualTo(NEWSPAPER.url("/moi?id=1"));
            assertThat(page.redirects()).isEqualTo(List.of(NEWSPAPER.url("/cu")));
        });
    }

    @Test
    void redirectsWithoutEndEnd() {
        NEWSPAPER.status("/vong", 302, Map.of("Location", "/vong"));

        assertThat(fetch("/vong")).isEqualTo(refused(FetchRefusal.REDIRECTS));
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:1/, NOT_PUBLIC",
        "http://[::1]/, NOT_PUBLIC",
        "//localhost/, NOT_PUBLIC",
        "http://169.254.169.254/latest, NOT_PUBLIC",
        "file:///etc/passwd, SCHEME",
        "http://a:b@bao.example/, CREDENTIALS"
    })
    void aRedirectIsJudgedLikeAnAddress(String location, FetchRefusal reason) {
        var path = "/di-" + Integer.toHexString(location.hashCode());
        NEWSPAPER.status(path, 302, Map.of("Location", location));

        assertThat(fetch(path)).isEqualTo(refused(reason));
    }

    @Test
    void aNameThatAnswersDifferentlyAMomentLaterGainsNothing() {
        NEWSPAPER.page("/doi", "<p>Tin</p>");
        var port = NEWSPAPER.address().getPort();
        var url = "http://bao.example:" + port + "/doi";
        NAMES.put("bao.example", new ArrayDeque<>(List.of(address(LOOPBACK), address(new byte[] {127, 0, 0, 2}))));

        assertThat(OPEN.fetch(PageRequest.article(url))).isInstanceOf(Fetched.Page.class);
        assertThat(NAMES.get("bao.example"))
                .as("asked once, connected to that answer")
                .hasSize(1);
        assertThat(OPEN.fetch(PageRequest.article(url))).isEqualTo(refused(FetchRefusal.NOT_PUBLIC));
    }

    @Test
    void aSlowServerIsLeftWhenTheTimeIsUp() {
        NEWSPAPER.serve("/cham", exchange -> {
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
        NEWSPAPER.serve("/im", _ -> {});

        assertThat(fetch("/im", 1 << 20, Duration.ofMillis(400)))
                .isEqualTo(new Fetched.Failed(FetchFailure.TIME, null, null));
    }

    @Test
    void anEndlessPageIsCutOff() {
        NEWSPAPER.serve("/dai", exchange -> {
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
        NEWSPAPER.serve("/bom", exchange -> {
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
        NEWSPAPER
                .text("/phim", "video/mp4", "…")
                .text("/khong-loai", "", "…")
                .text("/feed", "application/rss+xml", "<rss/>");

        assertThat(fetch("/phim")).isEqualTo(refused(FetchRefusal.CONTENT));
        assertThat(fetch("/khong-loai")).isEqualTo(refused(FetchRefusal.CONTENT));
        assertThat(fetch("/feed")).isEqualTo(refused(FetchRefusal.CONTENT));
        assertThat(OPEN.fetch(PageRequest.feed(NEWSPAPER.url("/feed"), null, null)))
                .isInstanceOf(Fetched.Page.class);
    }

    @Test
    void aPageIsAskedForAgainOnlyIfItChanged() {
        NEWSPAPER.serve("/lai", exchange -> {
            assertThat(exchange.getRequestHeaders().getFirst("If-None-Match")).isEqualTo("\"v1\"");
            exchange.sendResponseHeaders(304, -1);
            exchange.close();
        });

        assertThat(OPEN.fetch(PageRequest.feed(NEWSPAPER.url("/lai"), "\"v1\"", null)))
                .isEqualTo(new Fetched.NotModified());
    }

    @ParameterizedTest
    @CsvSource({"404, NOT_FOUND", "410, NOT_FOUND", "403, FORBIDDEN", "401, FORBIDDEN", "500, SERVER", "503, BUSY"})
    void whatTheServerAnswersInsteadOfAPageIsNamed(int status, FetchFailure reason) {
        NEWSPAPER.status("/loi-" + status, status, Map.of("Retry-After", "120"));

        assertThat(fetch("/loi-" + status)).isEqualTo(new Fetched.Failed(reason, status, Duration.ofMinutes(2)));
    }

    @Test
    void aPersonMayStopIt() {
        NEWSPAPER.page("/dung", "x".repeat(100_000));

        assertThat(OPEN.fetch(PageRequest.article(NEWSPAPER.url("/dung")), _ -> true))
                .isEqualTo(new Fetched.Failed(FetchFailure.CANCELLED, null, null));
    }

    @Test
    void aServerNobodyKnowsIsSaidToBeUnknown() {
        assertThat(STRICT.fetch(PageRequest.article("bao-khong-co.invalid/tin")))
                .isEqualTo(new Fetched.Failed(FetchFailure.UNKNOWN_SERVER, null, null));
    }
}
