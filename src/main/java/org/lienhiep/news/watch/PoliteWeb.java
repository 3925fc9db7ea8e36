package org.lienhiep.news.watch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.lienhiep.news.fetch.FetchRefusal;
import org.lienhiep.news.fetch.Fetched;
import org.lienhiep.news.fetch.PageFetcher;
import org.lienhiep.news.fetch.PageRequest;

/** Fetches as a guest: asks robots.txt first, and pauses between two visits to a site. */
final class PoliteWeb {

    private final PageFetcher fetcher;
    private final Robots robots;
    private final HostPace pace;

    PoliteWeb(PageFetcher fetcher, Robots robots, HostPace pace) {
        this.fetcher = fetcher;
        this.robots = robots;
        this.pace = pace;
    }

    /** What came of a visit. */
    sealed interface Answer {

        /** The page. */
        record Got(Fetched.Page page) implements Answer {}

        /** The same as last time. */
        record Same() implements Answer {}

        /**
         * Nothing, and why.
         *
         * @param status what the site answered; null where it did not
         * @param retryAfter how long the site asks to be left alone; null where it does not
         */
        record Trouble(
                LookProblem problem,
                @Nullable Integer status,
                @Nullable Duration retryAfter) implements Answer {}
    }

    /** Visits an address. */
    Answer get(PageRequest request) {
        var url = Links.absolute(request.url(), request.url());
        if (url == null) {
            return trouble(LookProblem.FORBIDDEN_ADDRESS);
        }
        var refusal = robots.against(url);
        if (refusal != null) {
            return trouble(refusal);
        }
        try {
            pace.before(Links.host(url), robots.pause(url));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return trouble(LookProblem.UNREACHABLE);
        }
        return switch (fetcher.fetch(request)) {
            case Fetched.Page page -> arrived(request.url(), page);
            case Fetched.NotModified() -> new Answer.Same();
            case Fetched.Refused(var reason) -> trouble(refused(reason));
            case Fetched.Failed failed ->
                new Answer.Trouble(LookProblem.of(failed), failed.status(), failed.retryAfter());
        };
    }

    /** A redirect may have led to a site that does not want us. */
    private Answer arrived(String asked, Fetched.Page page) {
        var elsewhere = !Links.host(asked).equals(Links.host(page.finalUrl()));
        var refusal = elsewhere ? robots.against(page.finalUrl()) : null;
        return refusal == null ? new Answer.Got(page) : trouble(refusal);
    }

    private static Answer trouble(LookProblem problem) {
        return new Answer.Trouble(problem, null, null);
    }

    private static LookProblem refused(FetchRefusal reason) {
        return switch (reason) {
            case NO_ADDRESS, SCHEME, CREDENTIALS, PORT, NOT_PUBLIC -> LookProblem.FORBIDDEN_ADDRESS;
            case REDIRECTS -> LookProblem.SITE_FAULT;
            case CONTENT -> LookProblem.NOT_A_LIST;
            case TOO_LARGE -> LookProblem.TOO_LARGE;
        };
    }
}
