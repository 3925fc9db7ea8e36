package org.lienhiep.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.id.NewId;
import org.lienhiep.kernel.id.OrganisationId;

class QuorumTest {

    @ParameterizedTest
    @CsvSource({
        "16, 33, HALF, false", "17, 33, HALF, true", "16, 32, HALF, false", "21, 32, TWO_THIRDS, false",
        "22, 33, TWO_THIRDS, true", "0, 5, NONE, true"
    })
    void moreThanHalfIsMoreThanHalfAndTwoThirdsAreAtLeastThat(
            int present, int called, QuorumShare share, boolean enough) {
        assertThat(of(present, called, share).met()).isEqualTo(enough);
    }

    @ParameterizedTest
    @CsvSource({"27, 33, 81.8", "33, 33, 100.0", "1, 3, 33.3", "2, 3, 66.7"})
    void theShareIsRoundedToATenthAndNeverAboveAHundred(int present, int called, String percent) {
        assertThat(of(present, called, QuorumShare.HALF).percent()).isEqualByComparingTo(percent);
    }

    @Test
    void theRollCountsBeforeTheNumbersAndTheseBeforeTheSocieties() {
        var societies = new MeetingDraftBuilder()
                .attendance(List.of(AttendanceDraft.present(new OrganisationId(NewId.uuid()))));
        assertThat(Quorum.of(societies.build(), QuorumShare.NONE))
                .hasValueSatisfying(found -> assertThat(found.basis()).isEqualTo(Quorum.Basis.SOCIETIES));
        var numbers = societies.called(10).came(6);
        assertThat(Quorum.of(numbers.build(), QuorumShare.NONE))
                .hasValueSatisfying(found -> assertThat(found.called()).isEqualTo(10));
        var roll = numbers.roll(IntStream.range(0, 3)
                .mapToObj(each -> new MemberDraft(
                        new Named<>(null, "Ủy viên " + each),
                        null,
                        each == 0 ? AttendanceStatus.EXCUSED : AttendanceStatus.PRESENT,
                        null))
                .toList());
        assertThat(Quorum.of(roll.build(), QuorumShare.NONE))
                .contains(new Quorum(2, 3, Quorum.Basis.MEMBERS, QuorumShare.NONE));
        assertThat(Quorum.of(new MeetingDraftBuilder().build(), QuorumShare.HALF)).isEmpty();
    }

    @Test
    void congressesAndCommitteesNeedMoreThanHalf() {
        assertThat(QuorumShare.usual(MeetingKind.CONGRESS)).isEqualTo(QuorumShare.HALF);
        assertThat(QuorumShare.usual(MeetingKind.WORKSHOP)).isEqualTo(QuorumShare.NONE);
    }

    private static Quorum of(int present, int called, QuorumShare share) {
        return new Quorum(present, called, Quorum.Basis.DELEGATES, share);
    }
}
