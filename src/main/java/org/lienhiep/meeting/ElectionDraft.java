package org.lienhiep.meeting;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.CleanText;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.kernel.id.PostId;

/**
 * The election of one person to one post.
 *
 * @param id which of the meeting's elections it is, so that correcting it corrects what followed; null for a new one
 * @param organisation in which the post is; null means the first host
 * @param person the one elected, without honorifics
 * @param otherOffice what else he is at the same time, such as vice-chair of the People's Committee
 * @param body the body as named; null means the organisation's executive committee
 * @param termFrom first year of the term's label
 * @param termTo last year of the term's label
 * @param effectiveOn first day in the post; null means the day of the meeting
 */
public record ElectionDraft(
        @Nullable UUID id,
        @Nullable OrganisationId organisation,
        @Nullable Named<PersonId> person,
        @Nullable String otherOffice,
        @Nullable Named<PostId> post,
        @Nullable String body,
        @Nullable Integer termFrom,
        @Nullable Integer termTo,
        @Nullable LocalDate effectiveOn) {

    public ElectionDraft {
        otherOffice = CleanText.orNull(otherOffice);
        body = CleanText.orNull(body);
    }

    /** A new election by the first host, the person and post known by their words only. */
    public static ElectionDraft of(String person, String post, @Nullable Integer termFrom, @Nullable Integer termTo) {
        return new ElectionDraft(
                null, null, new Named<>(null, person), null, new Named<>(null, post), null, termFrom, termTo, null);
    }

    /** Whether it elects someone of the same name to a post of the same name. */
    public boolean isLike(ElectionDraft other) {
        return Objects.toString(person).equals(Objects.toString(other.person))
                && Objects.toString(post).equals(Objects.toString(other.post));
    }

    /** The same as a correction of one that is recorded, with the people and posts that were found for it. */
    public ElectionDraft correcting(ElectionDraft recorded) {
        return new ElectionDraft(
                recorded.id,
                organisation,
                recorded.person,
                otherOffice,
                recorded.post,
                body,
                termFrom,
                termTo,
                effectiveOn);
    }

    ElectionDraft in(OrganisationId other) {
        return new ElectionDraft(id, other, person, otherOffice, post, body, termFrom, termTo, effectiveOn);
    }
}
