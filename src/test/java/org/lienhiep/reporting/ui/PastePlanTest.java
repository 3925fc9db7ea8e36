package org.lienhiep.reporting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lienhiep.shell.I18n;

class PastePlanTest {

    private static final List<PastePlan.Target> TARGETS = List.of(
            target("talks", "Buổi phổ biến kiến thức", "buổi"),
            target("classes", "Lớp tập huấn", "lớp"),
            target("members", "Tổng số hội viên", "người"));

    private static PastePlan.Target target(String code, String name, String unit) {
        return new PastePlan.Target(code, List.of(code, name), List.of(unit));
    }

    private static PastePlan plan(String clipboard, String from) {
        var text = new CellText(I18n.VIETNAMESE, "không áp dụng", "không rõ");
        return PastePlan.of(
                PastedBlock.of(clipboard),
                from,
                TARGETS,
                typed -> text.read(typed) instanceof CellEntry.Counted
                        || text.read(typed) instanceof CellEntry.NotApplicable);
    }

    @Test
    void aColumnFillsTheCellsFromTheCursorDownAndBlanksLeaveTheirsAlone() {
        assertThat(plan("12\r\n\r\n>90\r\n7\r\n", "talks").entries())
                .containsExactly(new PastePlan.Entry("talks", "12", null), new PastePlan.Entry("members", ">90", null));
        assertThat(plan("12\n13", "members").entries()).containsExactly(new PastePlan.Entry("members", "12", null));
    }

    @Test
    void wordsBesideAFigureAreItsNoteAnotherFigureIsNot() {
        assertThat(plan("12\tcó danh sách\n13\t15", "talks").entries())
                .containsExactly(
                        new PastePlan.Entry("talks", "12", "có danh sách"), new PastePlan.Entry("classes", "13", null));
    }

    @Test
    void aTableThatNamesItsIndicatorsGoesWhereItSays() {
        var plan = plan("""
                TT\tChỉ tiêu\tĐVT\tKết quả\tGhi chú
                1\t1. Tổng số hội viên (người)\tngười\t1.234\tđến 30/6
                2\tLớp tập huấn:\tlớp\t5\t
                3\tSố bài hát\tbài\t7\t
                """, "talks");

        assertThat(plan.byName()).isTrue();
        assertThat(plan.entries())
                .containsExactly(
                        new PastePlan.Entry("members", "1.234", "đến 30/6"), new PastePlan.Entry("classes", "5", null));
        assertThat(plan.unknown()).containsExactly("Số bài hát");
    }

    @Test
    void codesNameIndicatorsToo() {
        assertThat(plan("classes\t5", "talks").entries()).containsExactly(new PastePlan.Entry("classes", "5", null));
    }

    @Test
    void quotedCellsMayContainTabsAndLineBreaks() {
        assertThat(plan("12\t\"hai \"\"lớp\"\"\nở huyện\"\n13", "talks").entries())
                .containsExactly(
                        new PastePlan.Entry("talks", "12", "hai \"lớp\"\nở huyện"),
                        new PastePlan.Entry("classes", "13", null));
    }
}
