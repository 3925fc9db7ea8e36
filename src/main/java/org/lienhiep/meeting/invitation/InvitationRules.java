package org.lienhiep.meeting.invitation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.MeetingOutline;

/** What an invitation must be to be stored. */
final class InvitationRules {

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_TEXT = 4000;
    private static final int MOST = 500;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\".]{2,}");

    private final List<Problem> problems = new ArrayList<>();

    private InvitationRules() {}

    /**
     * Throws {@link InvalidInput} with everything that is wrong.
     *
     * @param strangers societies that were no members of the inviting union on the day, with what to call them
     * @param day that day, as the reader writes it
     */
    static void check(
            InvitationDraft draft, MeetingOutline meeting, Map<OrganisationId, String> strangers, String day) {
        var rules = new InvitationRules();
        rules.letter(draft, meeting);
        rules.societies(draft, strangers, day);
        rules.guests(draft);
        if (!rules.problems.isEmpty()) {
            throw new InvalidInput(rules.problems);
        }
    }

    private void letter(InvitationDraft draft, MeetingOutline meeting) {
        length("number", draft.number(), LONGEST_NUMBER);
        length("room", draft.room(), LONGEST_LINE);
        length("contact", draft.contact(), LONGEST_LINE);
        length("request", draft.request(), LONGEST_TEXT);
        if (draft.replyBy() != null
                && meeting.heldOn() != null
                && draft.replyBy().isAfter(meeting.heldOn())) {
            problems.add(new Problem("replyBy", "meeting.invitation.reply.late"));
        }
        if (draft.societies().size() + draft.guests().size() > MOST) {
            problems.add(new Problem("societies", "meeting.invitation.many", MOST));
        }
    }

    private void societies(InvitationDraft draft, Map<OrganisationId, String> strangers, String day) {
        var seen = new HashSet<OrganisationId>();
        for (int i = 0; i < draft.societies().size(); i++) {
            var society = draft.societies().get(i);
            var at = "societies[" + i + "]";
            var id = society.organisation();
            if (id == null) {
                problems.add(new Problem(at + ".organisation", "meeting.invitation.society.needed"));
            } else if (!seen.add(id)) {
                problems.add(new Problem(at + ".organisation", "meeting.invitation.society.twice"));
            } else if (strangers.containsKey(id)) {
                problems.add(new Problem(
                        at + ".organisation", "meeting.invitation.society.stranger", strangers.get(id), day));
            }
            email(at, society.email());
        }
    }

    private void guests(InvitationDraft draft) {
        for (int i = 0; i < draft.guests().size(); i++) {
            var guest = draft.guests().get(i);
            var at = "guests[" + i + "]";
            if (guest.name() == null || guest.name().isBlank()) {
                problems.add(new Problem(at + ".name", "meeting.guest.name.needed"));
            }
            length(at + ".name", guest.name(), LONGEST_LINE);
            length(at + ".office", guest.office(), LONGEST_LINE);
            email(at, guest.email());
        }
    }

    private void email(String at, @Nullable String email) {
        if (email != null
                && (email.length() > LONGEST_LINE || !EMAIL.matcher(email).matches())) {
            problems.add(new Problem(at + ".email", "meeting.invitation.email.wrong"));
        }
    }

    private void length(String field, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            problems.add(new Problem(field, "shell.too-long", longest));
        }
    }
}
