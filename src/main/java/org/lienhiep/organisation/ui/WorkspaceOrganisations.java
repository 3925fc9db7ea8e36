package org.lienhiep.organisation.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.OrganisationFilter;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.OrganisationOrder;
import org.lienhiep.organisation.OrganisationRow;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.shell.WorkspaceDirectory;
import org.springframework.stereotype.Component;

@Component
class WorkspaceOrganisations implements WorkspaceDirectory {

    private final Organisations organisations;
    private final Clock clock;

    WorkspaceOrganisations(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    /** The first union that the person may see, or else the first organisation: for a society's people their society. */
    @Override
    public Optional<OrganisationId> home() {
        var filter = OrganisationFilter.all(LocalDate.now(clock));
        var first = new ListQuery<>(filter, OrganisationOrder.KIND, true, Locale.ROOT, 0, 1);
        return organisations.list(first).stream().map(OrganisationRow::id).findFirst();
    }

    @Override
    public Optional<OrganisationId> byCode(String code) {
        return organisations.byCode(code).map(OrganisationLabel::id);
    }

    @Override
    public Optional<String> codeOf(OrganisationId organisation) {
        return Optional.ofNullable(organisations
                        .labels(List.of(organisation), LocalDate.now(clock))
                        .get(organisation))
                .map(OrganisationLabel::code);
    }
}
