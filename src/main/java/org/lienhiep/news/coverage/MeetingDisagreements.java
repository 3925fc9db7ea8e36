package org.lienhiep.news.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.MeetingOutcome;
import org.lienhiep.news.coverage.Claims.Claim;

/**
 * Compares what articles state of their meetings with the records, and with each other where the record does not
 * decide: an article that the record contradicts is told once, not again for every other article.
 */
final class MeetingDisagreements {

    private final Map<MeetingId, MeetingOutcome> meetings;
    private final List<Contradiction> found = new ArrayList<>();

    private MeetingDisagreements(Map<MeetingId, MeetingOutcome> meetings) {
        this.meetings = meetings;
    }

    static List<Contradiction> of(List<ToldArticle> articles, Map<MeetingId, MeetingOutcome> meetings) {
        var disagreements = new MeetingDisagreements(meetings);
        var byMeeting = new HashMap<MeetingId, List<Claim>>();
        articles.stream()
                .sorted(Comparator.comparing(each -> each.id().value()))
                .forEach(article -> disagreements.compare(article, byMeeting));
        return disagreements.found;
    }

    private void compare(ToldArticle article, Map<MeetingId, List<Claim>> others) {
        var meeting = told(article);
        if (meeting == null) {
            return;
        }
        var recorded = Claims.of(meeting);
        var earlier = others.computeIfAbsent(meeting.row().id(), _ -> new ArrayList<>());
        var undisputed = new ArrayList<Claim>();
        for (var claim : Claims.of(article)) {
            var against = against(claim, recorded);
            if (against != null) {
                found.add(contradiction(claim, against));
            } else {
                var other = against(claim, earlier);
                if (other != null) {
                    found.add(contradiction(claim, other));
                }
                undisputed.add(claim);
            }
        }
        earlier.addAll(undisputed);
    }

    private static @Nullable Claim against(Claim claim, List<Claim> others) {
        return others.stream()
                .filter(other -> other.matter() == claim.matter() && !claim.agrees(other))
                .findFirst()
                .orElse(null);
    }

    private static Contradiction contradiction(Claim claim, Claim other) {
        return new Contradiction(
                claim.matter(),
                (Source.Press) claim.source(),
                claim.value(),
                other.source(),
                other.value(),
                false,
                null);
    }

    /** An article tells of one meeting at length; of several that it records, that is the one that fits it best. */
    private @Nullable MeetingOutcome told(ToldArticle article) {
        return article.meetings().stream()
                .map(meetings::get)
                .filter(Objects::nonNull)
                .max(Comparator.comparingInt(each -> PairScore.of(article, each).value()))
                .orElse(null);
    }
}
