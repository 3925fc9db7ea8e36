package org.lienhiep.kernel.event;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.kernel.id.PostId;

/**
 * A meeting elected someone to a post. Whoever keeps leadership opens the tenure; persons, posts, bodies and terms
 * that are given by their words only are looked up there, and made when they are new.
 *
 * @param election the election within the meeting; published again with the same id when it was corrected
 * @param organisation in which the post is
 * @param person the one elected, when he is in the register
 * @param personName his name as it was written, without honorifics
 * @param otherOffice what else he is, such as vice-chair of the People's Committee
 * @param post the post, when it is in the register
 * @param postTitle its title as it was written
 * @param body the body as it was written; null means the organisation's executive committee
 * @param termFrom first year of the term's label
 * @param termTo last year of the term's label
 * @param electedOn day of the election
 * @param effectiveOn first day in the post
 */
public record ElectionRecorded(
        UUID election,
        MeetingId meeting,
        OrganisationId organisation,
        @Nullable PersonId person,
        String personName,
        @Nullable String otherOffice,
        @Nullable PostId post,
        String postTitle,
        @Nullable String body,
        @Nullable Integer termFrom,
        @Nullable Integer termTo,
        LocalDate electedOn,
        LocalDate effectiveOn) {}
