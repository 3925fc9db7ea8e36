package org.lienhiep.news.watch;

import java.util.List;

/**
 * How likely a page records a meeting of the union.
 *
 * @param points 0 to 100
 * @param reasons why, the weightiest first
 */
public record Rank(int points, List<RankReason> reasons) {

    /** From here on a page is likely one: the desk tells of it. */
    public static final int LIKELY = 50;

    /** From here on a page is worth a look: the inbox shows it unless all are asked for. */
    public static final int POSSIBLE = 20;

    public Rank {
        reasons = List.copyOf(reasons);
    }
}
