package org.lienhiep.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.SampleUnion.ACUPUNCTURE;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.SampleUnion.LEARNING;
import static org.lienhiep.SampleUnion.OTHER_UNION;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.Statements;
import org.lienhiep.UiTest;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.shell.ChoiceField;
import org.lienhiep.shell.DayField;
import org.lienhiep.shell.EmptyState;
import org.lienhiep.shell.NamedField;
import org.lienhiep.shell.PeriodField;
import org.lienhiep.shell.RecordField;
import org.springframework.beans.factory.annotation.Autowired;

@SignedIn(Role.UNION_SECRETARY)
class MeetingViewsTest extends UiTest {

    private static final LocalDate SEED_DAY = LocalDate.of(2011, 8, 8);

    @Autowired
    private Meetings meetings;

    @Autowired
    private Attachments attachments;

    @Test
    void aMeetingIsEnteredWithItsElectionAndShown() {
        open("meetings/new?org=LS");
        kind().setValue(MeetingKind.HALF_YEAR_REVIEW);
        field(DayField.class, "Ngày họp").setValue(SEED_DAY);
        press("Tất cả có mặt");
        radios().getLast().setValue(AttendanceStatus.EXCUSED);
        press("Thêm người được bầu");
        person("Người được bầu").setValue(new Named<>(null, "Lý Vinh Quang"));
        person("Chức danh").setValue(new Named<>(null, "Chủ tịch"));
        press("Thêm quyết nghị");
        field(TextArea.class, "Nội dung").setValue("Thành lập quỹ sáng tạo");
        press("Lưu");

        assertThat(texts(H1.class)).isEqualTo("Sơ kết 6 tháng đầu năm 2011");
        assertThat(texts(Main.class))
                .contains("Lý Vinh Quang", "Chủ tịch", "Thành lập quỹ sáng tạo", "2 trên 3 hội", "08/08/2011");
        var values = meetings.get(single()).values();
        assertThat(values.period()).isEqualTo(HalfYear.parse("2011-H1"));
        assertThat(values.hosts()).containsExactly(union.id(CODE));
        assertThat(values.attendance())
                .extracting(AttendanceDraft::status)
                .containsExactlyInAnyOrder(
                        AttendanceStatus.PRESENT, AttendanceStatus.PRESENT, AttendanceStatus.EXCUSED);
    }

    @Test
    void theProposedPeriodGivesWayToAChosenOneAndOddOnesAreDoubted() {
        open("meetings/new?org=LS&kind=HALF_YEAR_REVIEW&on=2011-08-08&host=LS-HCC");
        var period = field(PeriodField.class, "Kỳ được xem xét");
        var day = field(DayField.class, "Ngày họp");

        assertThat(day.getValue()).isEqualTo(SEED_DAY);
        assertThat(period.getValue()).isEqualTo(HalfYear.parse("2011-H1"));
        day.setValue(LocalDate.of(2012, 1, 9));
        assertThat(period.getValue()).isEqualTo(HalfYear.parse("2011-H2"));
        period.setValue(HalfYear.parse("2013-H1"));
        day.setValue(SEED_DAY);
        assertThat(period.getValue()).isEqualTo(HalfYear.parse("2013-H1"));
        assertThat(period.getHelperText()).contains("bắt đầu sau ngày họp");
    }

    @Test
    void whatIsWrongInARowIsSaidBesideItsFieldAndNothingIsStored() {
        open("meetings/new?org=LS&kind=CONGRESS&on=2011-08-08");
        press("Thêm quyết nghị");
        press("Thêm quyết nghị");
        find(TextField.class).all().stream()
                .filter(each -> "Số".equals(each.getLabel()))
                .skip(1)
                .findFirst()
                .orElseThrow()
                .setValue("NQ-1");
        press("Lưu");

        assertThat(find(TextArea.class).all().stream()
                        .filter(each -> "Nội dung".equals(each.getLabel()))
                        .map(TextArea::getErrorMessage))
                .containsExactly(null, "Hãy ghi nội dung của quyết nghị.");
        assertThat(meetings.count(MeetingFilter.ALL)).isZero();
    }

    @Test
    void saveAndAddNextKeepsKindAndHost() {
        open("meetings/new?org=LS&kind=CONGRESS&on=2011-08-08&host=LS-HCC");
        press("Lưu và ghi tiếp");

        assertThat(meetings.count(MeetingFilter.ALL)).isEqualTo(1);
        assertThat(kind().getValue()).isEqualTo(MeetingKind.CONGRESS);
        assertThat(field(DayField.class, "Ngày họp").isEmpty()).isTrue();
        assertThat(find(RecordField.class).all())
                .anyMatch(each -> union.id(ACUPUNCTURE).equals(each.getValue()));
    }

