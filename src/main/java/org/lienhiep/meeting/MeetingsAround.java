package org.lienhiep.meeting;

import java.util.Comparator;
import java.util.List;

/**
 * The meetings nearest to today.
 *
 * @param upcoming planned ones, the soonest first
 * @param latest ones that took place, the newest first
 */
public record MeetingsAround(List<MeetingRow> upcoming, List<MeetingRow> latest) {

    private static final Comparator<MeetingRow> SOONEST = Comparator.comparing(
                    MeetingRow::heldOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(MeetingRow::startsAt, Comparator.nullsLast(Comparator.naturalOrder()));

    public MeetingsAround {
        upcoming = List.copyOf(upcoming);
        latest = List.copyOf(latest);
    }

    /** Tells planned meetings from those that took place, and puts each in their order. */
    static MeetingsAround of(List<MeetingRow> rows) {
        return new MeetingsAround(
                rows.stream()
                        .filter(row -> row.state() == MeetingState.PLANNED)
                        .sorted(SOONEST)
                        .toList(),
                rows.stream()
                        .filter(row -> row.state() != MeetingState.PLANNED)
                        .sorted(SOONEST.reversed())
                        .toList());
    }
}
