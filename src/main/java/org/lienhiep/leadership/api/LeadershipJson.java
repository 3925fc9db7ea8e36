package org.lienhiep.leadership.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.leadership.BodyKind;
import org.lienhiep.leadership.Holder;
import org.lienhiep.leadership.Roster;
import org.lienhiep.leadership.TenureEnd;
import org.lienhiep.leadership.TenureKind;
import org.lienhiep.leadership.TermLabel;

/** Who leads an organisation on a day, as the API carries it. */
record LeadershipJson(String organisation, LocalDate asOf, List<BodyJson> bodies) {

    /** A body with its posts. */
    record BodyJson(String name, @Nullable String nameEn, BodyKind kind, List<PostJson> posts) {}

    /**
     * A post.
     *
     * @param seats null where their number is not fixed
     * @param vacant how many of them nobody holds
     */
    record PostJson(
            String title,
            @Nullable String titleEn,
            @Nullable Integer seats,
            int vacant,
            List<HolderJson> holders) {}

    /**
     * Someone who holds a post.
     *
     * @param alsoElectedAt further meetings that recorded the same election
     * @param replacedBy name of who followed him
     * @param certain false when he may also have begun later or ended before: of a date only the year is known
     */
    record HolderJson(
            String person,
            @Nullable String honorific,
            PersonId id,
            @Nullable PartialDate since,
            @Nullable PartialDate until,
            @Nullable TermJson term,
            TenureKind how,
            @Nullable MeetingId electedAt,
            List<MeetingId> alsoElectedAt,
            @Nullable String otherOffice,
            @Nullable OrganisationId onBehalfOf,
            @Nullable ApprovalJson approval,
            @Nullable TenureEnd endKind,
            @Nullable String endReason,
            @Nullable String replacedBy,
            boolean certain) {}

    /** The decision that confirms someone in a post. */
    record ApprovalJson(
            @Nullable String number,
            @Nullable PartialDate on,
            @Nullable String by) {}

    /** A term by its label. */
    record TermJson(int from, int to, @Nullable Integer ordinal) {}

    static LeadershipJson of(String code, Roster roster) {
        var bodies = roster.bodies().stream()
                .map(body -> new BodyJson(
                        body.name().vi(),
                        body.name().en(),
                        body.kind(),
                        body.posts().stream().map(LeadershipJson::post).toList()))
                .toList();
        return new LeadershipJson(code, roster.day(), bodies);
    }

    private static PostJson post(Roster.PostOnDay post) {
        return new PostJson(
                post.title().vi(),
                post.title().en(),
                post.seats(),
                post.vacant(),
                post.holders().stream().map(LeadershipJson::holder).toList());
    }

    private static HolderJson holder(Holder holder) {
        return new HolderJson(
                holder.name(),
                holder.honorific(),
                holder.person(),
                holder.held().from(),
                holder.held().to(),
                term(holder.term()),
                holder.how(),
                holder.electedAt(),
                holder.alsoElectedAt(),
                holder.otherOffice(),
                holder.onBehalfOf(),
                approval(holder.approval()),
                holder.endKind(),
                holder.endReason(),
                holder.replacedBy() == null ? null : holder.replacedBy().name(),
                holder.certain());
    }

    private static @Nullable ApprovalJson approval(Holder.@Nullable Approval approval) {
        return approval == null ? null : new ApprovalJson(approval.number(), approval.on(), approval.by());
    }

    private static @Nullable TermJson term(@Nullable TermLabel term) {
        return term == null ? null : new TermJson(term.from(), term.to(), term.ordinal());
    }
}
