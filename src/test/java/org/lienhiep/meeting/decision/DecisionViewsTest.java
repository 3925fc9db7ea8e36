package org.lienhiep.meeting.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.TestBeans.TODAY;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lienhiep.SignedIn;
import org.lienhiep.UiTest;
import org.lienhiep.access.Role;
import org.lienhiep.document.Documents;
import org.lienhiep.kernel.duty.Duties;
import org.lienhiep.kernel.duty.Duty;
import org.lienhiep.kernel.id.DecisionId;
import org.lienhiep.meeting.DecisionEntry;
import org.lienhiep.meeting.DecisionKind;
import org.lienhiep.meeting.DecisionState;
import org.lienhiep.meeting.Decisions;
import org.lienhiep.shell.DayField;
import org.lienhiep.shell.I18n;
import org.springframework.beans.factory.annotation.Autowired;

@SignedIn(Role.UNION_SECRETARY)
class DecisionViewsTest extends UiTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 10);

    @Autowired
    private Decisions decisions;

    @Autowired
    private DecisionRegister register;

    @Autowired
    private DecisionExcerpts excerpts;

    @Autowired
    private RegisterFiles files;

    @Autowired
    private Documents documents;

    @Autowired
    private List<Duties> duties;

    @Test
    void anOlderDocumentIsRecordedAndGetsTheProposedNumber() {
        open("decisions/new?org=LS");
        assertThat(field(TextField.class, "Số").getPlaceholder()).isEqualTo("01/NQ-LHH");
        field(TextArea.class, "Nội dung").setValue("Thành lập quỹ khuyến học");
        field(DayField.class, "Ngày ban hành").setValue(MARCH);
        press("Lưu");

        assertThat(textOf(find(H1.class).single())).isEqualTo("Quyết nghị số 01/NQ-LHH");
        assertThat(texts(Main.class)).contains("Thành lập quỹ khuyến học", "10/03/2026");
    }

    @Test
    void whatIsMissingIsSaidBesideItsField() {
        open("decisions/new?org=LS");
        press("Lưu");

        assertThat(field(TextArea.class, "Nội dung").getErrorMessage()).isEqualTo("Hãy ghi nội dung của quyết nghị.");
        assertThat(field(DayField.class, "Ngày ban hành").getErrorMessage())
                .isEqualTo("Hãy ghi ngày ban hành, hoặc chọn cuộc họp.");
        assertThat(register.count(DecisionFilter.ALL)).isZero();
    }

    @Test
    void theRegisterShowsWhatTheAddressSaysAndTheLateOnesFirst() {
        decide("Mở lớp", TODAY.plusDays(30));
        decide("Lập quỹ", MARCH);
        decide("In kỷ yếu", null);
        open("decisions?org=LS");
        assertThat(numbers()).containsExactly("02/KL-LHH", "01/KL-LHH", "03/KL-LHH");
        assertThat(texts(Main.class)).contains("Chưa xong: 3", "Quá hạn: 1");

        open("decisions?org=LS&status=OVERDUE");
        assertThat(numbers()).containsExactly("02/KL-LHH");
        open("decisions?org=LS&q=ky%20yeu&year=2026&kind=nonsense");
        assertThat(numbers()).containsExactly("03/KL-LHH");
        open("decisions?org=LS-HNB");
        assertThat(numbers()).hasSize(3);
        open("decisions?org=LS-HCC");
        assertThat(numbers()).isEmpty();
    }

    @Test
    void aDecisionIsMarkedAsDoneWithWhatWasDone() {
        var id = decide("Lập quỹ", MARCH);
        open("decisions/" + id);
        press("Đã xong");
        press("Ghi là đã xong");
        assertThat(field(TextArea.class, "Kết quả thực hiện").getErrorMessage()).contains("Hãy ghi kết quả");
        field(TextArea.class, "Kết quả thực hiện").setValue("Quỹ đã có 20 triệu");
        press("Ghi là đã xong");

        assertThat(register.get(id).row().state()).isEqualTo(DecisionState.DONE);
        assertThat(texts(Main.class)).contains("Quỹ đã có 20 triệu", "Báo đã xong");
    }

    @Test
    void chosenOnesGetMoreTimeTogether() {
        var one = decide("Lập quỹ", MARCH);
        var other = decide("Mở lớp", MARCH);
        open("decisions?org=LS");
        grid().asMultiSelect().select(grid().getGenericDataView().getItems().toList());
        press("Gia hạn…");
        field(DayField.class, "Hạn mới").setValue(TODAY.plusDays(9));
        field(TextArea.class, "Lý do").setValue("Bão lũ");
        press("Gia hạn");

        assertThat(register.rows(List.of(one, other)))
                .extracting(DecisionRow::due)
                .containsOnly(TODAY.plusDays(9));
        assertThat(find(Dialog.class).all()).noneMatch(Dialog::isOpened);
    }

    @Test
    void theOwnersSecretaryFindsItOnHisDeskAndReportsIt() {
        var id = decide("Lập quỹ", MARCH);
        union.as(
                Role.SOCIETY_SECRETARY,
                JOURNALISTS,
                () -> assertThat(duties.stream()
                                .flatMap(each -> each.waiting(union.id(JOURNALISTS), TODAY, 10).stream())
                                .filter(duty -> duty.kind().startsWith("meeting.duty.decision"))
                                .toList())
                        .containsExactly(new Duty(
                                "meeting.duty.decision-late",
                                "01/KL-LHH – Lập quỹ",
                                union.id(JOURNALISTS),
                                MARCH,
                                "decisions/" + id)));
    }

    @Test
    @SignedIn(Role.LEADER)
    void aLeaderReadsAndChangesNothing() {
        union.as(Role.UNION_SECRETARY, CODE, () -> decide("Lập quỹ", MARCH));
        open("decisions?org=LS");
        assertThat(numbers()).hasSize(1);
        open("decisions/" + register.list(everything()).getFirst().id());

        assertThat(find(Button.class).all().stream().map(Button::getText))
                .doesNotContain("Đã xong", "Sửa", "Xóa", "Mở lại…");
    }

    @Test
    void theExcerptNamesWhatItIsTakenFromAndWhoCarriesItOut() {
        var id = decide("Lập quỹ <b>khuyến học</b>", MARCH);

        var excerpt = excerpts.of(id);

        assertThat(excerpt.type()).isEqualTo("TRÍCH KẾT LUẬN");
        assertThat(excerpt.number().line()).isEqualTo("Số: 01/KL-LHH");
        assertThat(documents.html(excerpt))
                .contains("Lập quỹ &lt;b&gt;khuyến học&lt;/b&gt;", "Hội Nhà báo tỉnh Lạng Sơn", "10/3/2026");
        assertThat(documents.docx(excerpt)).isNotEmpty();
        assertThat(documents.pdf(excerpt)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void theRegisterIsTakenAwayWithoutFormulas() {
        decide("=HYPERLINK(\"http://x\")", MARCH);

        var csv = new String(files.csv(DecisionFilter.ALL, I18n.VIETNAMESE), StandardCharsets.UTF_8);

        assertThat(csv).startsWith("\ufeffSố;").contains("'=HYPERLINK", "Quá hạn");
        assertThat(documents.pdf(files.document(union.id(CODE), DecisionFilter.ALL)))
                .isNotEmpty();
        assertThat(documents.xlsx(files.document(union.id(CODE), DecisionFilter.ALL)))
                .isNotEmpty();
    }

    private DecisionId decide(String text, LocalDate due) {
        return decisions.create(new DecisionEntry(
                DecisionKind.CONCLUSION,
                null,
                text,
                null,
                union.id(CODE),
                null,
                MARCH.minusDays(5),
                union.id(JOURNALISTS),
                null,
                due));
    }

    private static org.lienhiep.kernel.ListQuery<DecisionFilter, DecisionOrder> everything() {
        return new org.lienhiep.kernel.ListQuery<>(DecisionFilter.ALL, DecisionOrder.DUE, true, I18n.VIETNAMESE, 0, 10);
    }

    @SuppressWarnings("unchecked")
    private Grid<DecisionRow> grid() {
        return find(Grid.class).single();
    }

    private List<String> numbers() {
        return grid().getGenericDataView().getItems().map(DecisionRow::number).toList();
    }
}
