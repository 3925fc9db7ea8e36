package org.lienhiep.leadership.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.BilingualText;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.BodyId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.kernel.id.PostId;
import org.lienhiep.kernel.id.TenureId;
import org.lienhiep.kernel.id.TermId;
import org.lienhiep.leadership.BodyKind;
import org.lienhiep.leadership.TenureKind;

/**
 * Everything that is recorded of the leaders of some organisations, each kind in the order of its ids. What people told
 * of themselves, as telephone and mail, is not part of it.
 */
public record LeadershipRegister(
        List<Body> bodies, List<Post> posts, List<Term> terms, List<Person> people, List<Tenure> tenures) {

    /**
     * A body.
     *
     * @param dissolved its last day; null while there is such a body
     */
    public record Body(
            BodyId id,
            OrganisationId organisation,
            BodyKind kind,
            BilingualText name,
            @Nullable PartialDate dissolved) {}

    /** A post of a body. */
    public record Post(PostId id, BodyId body, BilingualText title) {}

    /**
     * A term of a body.
     *
     * @param label its years as people say them
     * @param ordinal which one it is; null when unknown
     * @param starts its first day: the real one, else the first year of its label
     * @param ends its last day: the real one, else the last year of its label
     * @param congress the meeting that opened it; null when unknown
     */
    public record Term(
            TermId id,
            BodyId body,
            String label,
            @Nullable Integer ordinal,
            PartialDate starts,
            PartialDate ends,
            @Nullable MeetingId congress) {}

    /** Someone who holds or held one of the posts. */
    public record Person(
            PersonId id,
            String name,
            @Nullable String honorific,
            @Nullable Integer birthYear,
            @Nullable PartialDate died) {}

    /**
     * Someone's time in a post.
     *
     * @param to last day; null while it goes on
     * @param electedAt the meeting that elected him; null when unknown
     */
    public record Tenure(
            TenureId id,
            PersonId person,
            PostId post,
            BodyId body,
            @Nullable TermId term,
            TenureKind how,
            PartialDate from,
            @Nullable PartialDate to,
            @Nullable OrganisationId onBehalfOf,
            @Nullable MeetingId electedAt) {}
}
