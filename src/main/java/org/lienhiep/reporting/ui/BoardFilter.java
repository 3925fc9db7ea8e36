package org.lienhiep.reporting.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.SearchKey;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.reporting.ReportState;
import org.lienhiep.reporting.SocietyStatus;
import org.lienhiep.shell.I18n;

/**
 * Which societies a board shows, as the address says it.
 *
 * @param text part of a name; empty for all
 */
record BoardFilter(Show show, String text) {

    private static final String SHOW = "show";
    private static final String TEXT = "q";

    /** Where the report of the current half-year has to stand. */
    enum Show {
        ALL,
        MISSING,
        OVERDUE,
        WAITING
    }

    static BoardFilter of(QueryParameters address) {
        var show = address.getSingleParameter(SHOW).orElse("");
        return new BoardFilter(
                Arrays.stream(Show.values())
                        .filter(each -> each.name().equalsIgnoreCase(show))
                        .findFirst()
                        .orElse(Show.ALL),
                address.getSingleParameter(TEXT).orElse(""));
    }

    /** The address with this filter instead of the one it has. */
    QueryParameters in(QueryParameters address) {
        var parameters = new HashMap<String, List<String>>(address.getParameters());
        parameters.remove(SHOW);
        parameters.remove(TEXT);
        if (show != Show.ALL) {
            parameters.put(SHOW, List.of(show.name()));
        }
        if (!text.isBlank()) {
            parameters.put(TEXT, List.of(text.strip()));
        }
        return new QueryParameters(parameters);
    }

    boolean fits(OrganisationLabel society, @Nullable SocietyStatus status) {
        var names = SearchKey.of(society.name().in(I18n.reader()) + " " + society.code());
        return names.contains(SearchKey.of(text)) && fits(status);
    }

    private boolean fits(@Nullable SocietyStatus status) {
        return switch (show) {
            case ALL -> true;
            case MISSING -> status != null && status.expected() && !status.handedIn();
            case OVERDUE -> status != null && status.overdue();
            case WAITING ->
                status != null && (status.state() == ReportState.SUBMITTED || status.state() == ReportState.IN_REVIEW);
        };
    }
}
