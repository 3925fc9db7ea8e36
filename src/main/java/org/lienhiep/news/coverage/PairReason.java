package org.lienhiep.news.coverage;

/** Why an article and a meeting look as if they belonged together, or what speaks against it. */
public enum PairReason {
    /** The article names the day of the meeting. */
    SAME_DAY(40),
    /** The article names a day at most three days off. */
    NEAR_DAY(15),
    /** It names no day and appeared within three days of the meeting. */
    PUBLISHED_SOON(20),
    /** It names no day and appeared within two weeks of the meeting. */
    PUBLISHED_LATER(8),
    /** The article names a host of the meeting as host. */
    SAME_HOST(22),
    /** The article names a host of the meeting. */
    HOST_NAMED(12),
    /** Both are for the same purpose. */
    SAME_KIND(14),
    /** Both look back on the same period. */
    SAME_PERIOD(10),
    /** The article names the chair or somebody who was elected. */
    PEOPLE_NAMED(12),
    /** Title and name of the meeting share most of their words. */
    LIKE_TITLE(10),
    /** The article tells of another purpose. */
    OTHER_KIND(-12),
    /** The article records another meeting already. */
    LINKED_ELSEWHERE(-25);

    private final int weight;

    PairReason(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }

    /** Whether it speaks for the pair. */
    public boolean speaksFor() {
        return weight > 0;
    }
}
