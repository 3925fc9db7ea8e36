package org.lienhiep.organisation;

import java.util.List;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * Everything an organisation is or was ever called.
 *
 * @param names names and short names in both languages, the present Vietnamese one first; each once
 */
public record OrganisationNames(OrganisationId id, String code, List<String> names) {

    public OrganisationNames {
        names = List.copyOf(names);
    }
}
