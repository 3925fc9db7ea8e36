package org.lienhiep.leadership;

import java.util.List;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of people. */
@Service
@Transactional
public class People {

    /** Names, without titles, of people who hold or held a post in the organisation or below it; the latest first. */
    @Transactional(readOnly = true)
    public List<String> names(OrganisationId organisation, int limit) {
        return List.of();
    }
}
