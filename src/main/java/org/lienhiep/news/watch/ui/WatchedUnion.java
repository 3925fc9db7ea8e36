package org.lienhiep.news.watch.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.shell.Workspace;
import org.springframework.stereotype.Component;

/** The union whose inbox and sources are shown: the one of the organisation chosen in the header. */
@Component
class WatchedUnion {

    private final Organisations organisations;
    private final Access access;
    private final Clock clock;

    WatchedUnion(Organisations organisations, Access access, Clock clock) {
        this.organisations = organisations;
        this.access = access;
        this.clock = clock;
    }

    /** Stops whoever records no news at all; empty while none of the unions he records for is chosen. */
    Optional<OrganisationLabel> of(Workspace workspace) {
        access.requireAnywhere(Permission.RECORD_NEWS);
        var today = LocalDate.now(clock);
        return workspace
                .organisation()
                .flatMap(chosen -> organisations.unionOf(chosen, today))
                .filter(union -> access.may(Permission.RECORD_NEWS, union))
                .map(union -> organisations.labels(List.of(union), today).get(union));
    }

    /** The moment by which pages tell what is due. */
    Instant now() {
        return clock.instant();
    }
}
