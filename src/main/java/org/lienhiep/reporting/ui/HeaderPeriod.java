package org.lienhiep.reporting.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.shell.Workspace;

/** Keeps pages whose address names a half-year in step with the half-year in the header. */
final class HeaderPeriod {

    private static final String PARAMETER = "period";

    private HeaderPeriod() {}

    /**
     * The half-year in the address; empty when the browser is sent elsewhere first, so that page and header agree.
     * Someone who chooses another half-year in the header wants to see this page for that one.
     *
     * @param address this page for another half-year
     * @throws NotFound when the address names no half-year
     */
    static Optional<HalfYear> of(BeforeEnterEvent event, Workspace workspace, Function<HalfYear, String> address) {
        var period = inPath(event);
        var query = event.getLocation().getQueryParameters();
        var named = query.getSingleParameter(PARAMETER).isPresent();
        var wanted = named ? workspace.halfYear() : period;
        if (named && wanted.equals(period)) {
            return Optional.of(period);
        }
        var parameters = new HashMap<>(query.getParameters());
        parameters.put(PARAMETER, List.of(wanted.code()));
        event.forwardTo(address.apply(wanted), new QueryParameters(parameters));
        return Optional.empty();
    }

    /** The half-year in the address, whatever the header says; {@link NotFound} when it names none. */
    static HalfYear inPath(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get(PARAMETER).orElse("");
        try {
            return HalfYear.parse(code);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("half-year", code);
        }
    }
}
