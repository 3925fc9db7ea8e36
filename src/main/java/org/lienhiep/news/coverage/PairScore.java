package org.lienhiep.news.coverage;

import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.SearchKey;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.MeetingOutcome;
import org.lienhiep.meeting.MeetingRow;
import org.lienhiep.news.reading.OrganisationRelation;
import org.lienhiep.news.reading.Reading;
import org.lienhiep.organisation.OrganisationLabel;

/**
 * How well an article and a meeting fit: the sum of what speaks for it and against it, between 0 and 100.
 *
 * @param reasons in the order of {@link PairReason}
 */
record PairScore(int value, List<PairReason> reasons) {

    /** Day and host together, or day, kind and one thing more: below that the eye finds nothing in common. */
    static final int ENOUGH = 50;

    /** How many days the day that an article names may be off: articles err, and meetings last. */
    static final int DAYS_APART = 3;

    /** How many days after a meeting a newspaper may still tell of it without naming the day. */
    static final int DAYS_LATE = 14;

    private static final int DAYS_SOON = 3;
    private static final double MOST = 0.5;

    PairScore {
        reasons = List.copyOf(reasons);
    }

    static PairScore of(ToldArticle article, MeetingOutcome meeting) {
        var reasons = EnumSet.noneOf(PairReason.class);
        var reading = article.reading();
        var row = meeting.row();
        add(reasons, day(article, row));
        add(reasons, host(article, row));
        if (reading != null && reading.meeting() != null) {
            add(reasons, kind(reading.meeting().kind(), row.kind()));
            if (row.period() != null && row.period().equals(reading.meeting().period())) {
                reasons.add(PairReason.SAME_PERIOD);
            }
        }
        if (reading != null && namesPeople(reading, meeting)) {
            reasons.add(PairReason.PEOPLE_NAMED);
        }
        if (alike(article.title(), row.name().vi()) >= MOST) {
            reasons.add(PairReason.LIKE_TITLE);
        }
        if (!article.meetings().isEmpty()) {
            reasons.add(PairReason.LINKED_ELSEWHERE);
        }
        int sum = reasons.stream().mapToInt(PairReason::weight).sum();
        return new PairScore(Math.clamp(sum, 0, 100), List.copyOf(reasons));
    }

    private static void add(Set<PairReason> reasons, @Nullable PairReason reason) {
        if (reason != null) {
            reasons.add(reason);
        }
    }

    private static @Nullable PairReason day(ToldArticle article, MeetingRow row) {
        var held = row.heldOn();
        if (held == null) {
            return null;
        }
        var told = article.reading() == null || article.reading().meeting() == null
                ? null
                : article.reading().meeting().heldOn();
        if (told != null) {
            var until = row.heldUntil() == null ? held : row.heldUntil();
            if (!told.isBefore(held) && !told.isAfter(until)) {
                return PairReason.SAME_DAY;
            }
            return Math.abs(ChronoUnit.DAYS.between(held, told)) <= DAYS_APART ? PairReason.NEAR_DAY : null;
        }
        if (article.publishedOn() == null) {
            return null;
        }
        var late = ChronoUnit.DAYS.between(held, article.publishedOn());
        if (late < 0 || late > DAYS_LATE) {
            return null;
        }
        return late <= DAYS_SOON ? PairReason.PUBLISHED_SOON : PairReason.PUBLISHED_LATER;
    }

    private static @Nullable PairReason host(ToldArticle article, MeetingRow row) {
        var codes = row.hosts().stream().map(OrganisationLabel::code).collect(Collectors.toSet());
        var named = article.reading() == null
                ? List.<Reading.Organisation>of()
                : article.reading().organisations().stream()
                        .filter(each -> each.code() != null && codes.contains(each.code()))
                        .toList();
        if (named.stream().anyMatch(each -> each.relation() == OrganisationRelation.HOST)) {
            return PairReason.SAME_HOST;
        }
        var hosts = row.hosts().stream().map(OrganisationLabel::id).collect(Collectors.<OrganisationId>toSet());
        return !named.isEmpty() || article.mentions().stream().anyMatch(hosts::contains) ? PairReason.HOST_NAMED : null;
    }

    private static @Nullable PairReason kind(MeetingKind told, MeetingKind recorded) {
        if (told == recorded) {
            return told == MeetingKind.OTHER ? null : PairReason.SAME_KIND;
        }
        return told == MeetingKind.OTHER || recorded == MeetingKind.OTHER ? null : PairReason.OTHER_KIND;
    }

    private static boolean namesPeople(Reading reading, MeetingOutcome meeting) {
        var named = reading.people().stream()
                .map(person -> SearchKey.of(person.name()))
                .collect(Collectors.toSet());
        return Stream.concat(
                        Stream.ofNullable(meeting.chair()),
                        meeting.elections().stream().map(MeetingOutcome.Elected::person))
                .filter(Objects::nonNull)
                .map(SearchKey::of)
                .anyMatch(named::contains);
    }

    /** Which share of the words of the shorter stands in the other. */
    static double alike(String one, String other) {
        var first = words(one);
        var second = words(other);
        int shorter = Math.min(first.size(), second.size());
        if (shorter < 3) {
            return 0;
        }
        var both = new HashSet<>(first);
        both.retainAll(second);
        return (double) both.size() / shorter;
    }

    private static Set<String> words(String text) {
        return SearchKey.words(text).stream().filter(word -> word.length() > 1).collect(Collectors.toSet());
    }
}
