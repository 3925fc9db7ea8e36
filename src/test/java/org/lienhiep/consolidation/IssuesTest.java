package org.lienhiep.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.lienhiep.SampleUnion.ACUPUNCTURE;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.SampleUnion.LEARNING;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.lienhiep.SignedIn;
import org.lienhiep.access.Role;
import org.lienhiep.document.DocumentFiles;
import org.lienhiep.document.Documents;
import org.lienhiep.document.FileFormat;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.reporting.ReportState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;

@SignedIn(Role.UNION_SECRETARY)
class IssuesTest extends ConsolidationTest {

    @Autowired
    private Documents documents;

    @Test
    void anIssueIsRegisteredFrozenAndWrittenAsThreeEqualFiles() {
        chair("Lý Vinh Quang");
        approved(JOURNALISTS, H1.sameHalfBefore(), says(TALKS, 10));
        approved(JOURNALISTS, H1, says(TALKS, 12), says(MEMBERS, 140));
        approved(ACUPUNCTURE, H1, says(TALKS, 8));
        joint.record(id(CODE), H1, together(TALKS, 3, JOURNALISTS, ACUPUNCTURE));

        var issue = issues.issue(id(CODE), H1, draft(5, "Lý Vinh Quang"));

        assertThat(issue.register()).isEqualTo("05/BC-LHH");
        assertThat(issue.files()).containsOnlyKeys(FileFormat.values());
        assertThat(issues.intact(id(CODE), H1, 1)).isTrue();
        var totals = documents.compare(
                new DocumentFiles(content(FileFormat.DOCX), content(FileFormat.PDF), content(FileFormat.XLSX)));
        assertThat(totals.equal()).isTrue();
        assertThat(totals.figures()).isPositive();
        assertThat(issues.file(id(CODE), H1, 1, FileFormat.PDF).name()).isEqualTo("LS_2026-H1_issue1.pdf");
        assertThat(overview(Included.APPROVED).societies())
                .extracting(SocietyPart::state)
                .containsExactlyInAnyOrder(ReportState.INCLUDED, ReportState.INCLUDED, null);
    }

    private byte[] content(FileFormat format) {
        return issues.file(id(CODE), H1, 1, format).content();
    }

