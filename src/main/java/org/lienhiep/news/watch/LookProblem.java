package org.lienhiep.news.watch;

import org.lienhiep.news.fetch.Fetched;

/** Why looking at a source or reading a page failed; {@code news.watch.problem.NAME} says it in plain words. */
public enum LookProblem {
    /** The address must not be fetched, such as one of the own network. */
    FORBIDDEN_ADDRESS,
    /** The site could not be reached, or broke off. */
    UNREACHABLE,
    /** It took too long. */
    TOO_SLOW,
    /** More than is taken. */
    TOO_LARGE,
    /** The site answered that there is nothing there (404, 410). */
    GONE,
    /** The site does not let programs in (401, 403). */
    REFUSED,
    /** The site asks to come less often (429). */
    TOO_OFTEN,
    /** The site has a fault of its own (5xx) or answered something else than a page. */
    SITE_FAULT,
    /** robots.txt keeps programs away from this address. */
    ROBOTS,
    /** robots.txt itself could not be read, which means: not now. */
    ROBOTS_UNREADABLE,
    /** Neither feed nor sitemap, or one that is damaged. */
    NOT_A_LIST,
    /** A sitemap in which no page has a day, so that nothing tells what is new. */
    NO_DAYS,
    /** The page holds no text that could be read. */
    NO_TEXT,
    /** The program failed; the log says how. */
    OWN_FAULT;

    /** Whether it may be gone at the next look, without anybody doing something about it. */
    public boolean isPassing() {
        return switch (this) {
            case UNREACHABLE, TOO_SLOW, TOO_OFTEN, SITE_FAULT, ROBOTS_UNREADABLE -> true;
            case FORBIDDEN_ADDRESS, TOO_LARGE, GONE, REFUSED, ROBOTS, NOT_A_LIST, NO_DAYS, NO_TEXT, OWN_FAULT -> false;
        };
    }

    static LookProblem of(Fetched.Failed failed) {
        if (failed.status() != null) {
            return ofStatus(failed.status());
        }
        return switch (failed.reason()) {
            case TIME -> TOO_SLOW;
            case UNKNOWN_SERVER, CONNECTION, CANCELLED -> UNREACHABLE;
            case NOT_FOUND -> GONE;
            case FORBIDDEN -> REFUSED;
            case BUSY -> TOO_OFTEN;
            case SERVER -> SITE_FAULT;
        };
    }

    static LookProblem ofStatus(int status) {
        return switch (status) {
            case 401, 403, 451 -> REFUSED;
            case 404, 410 -> GONE;
            case 429 -> TOO_OFTEN;
            default -> SITE_FAULT;
        };
    }
}
