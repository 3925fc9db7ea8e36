package org.lienhiep.meeting;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.AuditSubject;
import org.lienhiep.access.AuditTrail;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.shell.I18n;
import org.springframework.stereotype.Component;

/** Tells the audit trail, by the names of societies, what changed in the lists that have no record of their own. */
@Component
class MeetingTrail {

    private final AuditTrail trail;

    MeetingTrail(AuditTrail trail) {
        this.trail = trail;
    }

    /** That a meeting went on in its life, with the reason where one was asked for. */
    void tellState(
            AuditSubject meeting,
            @Nullable MeetingState before,
            @Nullable MeetingState after,
            @Nullable String reason) {
        if (before != after) {
            trail.changed(meeting, "state", before, after, reason);
        }
    }

    void tell(
            AuditSubject meeting,
            MeetingDraft before,
            MeetingDraft after,
            Map<OrganisationId, OrganisationLabel> organisations) {
        tell(meeting, "hosts", names(before.hosts(), organisations), names(after.hosts(), organisations));
        tell(meeting, "guests", guests(before.guests()), guests(after.guests()));
        tell(meeting, "roll", roll(before.roll()), roll(after.roll()));
        var was = byOrganisation(before);
        var is = byOrganisation(after);
        var concerned = new TreeSet<>(Comparator.comparing(OrganisationId::value));
        concerned.addAll(was.keySet());
        concerned.addAll(is.keySet());
        for (var organisation : concerned) {
            var line = new AuditSubject(
                    meeting.type(), meeting.id(), names(List.of(organisation), organisations), "attendance");
            var old = was.get(organisation);
            var present = is.get(organisation);
            tell(line, "attendance.status", status(old), status(present));
            tell(line, "attendance.delegates", delegates(old), delegates(present));
            tell(
                    line,
                    "attendance.reason",
                    old == null ? null : old.reason(),
                    present == null ? null : present.reason());
        }
    }

    private void tell(AuditSubject subject, String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            trail.changed(subject, field, before, after, null);
        }
    }

    private static Map<OrganisationId, AttendanceDraft> byOrganisation(MeetingDraft draft) {
        var lines = new LinkedHashMap<OrganisationId, AttendanceDraft>();
        draft.attendance().forEach(line -> lines.put(requireNonNull(line.organisation()), line));
        return lines;
    }

    private static @Nullable Object status(@Nullable AttendanceDraft line) {
        return line == null ? null : line.status();
    }

    private static @Nullable Object delegates(@Nullable AttendanceDraft line) {
        return line == null ? null : line.delegates();
    }

    /** Who of the members did not come: the roll itself is long and known from the register. */
    private static @Nullable String roll(List<MemberDraft> members) {
        return members.isEmpty()
                ? null
                : members.stream()
                        .map(each -> each.person() + (each.status() == AttendanceStatus.PRESENT ? " ✓" : " –"))
                        .collect(Collectors.joining("; "));
    }

    private static @Nullable String guests(List<GuestDraft> guests) {
        return guests.isEmpty()
                ? null
                : guests.stream().map(GuestDraft::toString).collect(Collectors.joining("; "));
    }

    private static String names(Collection<OrganisationId> ids, Map<OrganisationId, OrganisationLabel> organisations) {
        return ids.stream()
                .map(organisations::get)
                .filter(Objects::nonNull)
                .map(label -> label.brief(I18n.VIETNAMESE))
                .collect(Collectors.joining(", "));
    }
}
