package org.lienhiep.dashboard.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How urgent something is, by the day on which it should be done. */
public sealed interface Urgency {

    /** Within how many days a thing is called urgent. */
    int SOON = 7;

    /** Its day has passed. */
    record Late(long days) implements Urgency {}

    /** It is due today. */
    record Today() implements Urgency {}

    /** There is time left. */
    record Left(long days) implements Urgency {

        /** Whether it is less than {@value Urgency#SOON} days, or just so many. */
        public boolean soon() {
            return days <= SOON;
        }
    }

    /** No day is set. */
    record Open() implements Urgency {}

    /** How urgent something due on a day is, seen on another. */
    static Urgency of(@Nullable LocalDate due, LocalDate day) {
        if (due == null) {
            return new Open();
        }
        var left = ChronoUnit.DAYS.between(day, due);
        if (left == 0) {
            return new Today();
        }
        return left < 0 ? new Late(-left) : new Left(left);
    }
}
