package org.lienhiep.meeting.decision.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lienhiep.meeting.DecisionKind;
import org.lienhiep.meeting.decision.DecisionFilter;
import org.lienhiep.meeting.decision.DecisionStatus;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;

/** The register's filter as its address says it, so that a reload or whoever gets the link sees the same. */
final class DecisionAddress {

    static final String STATUS = "status";
    static final String UNFINISHED = "UNFINISHED";

    private static final String TEXT = "q";
    private static final String KIND = "kind";
    private static final String BODY = "body";
    private static final String YEAR = "year";
    private static final String OWNER = "owner";

    private final Organisations organisations;

    DecisionAddress(Organisations organisations) {
        this.organisations = organisations;
    }

    /** What an address says amiss is left out: it was written by hand. */
    DecisionFilter read(QueryParameters address) {
        var status = address.getSingleParameter(STATUS).orElse("");
        var filter = DecisionFilter.ALL
                .withText(address.getSingleParameter(TEXT).orElse(""))
                .withStatus(one(DecisionStatus.values(), status))
                .withKind(one(
                        DecisionKind.values(), address.getSingleParameter(KIND).orElse("")))
                .withBody(address.getSingleParameter(BODY).orElse(null))
                .withYear(address.getSingleParameter(YEAR)
                        .filter(year -> year.matches("\\d{4}"))
                        .map(Integer::valueOf)
                        .orElse(null))
                .withOwner(address.getSingleParameter(OWNER)
                        .flatMap(organisations::byCode)
                        .map(OrganisationLabel::id)
                        .orElse(null));
        return UNFINISHED.equalsIgnoreCase(status) ? filter.onlyUnfinished() : filter;
    }

    private static <E extends Enum<E>> @Nullable E one(E[] values, String name) {
        return Arrays.stream(values)
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    /**
     * The address with this filter instead of the one it has.
     *
     * @param owner code of the organisation that the filter names
     */
    static QueryParameters write(DecisionFilter filter, Optional<String> owner, QueryParameters address) {
        var parameters = new HashMap<>(address.getParameters());
        put(parameters, TEXT, filter.text().isBlank() ? null : filter.text());
        put(parameters, STATUS, filter.unfinished() ? UNFINISHED : name(filter.status()));
        put(parameters, KIND, name(filter.kind()));
        put(parameters, BODY, filter.body());
        put(parameters, YEAR, filter.year() == null ? null : filter.year().toString());
        put(parameters, OWNER, owner.orElse(null));
        return new QueryParameters(parameters);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static void put(Map<String, List<String>> parameters, String name, @Nullable String value) {
        if (value == null) {
            parameters.remove(name);
        } else {
            parameters.put(name, List.of(value));
        }
    }
}
