package org.lienhiep.news.reading;

import java.time.LocalDate;
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
    private static final Pattern DAY_IN_ADDRESS = Pattern.compile("/(20\\d{2})/(\\d{1,2})/(\\d{1,2})/");

    /**
     * The day the metadata tell, else the first stamp of the page that can be one: not the banner with today's date
     * over the title, and not years after the latest year the article speaks of.
     */
    static @Nullable Published of(ArticleText source, Page page, Marks marks) {
        if (source.publishedOn() != null) {
            return new Published(source.publishedOn(), null);
        }
        int latestYear = latestYear(page, marks);
        var stamped = page.stamps().stream()
                .filter(stamp -> isOfArticle(stamp, page) && isPlausible(stamp.date(), latestYear))
                .findFirst()
                .map(stamp -> new Published(stamp.date(), marks.tokens().range(stamp.from(), stamp.to())))
                .orElse(null);
        return stamped == null ? ofAddress(source.url(), latestYear) : stamped;
    }

    /** Many sites put the day into the address: "/2022/06/29/". */
    private static @Nullable Published ofAddress(@Nullable String url, int latestYear) {
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

    private static boolean isOfArticle(Stamp stamp, Page page) {
        if (stamp.clock()) {
            return false;
        }
        return stamp.claimed() || stamp.timed() || stamp.from() > page.titleAt();
    }

    /** Reviews look back on the last year, plans some years ahead. */
    private static boolean isPlausible(LocalDate date, int latestYear) {
        return latestYear == 0 || (date.getYear() <= latestYear + 1 && date.getYear() >= latestYear - FARTHEST_PLAN);
    }

    /** The latest year named by itself, not as part of a term or a span of years; 0 if there is none. */
    private static int latestYear(Page page, Marks marks) {
        int latest = 0;
        for (var sentence : page.sentences()) {
            for (var period : marks.periods().within(sentence.from(), sentence.to())) {
                boolean oneYear = period.year() == period.lastYear();
                latest = oneYear ? Math.max(latest, period.year()) : latest;
            }
            for (var date : marks.dates().within(sentence.from(), sentence.to())) {
                latest = date.first() == null
                        ? latest
                        : Math.max(latest, date.first().year());
            }
        }
        return latest;
    }
}
