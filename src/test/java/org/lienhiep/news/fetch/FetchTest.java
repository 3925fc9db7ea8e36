package org.lienhiep.news.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

/** A newspaper on this machine, names that lead where a test says, and two who fetch: one may reach this machine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FetchTest {

    static final byte[] LOOPBACK = {127, 0, 0, 1};

    final Newspaper newspaper = new Newspaper();
    final Map<String, Queue<InetAddress>> names = new HashMap<>();
    final DnsResolver resolver = new DnsResolver() {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            var answers = names.get(host);
            return answers == null
                    ? SystemDefaultDnsResolver.INSTANCE.resolve(host)
                    : new InetAddress[] {answers.remove()};
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    };
    final HttpPageFetcher strict = new HttpPageFetcher(resolver, TestServers.NONE, "Lienhiep/test");
    final HttpPageFetcher open = new HttpPageFetcher(resolver, new LoopbackServers(), "Lienhiep/test");

    @AfterAll
    void close() throws IOException {
        strict.close();
        open.close();
        newspaper.close();
    }

    Fetched fetch(String path) {
        return open.fetch(PageRequest.article(newspaper.url(path)));
    }

    Fetched fetch(String path, long maxBytes, Duration within) {
        return open.fetch(new PageRequest(newspaper.url(path), Set.of(ContentKind.HTML), null, null, maxBytes, within));
    }

    static Fetched refused(FetchRefusal reason) {
        return new Fetched.Refused(reason);
    }
}
