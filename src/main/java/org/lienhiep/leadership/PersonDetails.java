package org.lienhiep.leadership;

import org.lienhiep.kernel.Stamp;
import org.lienhiep.kernel.id.PersonId;

/**
 * Everything recorded about someone in the register; his posts are {@link Leadership#heldBy}.
 *
 * @param editable whether the person who asks may change it
 * @param version for {@link People#update}
 */
public record PersonDetails(PersonId id, PersonDraft values, boolean editable, int version, Stamp stamp) {}
