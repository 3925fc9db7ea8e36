package org.lienhiep.news.coverage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.SearchKey;

/** Whether two statements can both be true, as loosely as they were meant. */
final class Agreement {

    /**
     * How far "about" reaches to either side. Newspapers round to tens and hundreds: "khoảng 200 đại biểu" stands for 184
     * as well as for 215, and not for 150; a tenth is the widest that rounding to two digits explains.
     */
    static final BigDecimal ABOUT = new BigDecimal("0.10");

    /** Offices of which an organisation has one: two people elected to it at one meeting cannot both be right. */
    private static final List<String> ONE_SEAT =
            List.of("chu tich", "tong thu ky", "truong ban", "chanh van phong", "giam doc", "chairman", "president");

    private Agreement() {}

    /** "Over 90" agrees with 95 and not with 84; "about 90" with 84; a plain 90 with 90 only. */
    static boolean of(Figure one, Figure other) {
        return lowest(one).compareTo(highest(other)) <= 0 && lowest(other).compareTo(highest(one)) <= 0;
    }

    private static BigDecimal lowest(Figure figure) {
        return switch (figure.qualifier()) {
            case EXACT, AT_LEAST -> figure.value();
            case AT_MOST -> BigDecimal.ZERO;
            case ABOUT -> figure.value().multiply(BigDecimal.ONE.subtract(ABOUT));
        };
    }

    private static BigDecimal highest(Figure figure) {
        return switch (figure.qualifier()) {
            case EXACT, AT_MOST -> figure.value();
            // Larger than any figure that is stored.
            case AT_LEAST -> BigDecimal.TEN.pow(24);
            case ABOUT -> figure.value().multiply(BigDecimal.ONE.add(ABOUT));
        };
    }

    /** Two times, each of one day or several, agree when they have a day in common. */
    static boolean of(Value.Days one, Value.Days other) {
        return !one.first().isAfter(last(other)) && !other.first().isAfter(last(one));
    }

    private static LocalDate last(Value.Days days) {
        return days.last() == null ? days.first() : days.last();
    }

    /**
     * Two elections contradict each other when the same person got the same post for other years, or when two people
     * got the one seat.
     */
    static boolean of(Value.Office one, Value.Office other) {
        if (!samePost(one.post(), other.post())) {
            return true;
        }
        if (SearchKey.of(one.person()).equals(SearchKey.of(other.person()))) {
            return sameYear(one.termFrom(), other.termFrom()) && sameYear(one.termTo(), other.termTo());
        }
        return ONE_SEAT.stream().noneMatch(SearchKey.of(one.post())::startsWith);
    }

    private static boolean sameYear(@Nullable Integer one, @Nullable Integer other) {
        return one == null || other == null || Objects.equals(one, other);
    }

    /** One may name the organisation behind the post and the other not. */
    private static boolean samePost(String one, String other) {
        var first = SearchKey.of(one);
        var second = SearchKey.of(other);
        return first.startsWith(second) || second.startsWith(first);
    }
}