    @Test
    void theListShowsTheChosenOrganisationsMeetingsNewestFirstAndIsNarrowed() {
        record(MeetingKind.CONGRESS, ACUPUNCTURE, SEED_DAY);
        record(MeetingKind.WORKSHOP, JOURNALISTS, SEED_DAY.plusDays(1));
        open("meetings?org=LS");

        assertThat(rows())
                .containsExactly(
                        "Hội thảo, toạ đàm – Hội Nhà báo tỉnh Lạng Sơn", "Đại hội – Hội Châm cứu tỉnh Lạng Sơn");
        var kinds = find(ChoiceField.class).all().stream()
                .filter(select -> "Loại cuộc họp".equals(select.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
        kinds.setValue(MeetingKind.CONGRESS);
        assertThat(rows()).containsExactly("Đại hội – Hội Châm cứu tỉnh Lạng Sơn");
        kinds.clear();
        open("meetings?org=LS-HNB");
        assertThat(rows()).containsExactly("Hội thảo, toạ đàm – Hội Nhà báo tỉnh Lạng Sơn");
    }

    @Test
    void whatSomeoneElseStoredMeanwhileIsNotOverwritten() {
        var id = record(MeetingKind.CONGRESS, CODE, SEED_DAY);
        open("meetings/" + id + "/edit");
        var opened = meetings.edit(id);
        meetings.update(
                id,
                opened.values().with(other -> other.place("Cao Lộc").chair(new Named<>(null, "An"))),
                opened.version());
        field(TextField.class, "Địa điểm").setValue("Lạng Sơn");
        press("Lưu");

        var dialog = find(Dialog.class).single();
        assertThat(textOf(dialog)).contains("Chủ trì", "An");
        press("Lưu theo lựa chọn này");
        var values = meetings.get(id).values();
        assertThat(values.place()).isEqualTo("Lạng Sơn");
        assertThat(values.chair()).hasToString("An");
    }

    @Test
    void aMeetingMovesOnAndApprovalIsAskedFor() {
        var id = meetings.create(MeetingDraft.of(MeetingKind.CONGRESS, union.id(CODE))
                .with(held -> held.heldOn(SEED_DAY).minutes("Đại hội khai mạc.")));
        open("meetings/" + id);

        press("Ghi có biên bản");
        assertThat(meetings.get(id).values().state()).isEqualTo(MeetingState.MINUTED);
        press("Duyệt biên bản");
        assertThat(meetings.get(id).values().state()).isEqualTo(MeetingState.MINUTED);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(meetings.get(id).values().state()).isEqualTo(MeetingState.APPROVED);
        assertThat(buttons()).doesNotContain("Sửa", "Soạn chương trình", "Ghi biên bản", "Ghi kiểm phiếu");
        assertThat(find(MenuBar.class).all())
                .flatExtracting(bar -> bar.getItems().getFirst().getSubMenu().getItems())
                .filteredOn(item -> textOf(item).contains("Xoá"))
                .singleElement()
                .satisfies(deletion -> {
                    assertThat(textOf(deletion)).contains("Biên bản đã duyệt");
                    assertThat(deletion.isEnabled()).isFalse();
                });
    }

    @Test
    void filesAreListedAndADisguisedProgramIsRefused() {
        var id = record(MeetingKind.CONGRESS, CODE, SEED_DAY);
        open("meetings/" + id);

        test(find(Upload.class).single()).upload("biên bản.pdf", "application/pdf", AttachmentsTest.PDF);
        test(find(Upload.class).single())
                .upload("a.pdf", "application/pdf", "MZ\0\0\0".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(attachments.of(id)).extracting(AttachmentRow::fileName).containsExactly("biên bản.pdf");
        assertThat(texts(Main.class)).contains("biên bản.pdf", "Nội dung tệp “a.pdf” không đúng với đuôi tên tệp");
    }

    @Test
    @SignedIn(value = Role.SOCIETY_SECRETARY, at = JOURNALISTS)
    void aSocietysSecretaryChangesItsOwnMeetingsAndOnlyReadsThoseItWasInvitedTo() {
        var own = record(MeetingKind.CONGRESS, JOURNALISTS, SEED_DAY);
        var unions = invited(JOURNALISTS);
        var others = invited(LEARNING);

        open("meetings/" + own);
        assertThat(buttons()).contains("Sửa");
        open("meetings/" + unions);
        assertThat(texts(H1.class)).contains("Sơ kết");
        assertThat(buttons()).doesNotContain("Sửa", "Ghi có biên bản");
        assertThat(find(Upload.class).all()).isEmpty();
        open("meetings/" + others);
        assertThat(texts(EmptyState.class)).contains("Không tìm thấy");
    }

    @Test
    @SignedIn(Role.LEADER)
    void aLeaderReads() {
        var id = invited(JOURNALISTS);

        open("meetings/" + id);
        assertThat(texts(H1.class)).contains("Sơ kết");
        assertThat(buttons()).doesNotContain("Sửa");
        open("meetings?org=LS");
        assertThat(buttons()).doesNotContain("Ghi cuộc họp");
        open("meetings/new");
        assertThat(texts(EmptyState.class)).contains("Không có quyền");
    }

    @Test
    void anotherUnionsMeetingLooksAsIfItWereNotThere() {
        union.found();
        var ids = new MeetingId[1];
        union.as(Role.UNION_SECRETARY, OTHER_UNION, () -> ids[0] = record(MeetingKind.CONGRESS, OTHER_UNION, SEED_DAY));

        open("meetings/" + ids[0]);
        assertThat(texts(EmptyState.class)).contains("Không tìm thấy");
        open("meetings/nonsense");
        assertThat(texts(EmptyState.class)).contains("Không tìm thấy");
    }

    @Test
    void listAndPageAskTheDatabaseAsOftenForManyAsForOne() {
        record(MeetingKind.CONGRESS, CODE, SEED_DAY);
        var one = Statements.again(() -> open("meetings?org=LS"));
        for (int day = 1; day < 20; day++) {
            record(MeetingKind.WORKSHOP, JOURNALISTS, SEED_DAY.plusDays(day));
        }
        assertThat(Statements.again(() -> open("meetings?org=LS"))).isLessThanOrEqualTo(one);

        var small = invited(JOURNALISTS);
        var large = meetings.create(MeetingDraft.of(MeetingKind.CONGRESS, union.id(CODE))
                .with(many -> many.heldOn(SEED_DAY)
                        .attendance(List.of(
                                AttendanceDraft.present(union.id(JOURNALISTS)),
                                AttendanceDraft.present(union.id(LEARNING)),
                                AttendanceDraft.present(union.id(ACUPUNCTURE))))
                        .guests(List.of(new GuestDraft("A", null), new GuestDraft("B", null)))
                        .decisions(List.of(DecisionDraft.of("a"), DecisionDraft.of("b"), DecisionDraft.of("c")))
                        .elections(List.of(
                                ElectionDraft.of("A", "Chủ tịch", 2008, 2013),
                                ElectionDraft.of("B", "Phó Chủ tịch", 2008, 2013)))));
        open("meetings/" + small);
        var page = Statements.during(() -> open("meetings/" + small));
        assertThat(Statements.during(() -> open("meetings/" + large))).isLessThanOrEqualTo(page + 1);
    }

    @Test
    void theOrganisationsPageShowsItsMeetings() {
        record(MeetingKind.CONGRESS, ACUPUNCTURE, SEED_DAY);
        record(MeetingKind.WORKSHOP, ACUPUNCTURE, LocalDate.of(2026, 12, 1));

        open("organisations/" + ACUPUNCTURE);

        assertThat(texts(Main.class)).contains("Sắp tới", "01/12/2026", "Gần đây", "08/08/2011");
    }

    private MeetingId record(MeetingKind kind, String host, LocalDate heldOn) {
        return meetings.create(MeetingDraft.of(kind, union.id(host)).with(held -> held.heldOn(heldOn)));
    }

    private MeetingId invited(String society) {
        var ids = new MeetingId[1];
        union.as(
                Role.UNION_SECRETARY,
                CODE,
                () -> ids[0] = meetings.create(MeetingDraft.of(MeetingKind.HALF_YEAR_REVIEW, union.id(CODE))
                        .with(held -> held.heldOn(SEED_DAY)
                                .period(HalfYear.parse("2011-H1"))
                                .attendance(List.of(AttendanceDraft.present(union.id(society)))))));
        return ids[0];
    }

    private MeetingId single() {
        return meetings.latest(union.id(SampleUnion.CODE), 1).getFirst().id();
    }

    @SuppressWarnings("unchecked")
    private ChoiceField<MeetingKind> kind() {
        return field(ChoiceField.class, "Loại cuộc họp");
    }

    @SuppressWarnings("unchecked")
    private NamedField<PersonId> person(String label) {
        return field(NamedField.class, label);
    }

    @SuppressWarnings("unchecked")
    private List<RadioButtonGroup<AttendanceStatus>> radios() {
        return find(RadioButtonGroup.class).all().stream()
                .map(each -> (RadioButtonGroup<AttendanceStatus>) each)
                .toList();
    }

    private List<String> rows() {
        @SuppressWarnings("unchecked")
        Grid<MeetingRow> grid = find(Grid.class).single();
        var tester = test(grid);
        return IntStream.range(0, tester.size())
                .mapToObj(tester::getRow)
                .map(row -> row.name().vi())
                .toList();
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }
}
