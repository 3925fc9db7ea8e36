package org.lienhiep.meeting.election;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lienhiep.meeting.election.RoundDraft.VoteDraft;

class PastedCandidatesTest {

    @Test
    void namesAndVotesAreReadHoweverTheyWereCopied() {
        var pasted = PastedCandidates.read("""
                1. Nguyễn Văn An\t98\t2

                2) Trần Thị Bình; 87
                Lê Chí Cường
                Hoàng-Dũng 5
                12
                """);

        assertThat(pasted.candidates())
                .extracting(each -> String.valueOf(each.person()))
                .containsExactly("Nguyễn Văn An", "Trần Thị Bình", "Lê Chí Cường", "Hoàng-Dũng");
        assertThat(pasted.votes())
                .containsExactly(new VoteDraft(0, 98, 2), new VoteDraft(1, 87, null), new VoteDraft(3, 5, null));
    }
}
