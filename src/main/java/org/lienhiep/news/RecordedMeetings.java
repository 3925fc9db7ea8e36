package org.lienhiep.news;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.SearchKey;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.ElectionDraft;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.MeetingState;
import org.lienhiep.meeting.Meetings;
import org.springframework.stereotype.Component;

/** Turns a confirmed reading into a meeting, or fills in what a meeting recorded before does not say. */
@Component
class RecordedMeetings {

    private final Meetings meetings;
    private final StoredLinks links;

    RecordedMeetings(Meetings meetings, StoredLinks links) {
        this.meetings = meetings;
        this.links = links;
    }

    MeetingId create(ConfirmedReading confirmed) {
        var draft = MeetingDraft.of(confirmed.kind(), requireNonNull(confirmed.host()))
                .with(meeting -> meeting.body(confirmed.body())
                        .heldOn(confirmed.heldOn())
                        .heldUntil(confirmed.heldUntil())
                        .period(confirmed.period())
                        .place(confirmed.place())
                        .state(MeetingState.HELD)
                        .societiesAttending(confirmed.societiesAttending())
                        .peopleAttending(confirmed.peopleAttending())
                        .peopleQualifier(confirmed.peopleQualifier())
                        .guests(confirmed.guests())
                        .decisions(confirmed.decisions())
                        .elections(confirmed.elections()));
        return meetings.record(draft);
    }

    /** The meeting that an earlier confirmation of the same article recorded; null when there is none. */
    @Nullable
    MeetingId known(ArticleId article, ConfirmedReading confirmed) {
        return meetings.rows(links.meetingsOf(article)).stream()
                .filter(row -> row.kind() == confirmed.kind() && Objects.equals(row.heldOn(), confirmed.heldOn()))
                .map(row -> row.id())
                .findFirst()
                .orElse(null);
    }

    /**
     * Fills in what the meeting does not say yet; what it says already stays, and all of it once approved.
     *
     * @return whether something was left out because the minutes are approved
     */
    boolean complete(MeetingId id, ConfirmedReading confirmed) {
        var stored = meetings.edit(id);
        var before = stored.values();
        var completed = before.with(meeting -> meeting.state(happened(before.state()))
                .body(or(before.body(), confirmed.body()))
                .heldOn(or(before.heldOn(), confirmed.heldOn()))
                .heldUntil(or(before.heldUntil(), confirmed.heldUntil()))
                .period(or(before.period(), confirmed.period()))
                .place(or(before.place(), confirmed.place()))
                .societiesAttending(or(before.societiesAttending(), confirmed.societiesAttending()))
                .peopleAttending(or(before.peopleAttending(), confirmed.peopleAttending()))
                .peopleQualifier(or(before.peopleQualifier(), confirmed.peopleQualifier()))
                .guests(join(before.guests(), confirmed.guests(), (one, other) -> same(one.name(), other.name())))
                .decisions(
                        join(before.decisions(), confirmed.decisions(), (one, other) -> same(one.text(), other.text())))
                .elections(join(before.elections(), confirmed.elections(), RecordedMeetings::sameElection)));
        if (completed.equals(before)) {
            return false;
        }
        if (before.state() == MeetingState.APPROVED) {
            return true;
        }
        meetings.update(id, completed, stored.version());
        return false;
    }

    /** An article reports what took place. */
    private static @Nullable MeetingState happened(@Nullable MeetingState before) {
        return before == MeetingState.PLANNED ? MeetingState.HELD : before;
    }

    private static boolean sameElection(ElectionDraft one, ElectionDraft other) {
        return one.person() != null
                && other.person() != null
                && one.post() != null
                && other.post() != null
                && same(one.person().name(), other.person().name())
                && same(one.post().name(), other.post().name());
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one != null && other != null && SearchKey.of(one).equals(SearchKey.of(other));
    }

    private static <T> @Nullable T or(@Nullable T stored, @Nullable T read) {
        return stored == null ? read : stored;
    }

    private static <T> List<T> join(List<T> stored, List<T> read, BiPredicate<T, T> same) {
        var all = new ArrayList<>(stored);
        read.stream()
                .filter(each -> stored.stream().noneMatch(known -> same.test(known, each)))
                .forEach(all::add);
        return all;
    }
}
