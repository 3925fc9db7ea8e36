package org.lienhiep.news.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.news.reading.OrganisationRelation;
import org.lienhiep.news.reading.Reading;
import org.lienhiep.news.watch.RankReason.Kind;

class RankingTest {

    private static final Reading.Meeting REVIEW = new Reading.Meeting(
            MeetingKind.HALF_YEAR_REVIEW,
            null,
            null,
            null,
            HalfYear.parse("2026-H1"),
            "Hội Làm vườn tỉnh",
            null,
            new Reading.Attendance(null, null, null, null));

    private static final Reading.Person ELECTED =
            new Reading.Person("Nông Thị Lan", "Chủ tịch", null, new Reading.Election("Chủ tịch", null, null));

    private static final Reading.Count COUNT = new Reading.Count("lớp", null, BigDecimal.TEN, Qualifier.EXACT, "lớp");

    private static Reading.Organisation own(String name, OrganisationRelation relation) {
        return new Reading.Organisation(name, relation, "LS-" + name.hashCode());
    }

    private static Reading reading(Reading.@Nullable Meeting meeting, Reading.Organisation... organisations) {
        return reading(meeting, List.of(), List.of(), organisations);
    }

    private static Reading reading(
            Reading.@Nullable Meeting meeting,
            List<Reading.Person> people,
            List<Reading.Count> counts,
            Reading.Organisation... organisations) {
        return new Reading(
                null,
                null,
                null,
                null,
                "vi",
                meeting,
                people,
                Arrays.asList(organisations),
                counts,
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                false);
    }

    private static List<Kind> kinds(Rank rank) {
        return rank.reasons().stream().map(RankReason::kind).toList();
    }

    @Test
    void anElectionAtTheUnionsOwnReviewIsAsLikelyAsCanBe() {
        var rank = Ranking.ofPage(
                reading(REVIEW, List.of(ELECTED), List.of(COUNT), own("Hội Làm vườn tỉnh", OrganisationRelation.HOST)));

        assertThat(rank.points()).isEqualTo(100);
        assertThat(kinds(rank)).containsExactly(Kind.HOST, Kind.MEETING, Kind.ELECTION, Kind.PERIOD, Kind.FIGURES);
    }

    @Test
    void theUnionsOwnMeetingIsLikelyWithoutAnythingElse() {
        var rank = Ranking.ofPage(reading(REVIEW, own("Hội Làm vườn", OrganisationRelation.HOST)));

        assertThat(rank.points()).isGreaterThanOrEqualTo(Rank.LIKELY);
        assertThat(rank.reasons()).contains(new RankReason(Kind.MEETING, "HALF_YEAR_REVIEW", 30));
    }

    @Test
    void aSocietyNamedAtSomebodysMeetingCountsLessThanItsOwnMeeting() {
        var named = Ranking.ofPage(reading(REVIEW, own("Hội Làm vườn", OrganisationRelation.MEMBER)));
        var host = Ranking.ofPage(reading(REVIEW, own("Hội Làm vườn", OrganisationRelation.HOST)));

        assertThat(named.points()).isBetween(Rank.LIKELY, host.points() - 1);
        assertThat(kinds(named)).contains(Kind.NAMES).doesNotContain(Kind.HOST);
    }

    @Test
    void aMeetingOfElsewhereIsNeverLikely() {
        var rank = Ranking.ofPage(reading(REVIEW, List.of(ELECTED), List.of(COUNT)));

        assertThat(rank.points()).isLessThan(Rank.LIKELY);
        assertThat(rank.reasons()).contains(new RankReason(Kind.ELSEWHERE, "Hội Làm vườn tỉnh", 0));
    }

    @Test
    void namingTheUnionWithoutAMeetingIsWorthALookOnly() {
        var rank = Ranking.ofPage(reading(
                null,
                own("Hội A", OrganisationRelation.MENTIONED),
                own("Hội B", OrganisationRelation.MENTIONED),
                own("Hội C", OrganisationRelation.MENTIONED)));

        assertThat(rank.points()).isBetween(Rank.POSSIBLE, Rank.LIKELY - 1);
        assertThat(kinds(rank)).contains(Kind.NO_MEETING);
    }

    @Test
    void aPageAboutSomethingElseRanksLowest() {
        assertThat(Ranking.ofPage(reading(null)).points()).isZero();
        assertThat(Ranking.ofTitle("Giá vàng hôm nay", reading(null)).points()).isZero();
    }

    @Test
    void aTitleIsNeverAsGoodAsAPageThatWasRead() {
        var rank = Ranking.ofTitle(
                "Hội Làm vườn SƠ KẾT 6 tháng, kết nạp hội viên",
                reading(null, own("Hội Làm vườn", OrganisationRelation.MENTIONED)));

        assertThat(rank.points()).isEqualTo(60);
        assertThat(kinds(rank)).containsExactly(Kind.NAMES, Kind.MEETING_WORD, Kind.ASSOCIATION_WORD, Kind.ONLY_TITLE);
    }

    @Test
    void wordsOfTitlesAreWholeWordsInAnySpelling() {
        assertThat(kinds(Ranking.ofTitle("Đại hội Hội Cựu giáo chức", reading(null))))
                .contains(Kind.MEETING_WORD);
        assertThat(kinds(Ranking.ofTitle("dai-hoi hoi cuu giao chuc", reading(null))))
                .contains(Kind.MEETING_WORD);
        assertThat(kinds(Ranking.ofTitle("Đại học mở ngành mới", reading(null))))
                .doesNotContain(Kind.MEETING_WORD);
    }
}
