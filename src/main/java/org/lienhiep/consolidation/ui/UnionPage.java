package org.lienhiep.consolidation.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.shell.Workspace;

/** Reads which union and half-year an address names, and keeps the header in step with it. */
final class UnionPage {

    private static final String PERIOD = "period";

    private UnionPage() {}

    /**
     * The half-year in the address; empty when the browser is sent elsewhere first, so that page and header agree.
     *
     * @param address this page for another half-year
     * @throws NotFound when the address names no half-year
     */
    static Optional<HalfYear> period(BeforeEnterEvent event, Workspace workspace, Function<HalfYear, String> address) {
        var inPath = parse(event.getRouteParameters().get(PERIOD).orElse(""));
        var query = event.getLocation().getQueryParameters();
        var named = query.getSingleParameter(PERIOD).isPresent();
        var wanted = named ? workspace.halfYear() : inPath;
        if (named && wanted.equals(inPath)) {
            return Optional.of(inPath);
        }
        var parameters = new HashMap<>(query.getParameters());
        parameters.put(PERIOD, List.of(wanted.code()));
        event.forwardTo(address.apply(wanted), new QueryParameters(parameters));
        return Optional.empty();
    }

    private static HalfYear parse(String code) {
        try {
            return HalfYear.parse(code);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("half-year", code);
        }
    }

    static String code(BeforeEnterEvent event) {
        return event.getRouteParameters().get("union").orElse("");
    }

    static OrganisationLabel union(Organisations organisations, String code) {
        return organisations
                .byCode(code)
                .filter(label -> label.kind() == OrganisationKind.UNION)
                .orElseThrow(() -> new NotFound("union", code));
    }
}
