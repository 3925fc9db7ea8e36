package org.lienhiep.meeting.invitation;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElseGet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.kernel.Versioned;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.MeetingDoor;
import org.lienhiep.meeting.MeetingOutline;
import org.lienhiep.organisation.MemberSocieties;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom a meeting invites. Whoever may see a meeting reads it; whoever keeps its record changes it. Access is asked
 * through {@link MeetingDoor}.
 */
@Service
@Transactional
public class Invitations {

    private final MeetingDoor door;
    private final InvitationStore store;
    private final Organisations organisations;
    private final MemberSocieties memberSocieties;
    private final Clock clock;

    Invitations(
            MeetingDoor door,
            InvitationStore store,
            Organisations organisations,
            MemberSocieties memberSocieties,
            Clock clock) {
        this.door = door;
        this.store = store;
        this.organisations = organisations;
        this.memberSocieties = memberSocieties;
        this.clock = clock;
    }

    /** What is entered; nothing where nobody prepared an invitation. */
    @Transactional(readOnly = true)
    public InvitationDraft of(MeetingId meeting) {
        door.readable(meeting);
        return store.read(meeting).values();
    }

    /** The values for the form. */
    @Transactional(readOnly = true)
    public Versioned<InvitationDraft> edit(MeetingId meeting) {
        door.writable(meeting);
        return store.read(meeting);
    }

    /**
     * Stores the invitation.
     *
     * @param version as {@link #edit} gave it
     * @throws InvalidInput when something is wrong, with fields like {@code societies[0].organisation}: a union invites
     *     as societies those that are its members on the day of the meeting, all others as guests
     * @throws StaleRecord when someone else changed it meanwhile
     */
    public void save(MeetingId meeting, InvitationDraft draft, int version) {
        var outline = door.writable(meeting);
        var labels = labels(outline, draft);
        InvitationRules.check(
                draft,
                outline,
                strangers(outline, labels),
                Formats.of(I18n.reader()).day(day(outline)));
        var names = new HashMap<OrganisationId, String>();
        labels.forEach((id, label) -> names.put(id, label.name().vi()));
        store.write(meeting, draft, names, version);
    }

    private Map<OrganisationId, OrganisationLabel> labels(MeetingOutline meeting, InvitationDraft draft) {
        var ids = draft.societies().stream()
                .map(InvitedSociety::organisation)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return ids.isEmpty() ? Map.of() : organisations.labels(ids, day(meeting));
    }

    private Map<OrganisationId, String> strangers(
            MeetingOutline meeting, Map<OrganisationId, OrganisationLabel> societies) {
        if (societies.isEmpty() || !union(meeting)) {
            return Map.of();
        }
        var unions = organisations.unionsOf(societies.keySet(), day(meeting));
        var strangers = new HashMap<OrganisationId, String>();
        societies.forEach((id, label) -> {
            if (!meeting.organiser().equals(unions.get(id))) {
                strangers.put(id, label.name().in(I18n.reader()));
            }
        });
        return strangers;
    }

    private boolean union(MeetingOutline meeting) {
        var organiser =
                organisations.labels(List.of(meeting.organiser()), day(meeting)).get(meeting.organiser());
        return organiser != null && organiser.kind() == OrganisationKind.UNION;
    }

    private LocalDate day(MeetingOutline meeting) {
        return requireNonNullElseGet(meeting.heldOn(), () -> LocalDate.now(clock));
    }

    /**
     * All societies that are members of the inviting union on the day of the meeting, by name, each with the address to
     * which it was last invited; none where a society invites.
     */
    @Transactional(readOnly = true)
    public List<InvitedSociety> members(MeetingId meeting) {
        var outline = door.writable(meeting);
        if (!union(outline)) {
            return List.of();
        }
        var day = day(outline);
        var members = memberSocieties.of(outline.organiser(), HalfYear.of(day)).stream()
                .map(OrganisationLabel::id)
                .toList();
        var unions = organisations.unionsOf(members, day);
        var addresses = store.addresses(outline.organiser());
        return members.stream()
                .filter(each -> outline.organiser().equals(unions.get(each)))
                .map(each -> new InvitedSociety(each, addresses.get(each)))
                .toList();
    }

    /** Everyone to whom the invitation goes, societies first, by the names they have on the day of the meeting. */
    @Transactional(readOnly = true)
    public List<Invited> invited(MeetingId meeting) {
        var outline = door.readable(meeting);
        var draft = store.read(meeting).values();
        var labels = labels(outline, draft);
        var invited = new ArrayList<Invited>();
        for (var society : draft.societies()) {
            var id = requireNonNull(society.organisation());
            var label = labels.get(id);
            invited.add(new Invited(label == null ? "?" : label.name().vi(), id, society.email()));
        }
        draft.guests().forEach(guest -> invited.add(new Invited(guest.words(), null, guest.email())));
        return invited;
    }

    /** Notes that invitations went out by letter, or were copied to be sent some other way. */
    public void log(MeetingId meeting, SentInvitation.Channel channel, List<Invited> invited) {
        door.writable(meeting);
        store.log(meeting, channel, invited);
    }

    /** To whom invitations went, the latest first. */
    @Transactional(readOnly = true)
    public List<SentInvitation> sent(MeetingId meeting) {
        door.readable(meeting);
        return store.sent(meeting);
    }
}
