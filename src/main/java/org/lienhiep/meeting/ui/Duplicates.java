package org.lienhiep.meeting.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.SearchKey;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.MeetingRow;
import org.lienhiep.meeting.Meetings;
import org.springframework.stereotype.Component;

/** Finds recorded meetings that one that is being entered may be. */
@Component
class Duplicates {

    private static final int SHOWN = 3;
    private static final double ALIKE = 0.5;

    private final Meetings meetings;

    Duplicates(Meetings meetings) {
        this.meetings = meetings;
    }

    /** Those of the same society on the same day, or within three days of the same kind or with a similar title. */
    List<MeetingRow> of(
            @Nullable OrganisationId host, @Nullable MeetingKind kind, @Nullable LocalDate heldOn, String title) {
        if (host == null || heldOn == null) {
            return List.of();
        }
        return meetings.similar(host, heldOn, kind == null ? MeetingKind.OTHER : kind).stream()
                .filter(row -> heldOn.equals(row.heldOn())
                        || row.kind() == kind
                        || alike(title, row.name().vi()))
                .limit(SHOWN)
                .toList();
    }

    /** Whether two titles share half of the words of the shorter one. */
    static boolean alike(String one, String other) {
        var first = words(one);
        var second = words(other);
        var shorter = Math.min(first.size(), second.size());
        return shorter > 0 && first.stream().filter(second::contains).count() >= ALIKE * shorter;
    }

    private static Set<String> words(String title) {
        return Arrays.stream(SearchKey.of(title).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
