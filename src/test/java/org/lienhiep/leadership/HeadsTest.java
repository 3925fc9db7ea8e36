package org.lienhiep.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.SampleUnion.CODE;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PostId;
import org.lienhiep.kernel.signing.Signatories;
import org.lienhiep.kernel.signing.Signatory;
import org.springframework.beans.factory.annotation.Autowired;

/** Who signs follows from who held which post on the day. */
@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
class HeadsTest {

    @Autowired
    private Signatories signatories;

    @Autowired
    private Bodies bodies;

    @Autowired
    private Tenures tenures;

    @Autowired
    private SampleUnion union;

    private OrganisationId organisation;
    private PostId chair;
    private PostId deputy;

    @BeforeEach
    void aChairUntil2011AndHisDeputy() {
        organisation = union.id(CODE);
        var committee = bodies.create(organisation, BodyDraft.usual(BodyKind.EXECUTIVE_COMMITTEE));
        chair = bodies.create(committee, PostDraft.of("Chủ tịch", null, 1, null));
        deputy = bodies.create(committee, PostDraft.of("Phó Chủ tịch thường trực", null, 1, null));
        var inspection = bodies.create(organisation, BodyDraft.usual(BodyKind.INSPECTION_COMMITTEE));
        hold(bodies.create(inspection, PostDraft.of("Chủ nhiệm", null, 1, null)), "Kiểm", "2005", null);
        hold(chair, "Bình", "2005-01-01", "2011-06-30");
    }

    private void hold(PostId post, String name, String from, String to) {
        var draft = TenureDraft.of(post, new Named<>(null, name), null, PartialDate.parse(from));
        tenures.create(to == null ? draft : draft.ending(PartialDate.parse(to), null, null));
    }

    @Test
    void theChairOfThatDaySigns() {
        assertThat(signatories.headOf(organisation, LocalDate.of(2011, 6, 30)))
                .hasValue(new Signatory("Bình", "Chủ tịch", null));
    }

    @Test
    void whereThereIsNoChairHisDeputySignsInHisStead() {
        hold(deputy, "An", "2010-01-01", null);

        assertThat(signatories.headOf(organisation, LocalDate.of(2011, 7, 1)))
                .hasValue(new Signatory("An", "Phó Chủ tịch thường trực", "Chủ tịch"));
    }

    @Test
    void deputiesFollowTheChairByRank() {
        var science = bodies.create(
                bodies.create(organisation, BodyDraft.usual(BodyKind.STANDING_COMMITTEE)),
                PostDraft.of("Phó Chủ tịch phụ trách khoa học", null, 1, null));
        hold(science, "Cường", "2010-01-01", null);
        hold(deputy, "An", "2010-01-01", null);

        assertThat(signatories.of(organisation, LocalDate.of(2011, 6, 30)))
                .extracting(Signatory::name)
                .containsExactly("Bình", "An", "Cường");
    }

    @Test
    void whereNobodyLeadsNobodyIsNamed() {
        assertThat(signatories.headOf(organisation, LocalDate.of(2011, 7, 1))).isEmpty();
    }
}
