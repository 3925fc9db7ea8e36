package org.lienhiep.news.watch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.SearchKey;
import org.lienhiep.news.reading.OrganisationRelation;
import org.lienhiep.news.reading.Reading;
import org.lienhiep.news.watch.RankReason.Kind;

/**
 * Ranks a page by what was read in it: whose meeting it was, or who is named; whether it tells of a meeting at all; and
 * what such a meeting leaves behind. Every point has a reason that is shown. Organisations of the union are those that
 * carry a code in the reading.
 */
final class Ranking {

    private static final int HOST = 45;
    private static final int NAMED = 25;
    private static final int NAMED_IN_TITLE = 35;
    private static final int NAMED_AGAIN = 5;
    private static final int MOST_NAMED_AGAIN = 2;
    private static final int MEETING = 30;
    private static final int PERIOD = 5;
    private static final int ELECTION = 15;
    private static final int FIGURES = 5;
    private static final int MEETING_WORD = 20;
    private static final int ASSOCIATION_WORD = 10;

    /** A page that says nothing of the union or of a meeting is never likely, whatever else it has. */
    private static final int MOST_WITHOUT_MEETING = 30;

    private static final int MOST_ELSEWHERE = 35;
    private static final int MOST_BY_TITLE = 60;

    /** Without diacritics, as titles are compared. */
    private static final List<Word> MEETING_WORDS = List.of(
            new Word("dai hoi", "đại hội"),
            new Word("so ket", "sơ kết"),
            new Word("tong ket", "tổng kết"),
            new Word("hoi nghi", "hội nghị"),
            new Word("ban chap hanh", "ban chấp hành"),
            new Word("hoi thao", "hội thảo"),
            new Word("toa dam", "tọa đàm"),
            new Word("tap huan", "tập huấn"),
            new Word("giao ban", "giao ban"),
            new Word("ra mat", "ra mắt"),
            new Word("nhiem ky", "nhiệm kỳ"),
            new Word("hop bao", "họp báo"),
            new Word("ky ket", "ký kết"),
            new Word("trao giai", "trao giải"),
            new Word("ky niem", "kỷ niệm"));

    private static final List<Word> ASSOCIATION_WORDS = List.of(
            new Word("lien hiep cac hoi", "liên hiệp các hội"),
            new Word("lien hiep hoi", "liên hiệp hội"),
            new Word("hoi thanh vien", "hội thành viên"),
            new Word("hoi vien", "hội viên"),
            new Word("tri thuc khoa hoc", "trí thức khoa học"));

    private record Word(String key, String shown) {}

    private Ranking() {}

    /** The rank of a page that was read. */
    static Rank ofPage(Reading reading) {
        var reasons = new ArrayList<RankReason>();
        var own = addOwn(reasons, reading, NAMED);
        var meeting = reading.meeting();
        if (meeting == null) {
            reasons.add(new RankReason(Kind.NO_MEETING, null, 0));
            return rank(reasons, MOST_WITHOUT_MEETING);
        }
        addMeeting(reasons, reading, meeting);
        if (own) {
            return rank(reasons, 100);
        }
        if (!meeting.host().isBlank()) {
            reasons.add(new RankReason(Kind.ELSEWHERE, meeting.host(), 0));
        }
        return rank(reasons, MOST_ELSEWHERE);
    }

    /** The rank of a page of which only the title is known, and perhaps its first words, read together. */
    static Rank ofTitle(String title, Reading reading) {
        var reasons = new ArrayList<RankReason>();
        addOwn(reasons, reading, NAMED_IN_TITLE);
        var key = " " + String.join(" ", SearchKey.words(title)) + " ";
        addWord(reasons, Kind.MEETING_WORD, found(key, MEETING_WORDS), MEETING_WORD);
        addWord(reasons, Kind.ASSOCIATION_WORD, found(key, ASSOCIATION_WORDS), ASSOCIATION_WORD);
        reasons.add(new RankReason(Kind.ONLY_TITLE, null, 0));
        return rank(reasons, MOST_BY_TITLE);
    }

    /** Adds the union's own organisations; false when there are none. */
    private static boolean addOwn(List<RankReason> reasons, Reading reading, int named) {
        var own = reading.organisations().stream()
                .filter(each -> each.code() != null)
                .toList();
        var hosts = reading.meeting() == null
                ? List.<String>of()
                : own.stream()
                        .filter(each -> each.relation() == OrganisationRelation.HOST)
                        .map(Reading.Organisation::name)
                        .toList();
        if (!hosts.isEmpty()) {
            reasons.add(new RankReason(Kind.HOST, hosts.getFirst(), HOST));
        }
        var others = own.stream()
                .filter(each -> hosts.isEmpty() || each.relation() != OrganisationRelation.HOST)
                .filter(distinctCodes())
                .toList();
        for (int i = 0; i < Math.min(others.size(), MOST_NAMED_AGAIN + 1); i++) {
            var points = hosts.isEmpty() && i == 0 ? named : NAMED_AGAIN;
            reasons.add(new RankReason(Kind.NAMES, others.get(i).name(), points));
        }
        return !own.isEmpty();
    }

    private static Predicate<Reading.Organisation> distinctCodes() {
        var seen = new HashSet<String>();
        return each -> seen.add(Objects.requireNonNull(each.code()));
    }

    private static void addMeeting(List<RankReason> reasons, Reading reading, Reading.Meeting meeting) {
        reasons.add(new RankReason(Kind.MEETING, meeting.kind().name(), MEETING));
        if (meeting.period() != null) {
            reasons.add(new RankReason(Kind.PERIOD, meeting.period().code(), PERIOD));
        }
        var elected =
                reading.people().stream().filter(each -> each.elected() != null).count();
        if (elected > 0) {
            reasons.add(new RankReason(Kind.ELECTION, Long.toString(elected), ELECTION));
        }
        if (!reading.counts().isEmpty()) {
            reasons.add(new RankReason(
                    Kind.FIGURES, Integer.toString(reading.counts().size()), FIGURES));
        }
    }

    private static @Nullable String found(String key, List<Word> words) {
        return words.stream()
                .filter(each -> key.contains(" " + each.key() + " "))
                .map(Word::shown)
                .findFirst()
                .orElse(null);
    }

    private static void addWord(List<RankReason> reasons, Kind kind, @Nullable String word, int points) {
        if (word != null) {
            reasons.add(new RankReason(kind, word, points));
        }
    }

    private static Rank rank(List<RankReason> reasons, int most) {
        var points = reasons.stream().mapToInt(RankReason::points).sum();
        var ordered = reasons.stream()
                .sorted(Comparator.comparingInt(RankReason::points).reversed())
                .toList();
        return new Rank(Math.min(points, most), ordered);
    }
}
