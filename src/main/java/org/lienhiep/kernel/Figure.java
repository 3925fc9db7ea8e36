package org.lienhiep.kernel;

import java.math.BigDecimal;

/**
 * A number together with how exactly it was stated.
 *
 * @param value the number; never negative in this field, but that is for the indicator to say
 * @param qualifier how exactly it was stated
 */
public record Figure(BigDecimal value, Qualifier qualifier) {

    /** The sum, with the weaker of both qualifiers. */
    public Figure plus(Figure other) {
        return new Figure(value.add(other.value), qualifier.with(other.qualifier));
    }
}
