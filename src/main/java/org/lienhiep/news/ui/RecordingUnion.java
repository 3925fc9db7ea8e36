package org.lienhiep.news.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.shell.Workspace;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** For which union the person records news: the one that he works in, in this window. */
@Component
class RecordingUnion {

    private final ObjectProvider<Workspace> workspace;
    private final Organisations organisations;
    private final Access access;
    private final Clock clock;

    RecordingUnion(ObjectProvider<Workspace> workspace, Organisations organisations, Access access, Clock clock) {
        this.workspace = workspace;
        this.organisations = organisations;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The union.
     *
     * @throws InvalidInput when he has chosen none whose news he records
     */
    OrganisationId get() {
        return workspace
                .getObject()
                .organisation()
                .flatMap(chosen -> organisations.unionOf(chosen, LocalDate.now(clock)))
                .filter(found -> access.may(Permission.RECORD_NEWS, found))
                .orElseThrow(() -> InvalidInput.in("source", "news.recording.union"));
    }
}
