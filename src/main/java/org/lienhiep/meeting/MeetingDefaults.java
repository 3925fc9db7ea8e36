package org.lienhiep.meeting;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Qualifier;

/** Fills in what a person may leave out because the rest of the draft says it. */
final class MeetingDefaults {

    private MeetingDefaults() {}

    static MeetingDraft fill(MeetingDraft draft, LocalDate today) {
        return draft.with(filled -> filled.state(state(draft, today))
                .peopleQualifier(qualifier(draft))
                .decisions(numbered(draft.decisions()))
                .elections(placed(draft)));
    }

    private static MeetingState state(MeetingDraft draft, LocalDate today) {
        if (draft.state() != null) {
            return draft.state();
        }
        var heldOn = draft.heldOn();
        return heldOn == null || heldOn.isAfter(today) ? MeetingState.PLANNED : MeetingState.HELD;
    }

    private static @Nullable Qualifier qualifier(MeetingDraft draft) {
        if (draft.peopleAttending() == null) {
            return null;
        }
        return draft.peopleQualifier() == null ? Qualifier.EXACT : draft.peopleQualifier();
    }

    private static List<DecisionDraft> numbered(List<DecisionDraft> decisions) {
        Set<String> taken = new HashSet<>();
        decisions.stream().map(DecisionDraft::number).forEach(taken::add);
        return decisions.stream()
                .map(decision -> decision.numbered(decision.number() == null ? nextFree(taken) : decision.number()))
                .toList();
    }

    private static String nextFree(Set<String> taken) {
        return IntStream.iterate(1, next -> next + 1)
                .mapToObj(Integer::toString)
                .filter(taken::add)
                .findFirst()
                .orElseThrow();
    }

    private static List<ElectionDraft> placed(MeetingDraft draft) {
        var organiser = draft.organiser();
        return draft.elections().stream()
                .map(election ->
                        election.organisation() == null && organiser != null ? election.in(organiser) : election)
                .toList();
    }
}
