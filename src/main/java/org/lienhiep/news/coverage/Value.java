package org.lienhiep.news.coverage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;

/** What one side of a contradiction states. */
public sealed interface Value {

    /** The same value has the same words, in any language. */
    String code();

    /**
     * When a meeting was held.
     *
     * @param last null for one day
     */
    record Days(LocalDate first, @Nullable LocalDate last) implements Value {
        @Override
        public String code() {
            return first + (last == null ? "" : "/" + last);
        }
    }

    /** How many. */
    record Amount(Figure figure) implements Value {
        @Override
        public String code() {
            return figure.qualifier() + " "
                    + figure.value().stripTrailingZeros().toPlainString();
        }
    }

    /** Who was elected to what. */
    record Office(
            String person,
            String post,
            @Nullable Integer termFrom,
            @Nullable Integer termTo) implements Value {
        @Override
        public String code() {
            return person + "/" + post + "/" + termFrom + "/" + termTo;
        }
    }
}
