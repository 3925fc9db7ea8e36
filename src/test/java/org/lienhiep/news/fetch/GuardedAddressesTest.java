package org.lienhiep.news.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses are fetched: those of public servers, however they are spelled and wherever they lead. */
class GuardedAddressesTest extends FetchTest {

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
        assertThat(strict.fetch(PageRequest.article(url))).isEqualTo(refused(FetchRefusal.NOT_PUBLIC));
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
        assertThat(strict.fetch(PageRequest.article(url)))
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
        assertThat(strict.fetch(PageRequest.article(url)))
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
            names.put(plain, new ArrayDeque<>(List.of(address(LOOPBACK))));
            assertThat(strict.fetch(PageRequest.article(url))).as(url).isEqualTo(refused(FetchRefusal.NOT_PUBLIC));
            assertThat(names.get(plain)).as(url).isEmpty();
        }
        newspaper.serve("/ten", exchange -> {
            assertThat(exchange.getRequestHeaders().getFirst("Host")).startsWith(plain);
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 3);
            exchange.getResponseBody().write(new byte[] {'T', 'i', 'n'});
            exchange.close();
        });
        names.put(plain, new ArrayDeque<>(List.of(address(LOOPBACK))));
        assertThat(open.fetch(PageRequest.article(newspaper.url("/ten").replace("127.0.0.1", "báomới.example"))))
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
        assertThat(strict.fetch(PageRequest.article(url))).isEqualTo(refused(reason));
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
        newspaper.status(path, 302, Map.of("Location", location));

        assertThat(fetch(path)).isEqualTo(refused(reason));
    }

    @Test
    void aNameThatAnswersDifferentlyAMomentLaterGainsNothing() {
        newspaper.page("/doi", "<p>Tin</p>");
        var port = newspaper.address().getPort();
        var url = "http://bao.example:" + port + "/doi";
        names.put("bao.example", new ArrayDeque<>(List.of(address(LOOPBACK), address(new byte[] {127, 0, 0, 2}))));

        assertThat(open.fetch(PageRequest.article(url))).isInstanceOf(Fetched.Page.class);
        assertThat(names.get("bao.example"))
                .as("asked once, connected to that answer")
                .hasSize(1);
        assertThat(open.fetch(PageRequest.article(url))).isEqualTo(refused(FetchRefusal.NOT_PUBLIC));
    }

    @Test
    void aServerNobodyKnowsIsSaidToBeUnknown() {
        assertThat(strict.fetch(PageRequest.article("bao-khong-co.invalid/tin")))
                .isEqualTo(new Fetched.Failed(FetchFailure.UNKNOWN_SERVER, null, null));
    }
}
