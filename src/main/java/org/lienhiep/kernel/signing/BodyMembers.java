package org.lienhiep.kernel.signing;

import java.time.LocalDate;
import java.util.List;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PersonId;

/**
 * Tells who belongs to a body, so that its meetings can call the roll. The feature that records offices implements it;
 * others ask without knowing that feature. Answers only what the person signed in may read.
 */
public interface BodyMembers {

    /**
     * The members of a body of the organisation on a day, those of highest office first; empty when no such body is
     * recorded. One or two queries.
     *
     * @param body its name as someone wrote it, such as "Ban Chấp hành lần thứ 17 (mở rộng), khóa V": a recorded body
     *     is meant when its name is part of that, the longest name first, whatever the case and tone marks
     */
    List<BodyMember> membersOf(OrganisationId organisation, String body, LocalDate day);

    /** Whether a person held any post in the organisation on a day, as far as is recorded. One query. */
    boolean holdsAny(PersonId person, OrganisationId organisation, LocalDate day);
}
