package org.lienhiep.leadership;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.event.ElectionRecorded;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.kernel.id.PostId;

/**
 * Someone's time in a post in the words of an article, of minutes or of a table. Persons, bodies, posts and terms that
 * are known by their words only are looked up, and made when they are new.
 *
 * @param honorific titles before the name, taken over for someone new
 * @param seats how many hold the post, taken over for a new one; null leaves it to the title
 * @param body the body as named; null means the executive committee
 * @param termFrom first year of the term's label
 * @param termTo last year of the term's label
 * @param ordinal which term it is, taken over for a new one
 * @param from first day; null means the beginning of the term
 * @param to last day; null while it goes on
 * @param meeting that elected him
 * @param election which election of the meeting it was; null when it is not recorded as one
 */
public record TenureWords(
        OrganisationId organisation,
        Named<PersonId> person,
        @Nullable String honorific,
        Named<PostId> post,
        @Nullable Integer seats,
        @Nullable String body,
        @Nullable Integer termFrom,
        @Nullable Integer termTo,
        @Nullable Integer ordinal,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        TenureKind how,
        @Nullable String otherOffice,
        @Nullable MeetingId meeting,
        @Nullable UUID election) {

    static TenureWords of(ElectionRecorded event) {
        return new TenureWords(
                event.organisation(),
                new Named<>(event.person(), event.personName()),
                null,
                new Named<>(event.post(), event.postTitle()),
                null,
                event.body(),
                event.termFrom(),
                event.termTo(),
                null,
                PartialDate.of(event.effectiveOn()),
                null,
                TenureKind.ELECTED,
                Words.orNull(event.otherOffice()),
                event.meeting(),
                event.election());
    }
}
