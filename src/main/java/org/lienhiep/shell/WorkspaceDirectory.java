package org.lienhiep.shell;

import java.util.Optional;
import org.lienhiep.kernel.id.OrganisationId;

/** What the {@link Workspace} must know of organisations; answered by the module that keeps them. */
public interface WorkspaceDirectory {

    /** The organisation that the person signed in should begin with. */
    Optional<OrganisationId> home();

    /** The organisation with this code, when the person may see it. */
    Optional<OrganisationId> byCode(String code);

    /** The code of an organisation; empty when it is gone. */
    Optional<String> codeOf(OrganisationId organisation);
}
