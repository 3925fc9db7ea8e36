package org.lienhiep.consolidation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;
import org.lienhiep.organisation.OrganisationLabel;

/**
 * What the reports say of one indicator together.
 *
 * @param figure null when nobody gave a number or the indicator does not add up
 * @param reported how many societies say something of it, 0 and "not applicable" included
 * @param expected how many societies belonged to the union in the half-year; never less than reported
 * @param joint how much is taken off because several societies report the same activity
 * @param shares who says what, the largest figure first
 * @param missing the societies that say nothing, by name
 * @param mixed whether a report that is not approved is part of it
 */
public record Sum(
        @Nullable Figure figure,
        int reported,
        int expected,
        BigDecimal joint,
        List<Share> shares,
        List<OrganisationLabel> missing,
        boolean mixed) {

    public Sum {
        shares = List.copyOf(shares);
        missing = List.copyOf(missing);
    }

    /** Those who counted something, the most first. */
    public List<Share> contributors() {
        return shares.stream()
                .filter(share ->
                        share.figure() != null && share.figure().value().signum() > 0)
                .toList();
    }
}
