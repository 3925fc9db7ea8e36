package org.lienhiep.meeting.election;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lienhiep.meeting.ElectionDraft;

/**
 * What the elections of a meeting are to be once a count is stored: those of others as they are, those of this count
 * as the votes say.
 *
 * @param elections all elections of the meeting, as to be stored
 * @param placeOf where in that list each elected candidate's stands
 * @param changes what becomes different, in the order of the candidates
 */
record ElectionPlan(List<ElectionDraft> elections, Map<Integer, Integer> placeOf, List<ElectionChange> changes) {

    /**
     * The plan.
     *
     * @param recorded the elections that the meeting has now
     * @param led what each candidate of the count had led to, before
     * @param draft the count as it is to be; null when it is withdrawn
     */
    static ElectionPlan of(List<ElectionDraft> recorded, List<@Nullable UUID> led, @Nullable ContestDraft draft) {
        var byId = recorded.stream().collect(Collectors.toMap(each -> requireNonNull(each.id()), Function.identity()));
        var before = led.stream()
                .filter(Objects::nonNull)
                .map(byId::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(ArrayList::new));
        var elections = new ArrayList<>(recorded);
        elections.removeAll(before);
        var places = new HashMap<Integer, Integer>();
        var changes = new ArrayList<ElectionChange>();
        for (var candidate :
                draft == null ? List.<Integer>of() : Count.of(draft).elected()) {
            var elected = election(requireNonNull(draft), candidate);
            var earlier = before.stream().filter(elected::isLike).findFirst().orElse(null);
            before.remove(earlier);
            var stored = earlier == null ? elected : elected.correcting(earlier);
            places.put(candidate, elections.size());
            elections.add(stored);
            if (!stored.equals(earlier)) {
                changes.add(new ElectionChange(earlier, stored));
            }
        }
        before.forEach(gone -> changes.add(new ElectionChange(gone, null)));
        return new ElectionPlan(List.copyOf(elections), Map.copyOf(places), List.copyOf(changes));
    }

    private static ElectionDraft election(ContestDraft draft, int place) {
        var candidate = draft.candidates().get(place);
        return new ElectionDraft(
                null,
                draft.organisation(),
                candidate.person(),
                candidate.otherOffice(),
                draft.post(),
                draft.body(),
                draft.termFrom(),
                draft.termTo(),
                draft.effectiveOn());
    }
}
