package org.lienhiep.meeting.api;

import java.time.LocalDate;
import java.util.List;
import org.lienhiep.kernel.VietnamTime;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.election.Contests;
import org.lienhiep.organisation.Organisations;
import org.springframework.stereotype.Component;

/** The votes of a meeting as JSON, for whoever may see the meeting. */
@Component
class MeetingVotes {

    private final Contests contests;
    private final Organisations organisations;

    MeetingVotes(Contests contests, Organisations organisations) {
        this.contests = contests;
        this.organisations = organisations;
    }

    List<VoteJson> of(MeetingId meeting) {
        var recorded = contests.recorded(meeting);
        var labels = organisations.labels(
                recorded.stream().map(each -> each.result().organisation()).toList(), LocalDate.now(VietnamTime.ZONE));
        return recorded.stream()
                .map(each -> WrittenVote.of(each, organisation -> {
                    var label = labels.get(organisation);
                    return label == null ? null : label.code();
                }))
                .toList();
    }
}
