package org.lienhiep.news.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lienhiep.news.reading.Readings.meeting;
import static org.lienhiep.news.reading.Readings.read;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lienhiep.kernel.MeetingKind;

/** Texts written without any diacritics, as old telephones and e-mails have them. */
class BareTextTest {

    private static final String REVIEW = "Hoi Dong y tinh hop giua nam\n"
            + "Sang 12/7/2024, Hoi Dong y tinh to chuc hoi nghi so ket cong tac 6 thang dau nam 2024. Du hoi nghi co"
            + " dong chi Tran Van Minh, Pho Chu tich UBND tinh; ong Le Quang Hung, Chu tich Hoi va hon 90 dai bieu.\n"
            + "6 thang dau nam, Hoi da kham chua benh cho tren 12.500 luot nguoi, mo 8 lop tap huan.";

    private static final String CONGRESS =
            "Ngay 3/10/2023, Hoi Lam vuon tinh to chuc Dai hoi lan thu IV, nhiem ky 2023 - 2028. Du dai hoi co 120 dai"
                    + " bieu. Dai hoi da bau ba Ngo Thi Thanh giu chuc Chu tich Hoi nhiem ky 2023 - 2028.";

    @Test
    void aMeetingIsReadWithItsDayKindPeriodAndHost() {
        var meeting = meeting(REVIEW);

        assertThat(meeting.kind()).isEqualTo(MeetingKind.HALF_YEAR_REVIEW);
        assertThat(meeting.heldOn()).isEqualTo(LocalDate.of(2024, 7, 12));
        assertThat(meeting.period()).hasToString("2024-H1");
        assertThat(meeting.host()).isEqualTo("Hội Đông y tỉnh");
        assertThat(meeting.attendance().people()).isEqualTo(90);
    }

    @Test
    void personsKeepTheirNamesAsWrittenAndOfficesGetTheirDiacritics() {
        assertThat(read(REVIEW).people())
                .extracting(Reading.Person::name, Reading.Person::role)
                .containsExactly(
                        tuple("Tran Van Minh", "Phó Chủ tịch UBND tỉnh"), tuple("Le Quang Hung", "Chủ tịch Hội"));
    }

    @Test
    void countsAreReadWithTheirUnits() {
        assertThat(read(REVIEW).counts())
                .extracting(count -> count.value().intValue() + " " + count.unit())
                .containsExactly("12500 lượt người", "8 lớp tập huấn");
    }

    @Test
    void anElectionIsRead() {
        var elected = Objects.requireNonNull(read(CONGRESS).people().getFirst().elected());

        assertThat(elected.post()).isEqualTo("Chủ tịch");
        assertThat(elected.term()).isEqualTo(new Reading.Term(2023, 2028));
    }

    @Test
    void theTitleAndTheEvidenceAreThoseOfTheTextAsWritten() {
        var reading = read(REVIEW);

        assertThat(reading.title()).isEqualTo("Hoi Dong y tinh hop giua nam");
        assertThat(Objects.requireNonNull(reading.evidence().get("/people/0/name"))
                        .of(REVIEW))
                .isEqualTo("Tran Van Minh");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Hội Đông y tỉnh tổ chức hội nghị.",
                "The provincial association of traditional medicine held a conference on the fifth of July, and more "
                        + "than ninety delegates of all districts took part in it, among them the chairman.",
                "hoi nghi"
            })
    void otherTextsStayAsTheyAre(String text) {
        assertThat(BareText.restore(text)).isSameAs(text);
    }

    @Test
    void noLetterChangesItsPlace() {
        assertThat(BareText.strip(BareText.restore(REVIEW))).isEqualTo(REVIEW);
    }
}
