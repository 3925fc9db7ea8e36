package org.lienhiep.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Stamp;
import org.lienhiep.organisation.OrganisationLabel;

/**
 * The letterhead of an organisation.
 *
 * @param id null where it follows from the organisation's name, as nobody has recorded one
 * @param stamp null with the id
 */
public record LetterheadDetails(
        OrganisationLabel organisation,
        LetterheadDraft values,
        @Nullable UUID id,
        @Nullable Stamp stamp) {}
