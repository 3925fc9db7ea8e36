package org.lienhiep.reporting.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.shell.Workspace;
import org.springframework.stereotype.Component;

/** The union whose rules the pages about checks show: the one of the organisation chosen in the header. */
@Component
class CheckedUnion {

    private final Organisations organisations;
    private final Clock clock;

    CheckedUnion(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Empty while no organisation is chosen, or it belongs to no union. */
    Optional<OrganisationLabel> of(Workspace workspace) {
        var today = LocalDate.now(clock);
        return workspace
                .organisation()
                .flatMap(chosen -> organisations.unionOf(chosen, today))
                .map(union -> organisations.labels(List.of(union), today).get(union));
    }
}
