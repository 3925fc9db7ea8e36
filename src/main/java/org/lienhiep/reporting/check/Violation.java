package org.lienhiep.reporting.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;

/** What a rule found, as figures; its words are made of it later. */
sealed interface Violation {

    /** Codes of the indicators that it is about, the first being the one to mend. */
    List<String> indicators();

    /** More than the other, which it can at most be. */
    record TooLarge(String indicator, Figure figure, String other, Figure limit) implements Violation {
        @Override
        public List<String> indicators() {
            return List.of(indicator, other);
        }
    }

    /** Not what its parts are together. */
    record NotTheSum(String indicator, Figure figure, List<String> parts, Figure sum) implements Violation {
        @Override
        public List<String> indicators() {
            return Stream.concat(Stream.of(indicator), parts.stream()).toList();
        }
    }

    /** The other says nothing although this one asks for it. */
    record Unanswered(String indicator, Figure figure, String other) implements Violation {
        @Override
        public List<String> indicators() {
            return List.of(other, indicator);
        }
    }

    /** Both above 0. */
    record Together(String indicator, Figure figure, String other, Figure otherFigure) implements Violation {
        @Override
        public List<String> indicators() {
            return List.of(indicator, other);
        }
    }

    /**
     * Outside of its bounds.
     *
     * @param lowest null for none
     * @param highest null for none
     */
    record OutOfBounds(
            String indicator,
            Figure figure,
            @Nullable BigDecimal lowest,
            @Nullable BigDecimal highest) implements Violation {
        @Override
        public List<String> indicators() {
            return List.of(indicator);
        }
    }

    /** Far from the median of the half-years before. */
    record Unusual(String indicator, Figure figure, BigDecimal median) implements Violation {
        @Override
        public List<String> indicators() {
            return List.of(indicator);
        }
    }
}
