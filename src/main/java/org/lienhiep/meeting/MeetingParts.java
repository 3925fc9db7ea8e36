package org.lienhiep.meeting;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElseGet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lienhiep.access.StoredRecord;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.id.OrganisationId;

/** Brings the rows that belong to a meeting to what was entered, keeping those that stay. */
final class MeetingParts {

    private MeetingParts() {}

    /** The same rows are left untouched, so that nothing is written for them. */
    static <D, S> void replace(List<S> stored, List<D> entered, Function<D, S> made) {
        var wanted = entered.stream().map(made).toList();
        if (!stored.equals(wanted)) {
            stored.clear();
            stored.addAll(wanted);
        }
    }

    static void attend(Map<UUID, Presence> stored, List<AttendanceDraft> entered) {
        stored.keySet()
                .retainAll(entered.stream().map(MeetingParts::organisation).toList());
        for (var line : entered) {
            var presence = new Presence(requireNonNull(line.status()), line.delegates(), line.reason());
            if (!presence.equals(stored.get(organisation(line)))) {
                stored.put(organisation(line), presence);
            }
        }
    }

    private static UUID organisation(AttendanceDraft line) {
        return requireNonNull(line.organisation()).value();
    }

    static List<AttendanceDraft> attendance(Map<UUID, Presence> stored) {
        return stored.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new AttendanceDraft(
                        new OrganisationId(entry.getKey()),
                        entry.getValue().status(),
                        entry.getValue().delegates(),
                        entry.getValue().reason()))
                .toList();
    }

    /** A decision is known by its id, or by its number where a program does not know the id. */
    static void decide(Meeting meeting, List<Decision> stored, List<DecisionDraft> entered) {
        var claimed = entered.stream().map(DecisionDraft::id).toList();
        var unclaimed = stored.stream()
                .filter(each -> !claimed.contains(each.storedId()))
                .toList();
        var byNumber = unclaimed.stream().collect(Collectors.toMap(Decision::number, Function.identity()));
        var kept = new ArrayList<Decision>();
        for (var draft : entered) {
            var number = requireNonNull(draft.number());
            var decision = draft.id() == null
                    ? requireNonNullElseGet(byNumber.get(number), () -> new Decision(meeting))
                    : known(stored, draft.id(), "decisions", "meeting.decision.unknown");
            decision.change(draft, kept.size());
            kept.add(decision);
        }
        keep(stored, kept);
    }

    static void elect(Meeting meeting, List<Election> stored, List<ElectionDraft> entered) {
        var kept = new ArrayList<Election>();
        for (var draft : entered) {
            var election = draft.id() == null
                    ? new Election(meeting)
                    : known(stored, draft.id(), "elections", "meeting.election.unknown");
            election.change(draft, kept.size());
            kept.add(election);
        }
        keep(stored, kept);
    }

    private static <S extends StoredRecord> S known(List<S> stored, UUID id, String field, String message) {
        return stored.stream()
                .filter(each -> each.storedId().equals(id))
                .findFirst()
                .orElseThrow(() -> InvalidInput.in(field, message));
    }

    private static <S> void keep(List<S> stored, List<S> kept) {
        stored.clear();
        stored.addAll(kept);
    }
}
