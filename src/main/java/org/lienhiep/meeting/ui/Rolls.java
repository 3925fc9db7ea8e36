package org.lienhiep.meeting.ui;

import static java.util.Objects.requireNonNullElseGet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.kernel.signing.BodyMembers;
import org.lienhiep.meeting.AttendanceStatus;
import org.lienhiep.meeting.MeetingBody;
import org.lienhiep.meeting.MemberDraft;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whose names are called at a meeting of a body. */
@Component
class Rolls {

    private final ObjectProvider<BodyMembers> bodies;
    private final Access access;
    private final Clock clock;

    Rolls(ObjectProvider<BodyMembers> bodies, Access access, Clock clock) {
        this.bodies = bodies;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The members of the body that met, all of them marked as present; nobody where it is not known.
     *
     * @param body as it was named; null for the one that meetings of this kind are of
     * @param heldOn null for today
     */
    List<MemberDraft> of(
            @Nullable OrganisationId organiser,
            @Nullable String body,
            @Nullable MeetingKind kind,
            @Nullable LocalDate heldOn) {
        var named = body == null || body.isBlank() ? MeetingBody.called(kind) : body;
        var register = bodies.getIfAvailable();
        if (organiser == null || named == null || register == null || !access.may(Permission.READ, organiser)) {
            return List.of();
        }
        return register.membersOf(organiser, named, requireNonNullElseGet(heldOn, () -> LocalDate.now(clock))).stream()
                .map(each -> new MemberDraft(
                        new Named<>(each.person(), each.name()), each.office(), AttendanceStatus.PRESENT, null))
                .toList();
    }

    /**
     * Whether it looks odd that this person chairs: he is in the register and held no post of the organiser then. Those
     * who are only named, and meetings without a date, are never doubted.
     */
    boolean doubtful(@Nullable Named<PersonId> chair, @Nullable OrganisationId organiser, @Nullable LocalDate heldOn) {
        var register = bodies.getIfAvailable();
        return chair != null
                && chair.id() != null
                && organiser != null
                && heldOn != null
                && register != null
                && access.may(Permission.READ, organiser)
                && !register.holdsAny(chair.id(), organiser, heldOn);
    }
}
