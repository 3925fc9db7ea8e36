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
    private static final int NOTHING_THERE = 404;
    private static final int DOWN = 503;

    private final Cache<String, Kept> kept =
            Caffeine.newBuilder().maximumSize(2_000).build();
    private final PageFetcher fetcher;
    private final Clock clock;

    Robots(PageFetcher fetcher, Clock clock) {
        this.fetcher = fetcher;
        this.clock = clock;
    }

    private record Kept(BaseRobotRules rules, Instant until) {}

    /** Why this address may not be read; null when it may. */
    @Nullable
    LookProblem against(String url) {
        var rules = rules(url);
        if (rules.isAllowed(url)) {
            return null;
        }
        return rules.isDeferVisits() ? LookProblem.ROBOTS_UNREADABLE : LookProblem.ROBOTS;
    }

    /** The pause that the site wants between two visits; zero where it does not say. */
    Duration pause(String url) {
        var millis = rules(url).getCrawlDelay();
        return millis > 0 ? Duration.ofMillis(millis) : Duration.ZERO;
    }

    private BaseRobotRules rules(String url) {
        var site = site(url);
        var now = clock.instant();
        var known = kept.getIfPresent(site);
        if (known != null && known.until().isAfter(now)) {
            return known.rules();
        }
        var rules = read(site + "/robots.txt");
        kept.put(site, new Kept(rules, now.plus(rules.isDeferVisits() ? UNREADABLE_KEPT : KEPT)));
        return rules;
    }

    /** A parser for each: it is not made for several threads. */
    private BaseRobotRules read(String address) {
        var parser = new SimpleRobotRulesParser();
        return switch (fetcher.fetch(PageRequest.text(address))) {
            case Fetched.Page page -> parser.parseContent(address, page.bytes(), page.contentType(), List.of(NAME));
            case Fetched.Failed failed ->
                parser.failedFetch(failed.status() == null || failed.status() == 429 ? DOWN : failed.status());
            case Fetched.Refused refused ->
                parser.failedFetch(refused.reason() == FetchRefusal.TOO_LARGE ? DOWN : NOTHING_THERE);
            case Fetched.NotModified() -> parser.failedFetch(NOTHING_THERE);
        };
    }

    private static String site(String url) {
        var address = URI.create(url);
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
