package org.lienhiep.dashboard.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;

/**
 * What the address says about the start page beside organisation and half-year.
 *
 * @param compared half-year to compare with; null for the usual one
 * @param indicator code of the indicator looked at closely; null for the first
 */
record Choice(@Nullable HalfYear compared, @Nullable String indicator) {

    private static final String COMPARE = "compare";
    private static final String INDICATOR = "indicator";

    static Choice read(QueryParameters address) {
        return new Choice(
                address.getSingleParameter(COMPARE).flatMap(Choice::halfYear).orElse(null),
                address.getSingleParameter(INDICATOR).orElse(null));
    }

    private static Optional<HalfYear> halfYear(String code) {
        try {
            return Optional.of(HalfYear.parse(code));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    static QueryParameters comparing(QueryParameters address, HalfYear with) {
        return with(address, COMPARE, with.code());
    }

    static QueryParameters lookingAt(QueryParameters address, String indicator) {
        return with(address, INDICATOR, indicator);
    }

    /** The same for another half-year of the header. */
    static QueryParameters about(QueryParameters address, HalfYear period) {
        return with(address, "period", period.code());
    }

    private static QueryParameters with(QueryParameters address, String name, String value) {
        var parameters = new HashMap<String, List<String>>(address.getParameters());
        parameters.put(name, List.of(value));
        return new QueryParameters(parameters);
    }
}
