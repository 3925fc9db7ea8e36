package org.lienhiep.news.watch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** When to come back after a failure: later each time, never sooner than asked. */
final class BackOff {

    private static final Duration FIRST = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofDays(1);

    private BackOff() {}

    /**
     * How long to wait.
     *
     * @param failures how many there were in a row, at least 1
     * @param asked how long the site asks to be left alone; null where it does not
     */
    static Duration after(int failures, @Nullable Duration asked) {
        var doubled = FIRST.multipliedBy(1L << Math.min(failures - 1, 10));
        var own = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return asked != null && asked.compareTo(own) > 0 ? asked : own;
    }
}
