package org.lienhiep.news.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;

/** Fetches with Apache's client, one connection for each request, following redirects by hand. */
final class HttpPageFetcher implements PageFetcher, AutoCloseable {

    private static final Timeout CONNECT = Timeout.ofSeconds(8);
    private static final int MOST_CONNECTIONS = 32;
    private static final int MOST_PER_SERVER = 4;

    private final CloseableHttpClient client;
    private final boolean anyPort;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("fetch-deadline").factory());

    HttpPageFetcher(DnsResolver names, TestServers testServers, String userAgent) {
        anyPort = !testServers.equals(TestServers.NONE);
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new GuardedResolver(names, testServers))
                .setMaxConnTotal(MOST_CONNECTIONS)
                .setMaxConnPerRoute(MOST_PER_SERVER)
                .setDefaultConnectionConfig(
                        ConnectionConfig.custom().setConnectTimeout(CONNECT).build())
                .build();
        client = HttpClients.custom()
                .setConnectionManager(connections)
                .setConnectionReuseStrategy((_, _, _) -> false)
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAutomaticRetries()
                .disableAuthCaching()
                .disableContentCompression()
                .setUserAgent(userAgent)
                .build();
    }

    @Override
    public Fetched fetch(PageRequest request, FetchProgress progress) {
        var end = System.nanoTime() + request.within().toNanos();
        var gone = new ArrayList<String>();
        return switch (Target.judge(request.url(), null, anyPort)) {
            case Target.Judged.Forbidden(var reason) -> new Fetched.Refused(reason);
            case Target.Judged.Allowed(var first) -> follow(first, request, progress, end, gone);
        };
    }

    private Fetched follow(URI first, PageRequest request, FetchProgress progress, long end, List<String> gone) {
        var address = first;
        while (true) {
            var step = step(address, request, progress, end, gone);
            switch (step) {
                case PageAnswer.Step.Done(var fetched) -> {
                    return fetched;
                }
                case PageAnswer.Step.Elsewhere(var location) -> {
                    if (gone.size() == MOST_REDIRECTS) {
                        return new Fetched.Refused(FetchRefusal.REDIRECTS);
                    }
                    gone.add(address.toString());
                    switch (Target.judge(location, address, anyPort)) {
                        case Target.Judged.Forbidden(var reason) -> {
                            return new Fetched.Refused(reason);
                        }
                        case Target.Judged.Allowed(var next) -> address = next;
                    }
                }
            }
        }
    }

    private PageAnswer.Step step(
            URI address, PageRequest request, FetchProgress progress, long end, List<String> gone) {
        long left = end - System.nanoTime();
        if (left <= 0) {
            return PageAnswer.Step.failed(FetchFailure.TIME);
        }
        var get = get(address, request, left);
        var late = new AtomicBoolean();
        var deadline = watch.schedule(
                () -> {
                    late.set(true);
                    get.abort();
                },
                left,
                TimeUnit.NANOSECONDS);
        try {
            return client.execute(
                    get, answer -> new PageAnswer(address, request, progress, gone, get::abort).read(answer));
        } catch (PageAnswer.Stopped stopped) {
            return stopped.step();
        } catch (GuardedResolver.NotPublic _) {
            return PageAnswer.Step.refused(FetchRefusal.NOT_PUBLIC);
        } catch (UnknownHostException _) {
            return PageAnswer.Step.failed(FetchFailure.UNKNOWN_SERVER);
        } catch (InterruptedIOException _) {
            return PageAnswer.Step.failed(FetchFailure.TIME);
        } catch (IOException | IllegalArgumentException _) {
            return PageAnswer.Step.failed(late.get() ? FetchFailure.TIME : FetchFailure.CONNECTION);
        } finally {
            deadline.cancel(false);
        }
    }

    private static HttpGet get(URI address, PageRequest request, long left) {
        var get = new HttpGet(address);
        var wait = Timeout.of(Math.max(1, Duration.ofNanos(left).toMillis()), TimeUnit.MILLISECONDS);
        get.setConfig(RequestConfig.custom()
                .setConnectionRequestTimeout(wait)
                .setResponseTimeout(wait)
                .setRedirectsEnabled(false)
                .build());
        get.setHeader("Accept", accepted(request));
        get.setHeader("Accept-Encoding", "gzip");
        get.setHeader("Accept-Language", "vi, en;q=0.5");
        if (request.etag() != null) {
            get.setHeader("If-None-Match", request.etag());
        }
        if (request.lastModified() != null) {
            get.setHeader("If-Modified-Since", request.lastModified());
        }
        return get;
    }

    private static String accepted(PageRequest request) {
        return String.join(
                ", ",
                request.accepted().stream()
                        .sorted()
                        .flatMap(kind -> kind.mediaTypes().stream())
                        .toList());
    }

    @Override
    public void close() throws IOException {
        watch.shutdownNow();
        client.close();
    }
}
