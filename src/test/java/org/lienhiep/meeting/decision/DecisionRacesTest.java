package org.lienhiep.meeting.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.SampleUnion.CODE;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.Races;
import org.lienhiep.SampleUnion;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.DecisionEntry;
import org.lienhiep.meeting.DecisionKind;
import org.lienhiep.meeting.Decisions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Two people who record decisions at the same moment. */
@IntegrationTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class DecisionRacesTest {

    private static final int ROUNDS = 5;

    @Autowired
    private Decisions decisions;

    @Autowired
    private SampleUnion union;

    @Autowired
    private JdbcClient jdbc;

    private Races races;
    private Authentication office;
    private Authentication deputy;

    @BeforeEach
    void twoInOneOffice() {
        races = new Races(jdbc);
        office = union.signIn(Role.UNION_SECRETARY, CODE);
        deputy = union.signIn(Role.UNION_SECRETARY, CODE);
    }

    @Test
    void eachGetsANumberOfHisOwnAndNoneIsLeftOut() {
        var organiser = union.id(CODE);
        for (int round = 0; round < ROUNDS; round++) {
            Races.together(() -> record(office, organiser), () -> record(deputy, organiser));
        }

        assertThat(jdbc.sql("select number from decision order by number")
                        .query(String.class)
                        .list())
                .isEqualTo(IntStream.rangeClosed(1, 2 * ROUNDS)
                        .mapToObj("%02d/NQ-LHH"::formatted)
                        .toList());
    }

    private Object record(Authentication person, OrganisationId organiser) {
        var entry = new DecisionEntry(
                DecisionKind.RESOLUTION,
                null,
                "Lập quỹ khuyến học",
                null,
                organiser,
                null,
                LocalDate.of(2026, 3, 10),
                null,
                null,
                null);
        return Races.as(person, () -> decisions.create(entry));
    }

    @AfterEach
    void leaveNothingBehind() {
        races.leaveNothingBehind();
    }
}
