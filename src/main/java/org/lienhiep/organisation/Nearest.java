package org.lienhiep.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;
import org.lienhiep.kernel.DateRange;

/** Orders what holds for a time by how near it is to a day; {@link LabelQueries#NEAREST} is the same for queries. */
final class Nearest {

    private Nearest() {}

    /** First what holds on the day, else the last before it, else the first after it. */
    static <T> Comparator<T> to(LocalDate day, Function<T, DateRange> valid) {
        Function<T, LocalDate> begins = each -> {
            var from = valid.apply(each).from();
            return from == null ? LocalDate.MIN : from.earliest();
        };
        Comparator<T> holding = Comparator.comparing(each -> !valid.apply(each).contains(day));
        Comparator<T> begun = Comparator.comparing(each -> begins.apply(each).isAfter(day));
        return holding.thenComparing(begun)
                .thenComparing((one, other) -> begins.apply(one).isAfter(day)
                        ? begins.apply(one).compareTo(begins.apply(other))
                        : begins.apply(other).compareTo(begins.apply(one)));
    }
}
