package org.lienhiep.meeting.agenda;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the items of an agenda and tells when each begins. An item takes as long as the items directly below it
 * together where all of these have a duration, and otherwise as long as it says itself. Behind an item of unknown
 * duration no beginning is known on its level.
 */
public final class Outline {

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private final List<Line> lines = new ArrayList<>();

    /**
     * What is worked out about one item.
     *
     * @param number as printed: 1, 1.1
     * @param level its level as far as it fits: at most one deeper than the item before
     * @param parent index of the item that it stands below; -1 for none
     * @param minutes how long it takes with what is below it; null when nobody says
     * @param after how many minutes after the meeting's start it begins; null when that cannot be told
     */
    public record Line(
            String number,
            int level,
            int parent,
            @Nullable Integer minutes,
            @Nullable Integer after) {

        /** The time at which it begins; null when it cannot be told or falls on a later day. */
        public @Nullable LocalTime starts(@Nullable LocalTime meetingStarts) {
            if (meetingStarts == null || after == null) {
                return null;
            }
            var minute = meetingStarts.toSecondOfDay() / 60 + after;
            return minute < MINUTES_OF_A_DAY ? LocalTime.of(minute / 60, minute % 60) : null;
        }
    }

    /** The outline of these items. */
    public Outline(List<AgendaDraft> items) {
        var levels = levels(items);
        add(items, levels, 0, items.size(), -1, "", 0);
    }

    private static int[] levels(List<AgendaDraft> items) {
        var levels = new int[items.size()];
        var above = 0;
        for (int i = 0; i < levels.length; i++) {
            above = Math.min(Math.max(items.get(i).level(), 1), above + 1);
            levels[i] = above;
        }
        return levels;
    }

    /** Adds the lines of the items that stand below one parent, which lie between two indexes, with all below them. */
    private void add(
            List<AgendaDraft> items,
            int[] levels,
            int from,
            int to,
            int parent,
            String prefix,
            @Nullable Integer begin) {
        Integer after = begin;
        var count = 0;
        for (int i = from; i < to; ) {
            var end = endOf(levels, i, to);
            var number = prefix + ++count;
            var minutes = minutes(items, levels, i, end);
            lines.add(new Line(number, levels[i], parent, minutes, after));
            add(items, levels, i + 1, end, i, number + ".", after);
            after = after == null || minutes == null ? null : Integer.valueOf(after + minutes);
            i = end;
        }
    }

    private static @Nullable Integer minutes(List<AgendaDraft> items, int[] levels, int item, int end) {
        var sum = 0;
        for (int i = item + 1; i < end; i++) {
            if (levels[i] == levels[item] + 1) {
                var below = minutes(items, levels, i, endOf(levels, i, end));
                if (below == null) {
                    return items.get(item).minutes();
                }
                sum += below;
            }
        }
        return end == item + 1 ? items.get(item).minutes() : Integer.valueOf(sum);
    }

    private static int endOf(int[] levels, int item, int limit) {
        var end = item + 1;
        while (end < limit && levels[end] > levels[item]) {
            end++;
        }
        return end;
    }

    /** One line for each item, in their order. */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /** How long the items take together, those of unknown duration not counted. */
    public int minutes() {
        return lines.stream()
                .filter(line -> line.level() == 1)
                .map(Line::minutes)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }
}
