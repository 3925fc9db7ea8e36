package org.lienhiep.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.NotFound;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
class RecordingDraftsTest {

    private static final Verdict CORRECTED = new Verdict(Verdict.State.CORRECTED, "2011-08-09");

    @Autowired
    private RecordingDrafts drafts;

    @Autowired
    private Recording recording;

    @Autowired
    private SampleUnion union;

    private UUID begin() {
        var ls = union.id(SampleUnion.CODE);
        var source = SourceText.plain(SampleArticle.REVIEW).at("https://bao.example/1");
        return drafts.begin(ls, "Nửa năm", source, recording.read(source, ls).reading());
    }

    @Test
    void aDraftComesBackAsItWasLeft() {
        var id = begin();
        drafts.keep(id, Map.of("/meeting/heldOn", CORRECTED));

        var back = drafts.get(id);

        assertThat(back.source().text()).isEqualTo(SampleArticle.REVIEW);
        assertThat(back.source().url()).isEqualTo("https://bao.example/1");
        assertThat(back.verdicts()).containsEntry("/meeting/heldOn", CORRECTED);
        assertThat(back.reading())
                .isEqualTo(recording.read(back.source(), back.union()).reading());
        assertThat(drafts.own()).extracting(RecordingDrafts.Row::title).containsExactly("Nửa năm");
    }

    @Test
    void aDraftIsSeenAndChangedByItsOwnerOnly() {
        var id = begin();

        union.as(Role.UNION_SECRETARY, SampleUnion.CODE, () -> {
            assertThat(drafts.own()).isEmpty();
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> drafts.get(id));
            drafts.keep(id, Map.of("/title", CORRECTED));
            drafts.discard(id);
        });

        assertThat(drafts.get(id).verdicts()).isEmpty();
    }

    @Test
    void aDiscardedDraftIsGone() {
        var id = begin();

        drafts.discard(id);

        assertThat(drafts.own()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> drafts.get(id));
    }
}
