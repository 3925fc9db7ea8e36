package org.lienhiep.news.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When the article appeared.
 *
 * @param date the day
 * @param where the stretch of text that says so, null when only the metadata do
 */
record Published(LocalDate date, @Nullable TextRange where) {

    private static final int FARTHEST_PLAN = 5;
    private static final int REACH_UNDER_TITLE = 60;
    private static final Pattern DAY_IN_ADDRESS = Pattern.compile("/(20\\d{2})/(\\d{1,2})/(\\d{1,2})/");

    /**
     * The day the metadata tell, else the first stamp of the page that can be one: not the banner with today's date
     * over the title, and not years after the latest year the article speaks of.
     */
    static @Nullable Published of(ArticleText source, Page page, Marks marks) {
        if (source.publishedOn() != null) {
            return new Published(source.publishedOn(), null);
        }
        var latestYear = latestYear(page, marks);
        var stamped = page.stamps().stream()
                .filter(stamp -> isOfArticle(stamp, page) && isPlausible(stamp.date(), latestYear))
                .min(Comparator.comparing(stamp -> !isUnderTitle(stamp, page)))
                .map(stamp -> new Published(stamp.date(), marks.tokens().range(stamp.from(), stamp.to())))
                .orElse(null);
        return stamped == null ? ofAddress(source.url(), latestYear) : stamped;
    }

    /** Many sites put the day into the address: "/2022/06/29/". */
    private static @Nullable Published ofAddress(@Nullable String url, Latest latestYear) {
        var matcher = DAY_IN_ADDRESS.matcher(url == null ? "" : url);
        if (!matcher.find()) {
            return null;
        }
        var day = new DateReader.Day(
                0,
                Integer.parseInt(matcher.group(3)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(1)));
        if (!day.exists()) {
            return null;
        }
        var date = LocalDate.of(day.year(), day.month(), day.day());
        return isPlausible(date, latestYear) ? new Published(date, null) : null;
    }

    /** Directly under the title stands the day of the article; over it, even with the time, may stand that of the visit. */
    private static boolean isUnderTitle(Stamp stamp, Page page) {
        var title = page.title();
        return title != null
                && page.tokens().get(stamp.from()).start() >= title.end()
                && page.tokens().get(stamp.from()).start() <= title.end() + REACH_UNDER_TITLE;
    }

    private static boolean isOfArticle(Stamp stamp, Page page) {
        if (stamp.clock()) {
            return false;
        }
        return stamp.claimed() || stamp.timed() || stamp.from() > page.titleAt();
    }

    /** Reviews look back on the last year, plans some years ahead. */
    private static boolean isPlausible(LocalDate date, Latest latest) {
        return latest.year == 0
                || (date.getYear() <= latest.year + 1 && date.getYear() >= latest.unaimed - FARTHEST_PLAN);
    }

    /**
     * The latest year named by itself, not as part of a term or a span of years; 0 if there is none.
     *
     * @param year of all years
     * @param unaimed of those that nothing says to be aimed at
     */
    private record Latest(int year, int unaimed) {

        Latest with(int other, boolean aim) {
            return new Latest(Math.max(year, other), aim ? unaimed : Math.max(unaimed, other));
        }
    }

    private static Latest latestYear(Page page, Marks marks) {
        var latest = new Latest(0, 0);
        for (var sentence : page.sentences()) {
            for (var period : marks.periods().within(sentence.from(), sentence.to())) {
                boolean oneYear = period.year() == period.lastYear();
                latest = oneYear ? latest.with(period.year(), Aims.isAim(marks.tokens(), period)) : latest;
            }
            for (var date : marks.dates().within(sentence.from(), sentence.to())) {
                latest =
                        date.first() == null ? latest : latest.with(date.first().year(), false);
            }
        }
        return latest;
    }
}
