package org.lienhiep.news.watch.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.watch.CandidateFilter;
import org.lienhiep.news.watch.CandidateState;
import org.lienhiep.news.watch.Rank;
import org.lienhiep.news.watch.SourceId;

/** The filter of an inbox as its address carries it. Nonsense in an address counts as nothing. */
final class InboxAddress {

    private static final String STATE = "state";
    private static final String SOURCE = "source";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String TEXT = "q";
    private static final String ALL = "all";

    private InboxAddress() {}

    static CandidateFilter read(OrganisationId union, QueryParameters address) {
        var state = address.getSingleParameter(STATE).orElse("").toUpperCase(Locale.ROOT);
        return CandidateFilter.of(union)
                .in(Arrays.stream(CandidateState.values())
                        .filter(each -> each.name().equals(state))
                        .findFirst()
                        .orElse(CandidateState.NEW))
                .withText(address.getSingleParameter(TEXT).orElse("").strip())
                .fromSource(source(address))
                .between(day(address, FROM), day(address, TO))
                .atLeast(address.getSingleParameter(ALL).isPresent() ? 0 : Rank.POSSIBLE);
    }

    /** The address with this filter instead of the one it has. */
    static QueryParameters write(CandidateFilter filter, QueryParameters address) {
        Map<String, List<String>> parameters = new HashMap<>(address.getParameters());
        put(
                parameters,
                STATE,
                filter.state() == CandidateState.NEW ? null : filter.state().name());
        put(parameters, SOURCE, filter.source());
        put(parameters, FROM, filter.from());
        put(parameters, TO, filter.to());
        put(parameters, TEXT, filter.text().isBlank() ? null : filter.text());
        put(parameters, ALL, filter.lowest() == 0 ? "1" : null);
        return new QueryParameters(parameters);
    }

    private static void put(Map<String, List<String>> parameters, String name, @Nullable Object value) {
        if (value == null) {
            parameters.remove(name);
        } else {
            parameters.put(name, List.of(value.toString()));
        }
    }

    private static @Nullable SourceId source(QueryParameters address) {
        try {
            return address.getSingleParameter(SOURCE).map(SourceId::parse).orElse(null);
        } catch (NotFound malformed) {
            return null;
        }
    }

    private static @Nullable LocalDate day(QueryParameters address, String name) {
        Optional<String> text = address.getSingleParameter(name);
        try {
            return text.map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException malformed) {
            return null;
        }
    }
}
