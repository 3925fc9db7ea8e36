package org.lienhiep.news.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.lienhiep.SampleUnion;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.news.coverage.Settlement.Verdict;
import org.springframework.security.access.AccessDeniedException;

/** Contradictions that a person decides. */
class SettlementTest extends ContradictionRoom {

    @Test
    void aSettledContradictionSaysWhoWhenAndWhyAndIsFoldedAway() {
        var article = confirmed(review(DAY, 18));
        var open = contradictions.of(article).getFirst();

        contradictions.settle(article, open.fingerprint(), Verdict.RECORD, " Báo đếm cả khách mời ");

        assertThat(found()).singleElement().satisfies(each -> {
            assertThat(each.open()).isFalse();
            assertThat(each.settlement().reason()).isEqualTo("Báo đếm cả khách mời");
            assertThat(each.settlement().by()).isNotBlank();
            assertThat(each.settlement().at()).isNotNull();
        });
        assertThat(trail.of(article.value(), 10)).anyMatch(line -> "contradiction".equals(line.field()));

        contradictions.reopen(article, open.fingerprint());
        assertThat(found()).singleElement().matches(Contradiction::open);
    }

    @Test
    void whereTheNewspaperIsRightTheContradictionStaysUntilTheRecordIsCorrected() {
        var meeting = review(DAY, 18);
        var article = confirmed(meeting);
        contradictions.settle(
                article, contradictions.of(article).getFirst().fingerprint(), Verdict.ARTICLE, "Danh sách ký có 20");
        assertThat(found()).singleElement().matches(Contradiction::open);

        var stored = meetings.edit(meeting);
        meetings.update(meeting, stored.values().with(draft -> draft.societiesAttending(20)), stored.version());

        assertThat(found()).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndAnotherValueIsAnotherContradiction() {
        var article = confirmed(review(DAY, 18));
        var print = contradictions.of(article).getFirst().fingerprint();

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> contradictions.settle(article, print, null, "vì"))
                .satisfies(
                        wrong -> assertThat(wrong.problems().getFirst().field()).isEqualTo("verdict"));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> contradictions.settle(article, print, Verdict.BOTH, " "))
                .satisfies(
                        wrong -> assertThat(wrong.problems().getFirst().field()).isEqualTo("reason"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> contradictions.settle(article, "0".repeat(64), Verdict.BOTH, "vì"));
    }

    @Test
    void aLeaderSeesContradictionsAndSettlesNone() {
        var article = confirmed(review(DAY, 18));
        var print = contradictions.of(article).getFirst().fingerprint();
        var id = ls();

        union.as(Role.LEADER, SampleUnion.CODE, () -> {
            assertThat(contradictions.of(id, HELD)).hasSize(1);
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> contradictions.settle(article, print, Verdict.BOTH, "vì"));
        });
        union.as(
                Role.UNION_SECRETARY,
                SampleUnion.OTHER_UNION,
                () -> assertThat(contradictions.of(article)).isEmpty());
    }
}
