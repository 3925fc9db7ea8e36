package org.lienhiep.leadership;

import java.time.LocalDate;
import java.util.List;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who leads what, on any day. */
@Service
@Transactional
public class Leadership {

    /**
     * Terms of the organisation and of all below it that end on or before a day and have no later term of the same
     * body, the earliest end first.
     */
    @Transactional(readOnly = true)
    public List<EndingTerm> endingBy(OrganisationId organisation, LocalDate day) {
        return List.of();
    }
}
