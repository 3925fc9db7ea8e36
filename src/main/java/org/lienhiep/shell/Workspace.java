package org.lienhiep.shell;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.annotation.UIScope;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.stereotype.Component;

/**
 * The organisation and the half-year that a person is working on, in one browser tab. Chosen once in the header, kept
 * in the address ({@code ?org=LS&period=2026-H1}), the same on every page.
 */
@Component
@UIScope
public class Workspace implements Serializable {

    static final String ORGANISATION = "org";
    static final String PERIOD = "period";

    /** So that pages can go back many half-years without leaving the calendar. */
    private static final int FIRST_YEAR = 1945;

    private final transient WorkspaceDirectory directory;
    private @Nullable OrganisationId organisation;
    private HalfYear halfYear;
    private boolean resolved;

    Workspace(WorkspaceDirectory directory, Clock clock) {
        this.directory = directory;
        this.halfYear = HalfYear.underReview(LocalDate.now(clock));
    }

    /** The chosen organisation; empty only while there is none that the person may see. */
    public Optional<OrganisationId> organisation() {
        return Optional.ofNullable(organisation);
    }

    /** The chosen half-year. */
    public HalfYear halfYear() {
        return halfYear;
    }

    /** Takes over what the address says; anything missing, unknown or out of reach stays as it was. */
    void read(QueryParameters address) {
        address.getSingleParameter(ORGANISATION).flatMap(directory::byCode).ifPresent(found -> organisation = found);
        address.getSingleParameter(PERIOD).flatMap(Workspace::halfYear).ifPresent(found -> halfYear = found);
        if (!resolved && organisation == null) {
            organisation = directory.home().orElse(null);
        }
        resolved = true;
    }

    private static Optional<HalfYear> halfYear(String code) {
        try {
            return Optional.of(HalfYear.parse(code)).filter(found -> found.year() >= FIRST_YEAR);
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    void choose(@Nullable OrganisationId chosen, HalfYear period) {
        organisation = chosen;
        halfYear = period;
    }

    /** The choice as query parameters, added to those that the address has already. */
    public QueryParameters write(QueryParameters address) {
        var parameters = new HashMap<String, List<String>>(address.getParameters());
        if (organisation != null) {
            directory.codeOf(organisation).ifPresent(code -> parameters.put(ORGANISATION, List.of(code)));
        }
        parameters.put(PERIOD, List.of(halfYear.code()));
        return new QueryParameters(parameters);
    }

    boolean isIn(QueryParameters address) {
        Map<String, List<String>> parameters = address.getParameters();
        return Objects.equals(write(address).getParameters(), parameters);
    }
}
