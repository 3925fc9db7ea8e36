package org.lienhiep.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lienhiep.SampleUnion.ACUPUNCTURE;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.SampleUnion.LEARNING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lienhiep.SignedIn;
import org.lienhiep.access.AuditTrail;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.OrganisationDraft;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.organisation.Organisations;
import org.springframework.beans.factory.annotation.Autowired;

@SignedIn(Role.UNION_SECRETARY)
class ExpectationsTest extends ReportingTest {

    @Autowired
    private Expectations expectations;

    @Autowired
    private ExpectationQueries queries;

    @Autowired
    private Organisations organisations;

    @Autowired
    private AuditTrail trail;

    private Completeness completeness() {
        return totals.completeness(id(CODE), H1);
    }

    private OrganisationId join(String code, String since) {
        return organisations.create(
                OrganisationDraft.named(code, OrganisationKind.SOCIETY, "Hội mới " + code, null, id(CODE))
                        .withMemberSince(PartialDate.parse(since)));
    }

    /** Changes, as somebody mending the register would, from when to when a society has been a member. */
    private void membership(OrganisationId society, String since, @Nullable String until) {
        jdbc.sql("update membership set valid_from = :since, valid_to = :until where member_id = :society")
                .param("since", since)
                .param("until", until)
                .param("society", society.value())
                .update();
    }

    @Test
    void whoIsExpectedStaysAsItWasWhenTheHalfYearOpened() {
        assertThat(completeness().expected()).isEqualTo(3);
        expectations.freeze(id(CODE), H1);
        join("LS-HMM", "2026-02-01");
        organisations.delete(join("LS-HNN", "2026-03-01"));

        assertThat(completeness().expected()).isEqualTo(3);
        assertThat(expectations.of(id(CODE), H1))
                .filteredOn(each -> !each.expected())
                .extracting(each -> each.society().code())
                .containsExactly("LS-HMM");
    }

    @Test
    void beginningAReportIsEnoughToWriteItDown() {
        enter(JOURNALISTS, H1, TALKS, CellDraft.number(12));
        join("LS-HMM", "2026-02-01");

        assertThat(completeness().expected()).isEqualTo(3);
    }

    @Test
    void itIsWrittenDownOnceAndOnlyForTheLatestHalfYearThatHasOpened() {
        assertThat(queries.reserve(id(CODE), H1, Instant.EPOCH)).isTrue();
        assertThat(queries.reserve(id(CODE), H1, Instant.EPOCH)).isFalse();

        expectations.freeze(id(CODE), H1.previous());
        expectations.freeze(id(CODE), H1.next());
        assertThat(queries.isFrozen(id(CODE), H1.previous())).isFalse();
        assertThat(queries.isFrozen(id(CODE), H1.next())).isFalse();
    }

    @Test
    void theProgramItselfNoticesThatAHalfYearHasOpened() {
        var unionId = id(CODE);
        access.asSystem(() -> {
            expectations.freezeOpened();
            return null;
        });

        assertThat(queries.isFrozen(unionId, H1)).isTrue();
        assertThat(completeness().expected()).isEqualTo(3);
    }

    @Test
    void theOfficeExcludesAndIncludesWithAReasonThatStaysOnRecord() {
        var newcomer = join("LS-HMM", "2026-07-01");
        assertThatThrownBy(() -> expectations.change(id(CODE), H1, List.of(id(LEARNING)), false, " "))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> expectations.change(id(CODE), H1, List.of(newcomer), true, "Tự nguyện"))
                .isInstanceOf(InvalidInput.class);

        expectations.change(id(CODE), H1, List.of(id(LEARNING)), false, "Đang sắp xếp lại tổ chức");

        assertThat(completeness().societies())
                .extracting(each -> each.society().code())
                .containsExactly(ACUPUNCTURE, JOURNALISTS);
        assertThat(expectations.of(id(CODE), H1))
                .filteredOn(each -> !each.expected())
                .singleElement()
                .satisfies(each -> assertThat(each.reason()).isEqualTo("Đang sắp xếp lại tổ chức"));
        assertThat(trail.of(queries.window(id(CODE), H1), 10))
                .singleElement()
                .satisfies(entry -> assertThat(entry.reason()).isEqualTo("Đang sắp xếp lại tổ chức"));

        expectations.change(id(CODE), H1, List.of(id(LEARNING)), true, "Đã ổn định");
        assertThat(completeness().expected()).isEqualTo(3);
    }

    @Test
    void completenessTellsHowPunctualReportsAreAndHowOftenTheyWereSentBack() {
        approved(JOURNALISTS, H1, TALKS, CellDraft.number(12));
        union.as(Role.SOCIETY_SECRETARY, LEARNING, () -> {
            enter(LEARNING, H1, TALKS, CellDraft.number(1));
            submit(LEARNING, H1);
        });
        sendBack(LEARNING, H1);
        jdbc.sql("update report set first_submitted_at = '2026-06-20 09:00+07' where organisation_id = :id")
                .param("id", id(JOURNALISTS).value())
                .update();

        var whole = completeness();

        assertThat(List.of(whole.expected(), whole.submitted(), whole.onTime(), whole.returns()))
                .containsExactly(3, 1, 1, 1);
        assertThat(List.of(whole.rate(), whole.onTimeRate())).containsExactly(33, 33);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noShareExceedsTheWholeWhateverBecomesOfMemberships(long seed) {
        var random = new Random(seed);
        var societies = new ArrayList<>(List.of(JOURNALISTS, ACUPUNCTURE, LEARNING));
        for (int step = 0; step < 25; step++) {
            var society = societies.get(random.nextInt(societies.size()));
            switch (random.nextInt(6)) {
                case 0 -> {
                    var code = "LS-X" + step;
                    join(code, random.nextBoolean() ? "2026-06-30" : "2010-01-01");
                    societies.add(code);
                }
                case 1 -> membership(id(society), "2005-01-01", random.nextBoolean() ? "2025-12-31" : "2026-03-31");
                case 2 -> membership(id(society), random.nextBoolean() ? "2026-07-01" : "2001-01-01", null);
                case 3 -> exclude(society, random.nextBoolean());
                default -> report(society);
            }
            var whole = completeness();
            assertThat(whole.submitted()).as("seed %d, step %d", seed, step).isLessThanOrEqualTo(whole.expected());
            assertThat(List.of(whole.rate(), whole.onTimeRate())).allMatch(rate -> rate >= 0 && rate <= 100);
            var total = total(TALKS, H1);
            assertThat(total.reported()).as("seed %d, step %d", seed, step).isLessThanOrEqualTo(total.expected());
        }
    }

    private void exclude(String society, boolean expected) {
        var known = expectations.of(id(CODE), H1).stream()
                .map(each -> each.society().id());
        if (known.anyMatch(id(society)::equals)) {
            expectations.change(id(CODE), H1, List.of(id(society)), expected, "Theo quyết định");
        }
    }

    private void report(String society) {
        var union = access.asSystem(() -> organisations.unionOf(id(society), H1.lastDay()));
        if (union.isPresent() && reports.get(id(society), H1).state() == null) {
            approved(society, H1, TALKS, CellDraft.number(1));
        }
    }
}
