package org.lienhiep.meeting.ui;

import static java.util.Objects.requireNonNullElseGet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.MemberSocieties;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;
import org.springframework.stereotype.Component;

/** Whom an organiser usually invites. */
@Component
class Invitees {

    private final Organisations organisations;
    private final MemberSocieties memberSocieties;
    private final Access access;
    private final Clock clock;

    Invitees(Organisations organisations, MemberSocieties memberSocieties, Access access, Clock clock) {
        this.organisations = organisations;
        this.memberSocieties = memberSocieties;
        this.access = access;
        this.clock = clock;
    }

    /**
     * A union's member societies at the time of the meeting, by name; nobody for a society, whose meetings are its own.
     *
     * @param heldOn null for today
     */
    List<OrganisationId> of(@Nullable OrganisationId organiser, @Nullable LocalDate heldOn) {
        if (organiser == null || !access.may(Permission.READ, organiser)) {
            return List.of();
        }
        var day = requireNonNullElseGet(heldOn, () -> LocalDate.now(clock));
        var label = organisations.labels(List.of(organiser), day).get(organiser);
        return label == null || label.kind() != OrganisationKind.UNION
                ? List.of()
                : memberSocieties.of(organiser, HalfYear.of(day)).stream()
                        .map(OrganisationLabel::id)
                        .toList();
    }
}
