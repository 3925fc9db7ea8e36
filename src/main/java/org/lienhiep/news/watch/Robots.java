package org.lienhiep.news.watch;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.news.fetch.FetchRefusal;
import org.lienhiep.news.fetch.Fetched;
import org.lienhiep.news.fetch.PageFetcher;
import org.lienhiep.news.fetch.PageRequest;

/**
 * What sites allow programs to read (RFC 9309). Without a robots.txt everything is allowed; while a site cannot hand it
 * out, nothing is.
 */
final class Robots {

    /** The name by which robots.txt may address us; the first word of our User-Agent in lower case. */
    static final String NAME = "lienhiep";

    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration UNREADABLE_KEPT = Duration.ofMinutes(30);
    private static final Duration UNREACHABLE_KEPT = Duration.ofMinutes(1);
    private static final int NOTHING_THERE = 404;
    private static final int DOWN = 503;
    private static final int TOO_OFTEN = 429;

    private final Cache<String, Kept> kept =
            Caffeine.newBuilder().maximumSize(2_000).build();
    private final PageFetcher fetcher;
    private final Clock clock;

    Robots(PageFetcher fetcher, Clock clock) {
        this.fetcher = fetcher;
        this.clock = clock;
    }

    /**
     * What a site allows.
     *
     * @param unread why robots.txt could not be read, so that nothing is allowed; null where it could
     * @param until when to ask again
     */
    private record Kept(BaseRobotRules rules, @Nullable LookProblem unread, Instant until) {}

    /** Why this address may not be read; null when it may. */
    @Nullable
    LookProblem against(String url) {
        var site = kept(url);
        if (site.unread() != null) {
            return site.unread();
        }
        return site.rules().isAllowed(url) ? null : LookProblem.ROBOTS;
    }

    /** The pause that the site wants between two visits; zero where it does not say. */
    Duration pause(String url) {
        var millis = kept(url).rules().getCrawlDelay();
        return millis > 0 ? Duration.ofMillis(millis) : Duration.ZERO;
    }

    private Kept kept(String url) {
        var site = site(url);
        var now = clock.instant();
        var known = kept.getIfPresent(site);
        if (known != null && known.until().isAfter(now)) {
            return known;
        }
        var read = read(site + "/robots.txt", now);
        kept.put(site, read);
        return read;
    }

    /** A parser for each: it is not made for several threads. */
    private Kept read(String address, Instant now) {
        var parser = new SimpleRobotRulesParser();
        return switch (fetcher.fetch(PageRequest.text(address))) {
            case Fetched.Page page ->
                allowed(parser.parseContent(address, page.bytes(), page.contentType(), List.of(NAME)), now);
            case Fetched.Failed failed -> failed(parser, failed, now);
            case Fetched.Refused refused ->
                allowed(parser.failedFetch(refused.reason() == FetchRefusal.TOO_LARGE ? DOWN : NOTHING_THERE), now);
            case Fetched.NotModified() -> allowed(parser.failedFetch(NOTHING_THERE), now);
        };
    }

    private static Kept allowed(BaseRobotRules rules, Instant now) {
        return rules.isDeferVisits()
                ? new Kept(rules, LookProblem.ROBOTS_UNREADABLE, now.plus(UNREADABLE_KEPT))
                : new Kept(rules, null, now.plus(KEPT));
    }

    /** A site that did not answer at all is asked again soon, and it is no matter of its robots.txt. */
    private static Kept failed(SimpleRobotRulesParser parser, Fetched.Failed failed, Instant now) {
        if (failed.status() == null) {
            return new Kept(parser.failedFetch(DOWN), LookProblem.of(failed), now.plus(UNREACHABLE_KEPT));
        }
        return allowed(parser.failedFetch(failed.status() == TOO_OFTEN ? DOWN : failed.status()), now);
    }

    private static String site(String url) {
        var address = URI.create(url);
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
