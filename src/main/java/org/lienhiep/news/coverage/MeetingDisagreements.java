package org.lienhiep.news.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.MeetingOutcome;

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
        var byMeeting = new HashMap<MeetingId, List<Testimony>>();
        articles.stream()
                .sorted(Comparator.comparing(each -> each.id().value()))
                .forEach(article -> disagreements.compare(article, byMeeting));
        return disagreements.found;
    }

    private void compare(ToldArticle article, Map<MeetingId, List<Testimony>> others) {
        var meeting = article.told(meetings);
        if (meeting == null) {
            return;
        }
        var recorded = Testimony.of(meeting);
        var earlier = others.computeIfAbsent(meeting.row().id(), _ -> new ArrayList<>());
        var undisputed = new ArrayList<Testimony>();
        for (var said : Testimony.of(article)) {
            var against = against(said, recorded);
            if (against != null) {
                found.add(contradiction(said, against));
            } else {
                var other = against(said, earlier);
                if (other != null) {
                    found.add(contradiction(said, other));
                }
                undisputed.add(said);
            }
        }
        earlier.addAll(undisputed);
    }

    private static @Nullable Testimony against(Testimony said, List<Testimony> others) {
        return others.stream()
                .filter(other -> other.matter() == said.matter() && !said.agrees(other))
                .findFirst()
                .orElse(null);
    }

    private static Contradiction contradiction(Testimony said, Testimony other) {
        return new Contradiction(
                said.matter(), (Source.Press) said.source(), said.value(), other.source(), other.value(), false, null);
    }
}