    @Test
    void aFrozenIssueStaysAsItIsWhateverHappensToTheReports() {
        approved(JOURNALISTS, H1, says(TALKS, 12));
        issues.issue(id(CODE), H1, draft(1, "Ai đó"));
        var before = content(FileFormat.DOCX);

        reopened(JOURNALISTS, "Đếm thiếu");
        approved(JOURNALISTS, H1, says(TALKS, 15));
        passages.write(id(CODE), H1, Part.Free.SITUATION, "Lời mới", "", 0);

        assertThat(content(FileFormat.DOCX)).isEqualTo(before);
        assertThat(issues.intact(id(CODE), H1, 1)).isTrue();
        assertThatThrownBy(() ->
                        jdbc.sql("update consolidation_cell set value = 99").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changed");
    }

    @Test
    void aCorrectionMakesTheNextIssueWhichSaysWhatChangedAndWhy() {
        approved(JOURNALISTS, H1, says(TALKS, 12), says(CLASSES, 2));
        issues.issue(id(CODE), H1, draft(1, "Ai đó"));
        assertThat(issues.plan(id(CODE), H1).unchanged()).isTrue();
        refuses(draft(2, "Ai đó"), null, "consolidation.issue.unchanged");

        // The clock of tests stands still, and a correction comes later than its issue.
        reopened(JOURNALISTS, "Đếm thiếu ba buổi");
        jdbc.sql("update workflow_event set at = at + interval '1 minute' where reason is not null")
                .update();
        approved(JOURNALISTS, H1, says(TALKS, 15), says(CLASSES, 2));
        approved(LEARNING, H1, says(CLASSES, 4));
        var second = issues.issue(id(CODE), H1, draft(2, "Ai đó"));

        assertThat(second.issue()).isEqualTo(2);
        assertThat(issues.changes(id(CODE), H1, 2))
                .extracting(FigureChange::indicator, each -> each.now().value(), FigureChange::reason)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                TALKS, BigDecimal.valueOf(15), "Hội Nhà báo tỉnh Lạng Sơn: Đếm thiếu ba buổi"),
                        org.assertj.core.groups.Tuple.tuple(
                                CLASSES, BigDecimal.valueOf(6), "Hội Khuyến học tỉnh Lạng Sơn: bổ sung báo cáo"));
        assertThat(issues.of(id(CODE), H1)).hasSize(2);
    }

    @Test
    void whatIsNotSettledIsNamedAndNothingIsFrozen() {
        refuses(draft(1, "Ai đó"), null, "consolidation.issue.nothing-approved");
        chair("Lý Vinh Quang");
        approved(JOURNALISTS, H1, says(TALKS, 12));

        refuses(draft(1, "Ai đó"), "signer", "consolidation.issue.not-in-office");
        var draft = draft(1, "Lý Vinh Quang");
        refuses(
                new IssueDraft(0, "BC LHH", " ", null, "", "", "", "", draft.recipients(), "", false),
                "number",
                "consolidation.issue.number-invalid");
        refuses(
                new IssueDraft(
                        1,
                        draft.symbol(),
                        draft.place(),
                        draft.dated(),
                        "",
                        "",
                        draft.office(),
                        draft.signer(),
                        draft.recipients(),
                        "",
                        false),
                "reason",
                "consolidation.issue.reason-missing");
        assertThat(issues.of(id(CODE), H1)).isEmpty();
    }

    @Test
    void aNumberIsGivenOncePerUnionAndYear() {
        approved(JOURNALISTS, H1, says(TALKS, 12));
        approved(JOURNALISTS, H1.previous(), says(TALKS, 9));
        assertThat(issues.plan(id(CODE), H1).suggestion().number()).isEqualTo(1);
        issues.issue(id(CODE), H1, draft(7, "Ai đó"));

        assertThat(issues.plan(id(CODE), H1.previous()).suggestion().number()).isEqualTo(8);
        assertThatThrownBy(() -> issues.issue(id(CODE), H1.previous(), draft(7, "Ai đó")))
                .asInstanceOf(type(InvalidInput.class))
                .extracting(each -> each.problems().getFirst().message())
                .isEqualTo("consolidation.issue.number-taken");
    }

    @Test
    void theChairOfTheDaySignsOrADeputyInHisStead() {
        chair("Lý Vinh Quang");
        leads("Nông Văn Thảm", "Phó Chủ tịch thường trực", "2024-01-15");

        assertThat(issues.plan(id(CODE), H1).suggestion().signer()).isEqualTo("Lý Vinh Quang");
        approved(JOURNALISTS, H1, says(TALKS, 12));
        issues.issue(
                id(CODE),
                H1,
                new IssueDraft(
                        1,
                        "BC-LHH",
                        "Lạng Sơn",
                        H1.lastDay(),
                        "TM. BAN THƯỜNG VỤ",
                        "KT. CHỦ TỊCH",
                        "PHÓ CHỦ TỊCH",
                        "Nông Văn Thảm",
                        java.util.List.of("Lưu: VT"),
                        "Hội chưa gửi",
                        true));
        assertThat(issues.of(id(CODE), H1).getFirst().signer()).isEqualTo("Nông Văn Thảm");
    }

    @Test
    void onlyTheUnionsOfficeIssues() {
        approved(JOURNALISTS, H1, says(TALKS, 12));
        union.as(
                Role.LEADER,
                CODE,
                () -> assertThatThrownBy(() -> issues.issue(id(CODE), H1, draft(1, "Ai đó")))
                        .isInstanceOf(AccessDeniedException.class));
    }

    private void refuses(IssueDraft draft, String field, String message) {
        assertThatThrownBy(() -> issues.issue(id(CODE), H1, draft))
                .asInstanceOf(type(InvalidInput.class))
                .extracting(InvalidInput::problems)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(InvalidInput.Problem.class))
                .anySatisfy(problem -> {
                    assertThat(problem.field()).isEqualTo(field);
                    assertThat(problem.message()).isEqualTo(message);
                });
    }
}
