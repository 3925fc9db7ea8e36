package org.lienhiep.meeting.election;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.CleanText;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.id.PersonId;

/**
 * Someone who stands for a post.
 *
 * @param person without honorifics
 * @param otherOffice what else he is at the same time
 */
public record CandidateDraft(
        @Nullable Named<PersonId> person, @Nullable String otherOffice) {

    public CandidateDraft {
        otherOffice = CleanText.orNull(otherOffice);
    }

    /** Someone of whom only the name is known. */
    public static CandidateDraft of(String name) {
        return new CandidateDraft(new Named<>(null, name), null);
    }
}
