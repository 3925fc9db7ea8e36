package org.lienhiep.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.SampleUnion.OTHER_UNION;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lienhiep.SignedIn;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.PartialDate;

/** What an election that a meeting records leads to. */
class ElectionFollowerTest extends ElectionTest {

    @Test
    void anElectionMakesWhatItNamesAndOpensTheTenure() {
        publish(new Elected("Lý Vinh Quang", "Chủ tịch").office("Phó Chủ tịch UBND tỉnh"));

        var roster = leadership.on(union.id(CODE), AUGUST);
        assertThat(roster.bodies()).singleElement().satisfies(body -> {
            assertThat(body.kind()).isEqualTo(BodyKind.EXECUTIVE_COMMITTEE);
            assertThat(body.name().vi()).isEqualTo("Ban Chấp hành");
        });
        assertThat(roster.posts()).singleElement().satisfies(post -> {
            assertThat(post.title().in(Locale.ENGLISH)).isEqualTo("President");
            assertThat(post.seats()).isEqualTo(1);
        });
        var holder = holder(AUGUST);
        assertThat(holder.name()).isEqualTo("Lý Vinh Quang");
        assertThat(holder.held().from()).isEqualTo(PartialDate.of(AUGUST));
        assertThat(holder.term()).isNotNull().extracting(TermLabel::years).isEqualTo("2008–2013");
        assertThat(holder.electedAt()).isEqualTo(MEETING);
        assertThat(holder.otherOffice()).isEqualTo("Phó Chủ tịch UBND tỉnh");
        assertThat(leadership.on(union.id(CODE), AUGUST.minusDays(1)).posts())
                .singleElement()
                .extracting(Roster.PostOnDay::vacant)
                .isEqualTo(1);
    }

    @Test
    void aByElectionWithinTheTermEndsTheEarlierHolderTheDayBefore() {
        earlierChair();

        publish(new Elected("Lý Vinh Quang", "Chủ tịch"));

        assertThat(chairs()).containsExactly("Nguyễn Văn An 2008-10-15 2011-08-07", "Lý Vinh Quang 2011-08-08 null");
    }

    @Test
    void whoIsElectedAgainBeginsANewTenureInTheNewTerm() {
        publish(new Elected("Lý Vinh Quang", "Chủ tịch"));

        publish(new Elected("Lý Vinh Quang", "Chủ tịch")
                .on(LocalDate.of(2013, 12, 1))
                .term(2013, 2018));

        assertThat(chairs()).containsExactly("Lý Vinh Quang 2011-08-08 2013-11-30", "Lý Vinh Quang 2013-12-01 null");
        assertThat(count("person")).isEqualTo(1);
    }

    @Test
    void aNameIsTheSameWithItsTonePlacedElsewhereAndWithoutMarks() {
        publish(new Elected("Lê Thị Hoà", "Tổng Thư ký"));

        publish(new Elected("LÊ THỊ HÒA", "Chánh Văn phòng"));
        publish(new Elected("le thi hoa", "Kế toán"));

        assertThat(count("person")).isEqualTo(1);
    }

    @Test
    void theSameNameInAnotherOrganisationIsSomeoneElse() {
        publish(new Elected("Nguyễn Văn An", "Chủ tịch"));

        publish(new Elected("Nguyễn Văn An", "Chủ tịch").in(union.id(JOURNALISTS)));

        assertThat(count("person")).isEqualTo(2);
    }

    @Test
    void severalCanBeElectedViceChairs() {
        publish(new Elected("Lý Vinh Quang", "Phó Chủ tịch"));
        publish(new Elected("Nguyễn Văn An", "phó chủ tịch Liên hiệp Hội"));

        assertThat(leadership.on(union.id(CODE), AUGUST).posts())
                .singleElement()
                .satisfies(post -> assertThat(post.holders()).hasSize(2));
    }

    @Test
    void bodiesAreKnownByTheirWords() {
        publish(new Elected("Một", "Uỷ viên").body("BCH lần thứ 17 (mở rộng), khoá V"));
        publish(new Elected("Hai", "Ủy viên BCH").body("Ban chấp hành"));
        publish(new Elected("Ba", "Uỷ viên").body("Ban Thường vụ"));
        publish(new Elected("Bốn", "Chủ nhiệm").body("Ủy ban kiểm tra"));
        publish(new Elected("Năm", "Trưởng ban").body("Ban Tổ chức"));

        assertThat(leadership.on(union.id(CODE), AUGUST).bodies())
                .extracting(body ->
                        body.kind() + " " + body.posts().getFirst().holders().size())
                .containsExactly("EXECUTIVE_COMMITTEE 2", "STANDING_COMMITTEE 1", "INSPECTION_COMMITTEE 1", "OTHER 1");
    }

    @Test
    void twoCannotBeElectedToOneSeatOnOneDay() {
        publish(new Elected("Lý Vinh Quang", "Chủ tịch"));

        assertThatThrownBy(() -> publish(new Elected("Nguyễn Văn An", "Chủ tịch")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.message()).isEqualTo("leadership.tenure.taken-by");
                                    assertThat(problem.arguments()).containsExactly("Lý Vinh Quang");
                                }));
    }

    @Test
    @SignedIn(value = Role.SOCIETY_SECRETARY, at = JOURNALISTS)
    void whoMayRecordTheMeetingNeedNotKeepTheRegisterAndIsNamedInItsHistory() {
        publish(new Elected("Lý Vinh Quang", "Chủ tịch").in(union.id(JOURNALISTS)));

        var person = leadership
                .on(union.id(JOURNALISTS), AUGUST)
                .posts()
                .findFirst()
                .orElseThrow()
                .holders()
                .getFirst()
                .person();
        assertThat(trail.of(person.value(), 10))
                .allSatisfy(entry -> assertThat(entry.by()).isEqualTo("Người dùng SOCIETY_SECRETARY"));
    }

    @Test
    void anotherUnionIsNotTouched() {
        publish(new Elected("Lý Vinh Quang", "Chủ tịch"));

        assertThat(access.asSystem(() -> leadership.on(union.id(OTHER_UNION), AUGUST))
                        .bodies())
                .isEmpty();
    }
}
