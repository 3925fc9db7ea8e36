package org.lienhiep.reporting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.UiTest;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.reporting.CellDraft;
import org.lienhiep.reporting.CellOrigin;
import org.lienhiep.reporting.CellState;
import org.lienhiep.reporting.Indicators;
import org.lienhiep.reporting.ReportCell;
import org.lienhiep.reporting.ReportChanged;
import org.lienhiep.reporting.ReportEntry;
import org.lienhiep.reporting.Reports;
import org.lienhiep.reporting.SavedCell;
import org.springframework.beans.factory.annotation.Autowired;

@SignedIn(value = Role.SOCIETY_SECRETARY, at = SampleUnion.JOURNALISTS)
class ReportSheetTest extends UiTest {

    private static final HalfYear PERIOD = new HalfYear(2026, 1);
    private static final String TALKS = "dissemination_sessions";
    private static final String CLASSES = "training_classes";
    private static final String CLASSES_NAME = "Lớp tập huấn, chuyển giao kỹ thuật";

    @Autowired
    private Reports reports;

    @Autowired
    private ReportEntry entry;

    @Autowired
    private Indicators indicators;

    @Autowired
    private Meetings meetings;

    @BeforeEach
    void aSociety() {
        union.found();
    }

    private void openReport() {
        open("reports/" + SampleUnion.JOURNALISTS + "/2026-H1");
    }

    private ReportCell stored(String indicator) {
        return reports.get(union.id(SampleUnion.JOURNALISTS), PERIOD).cells().stream()
                .filter(each -> each.indicator().code().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private CellGrid grid() {
        return find(CellGrid.class).single();
    }

    private void paste(String from, String text) {
        ComponentUtil.fireEvent(grid(), new CellGrid.PasteEvent(grid(), true, from, text));
        roundTrip();
    }

    private void type(String cell, String text, int base) {
        ComponentUtil.fireEvent(grid(), new CellGrid.TypedEvent(grid(), true, cell, text, base));
        roundTrip();
    }

    private TextField field(String name) {
        return find(TextField.class).all().stream()
                .filter(each -> each.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPastedTableGoesWhereItSaysAndCanBeTakenBack() {
        openReport();
        paste(TALKS, "Chỉ tiêu\tKết quả\n" + CLASSES_NAME + "\t15\tcó danh sách\nSố bài hát\t3\n");

        assertThat(stored(CLASSES).figure()).isEqualTo(new Figure(new BigDecimal(15), Qualifier.EXACT));
        assertThat(stored(CLASSES).note()).isEqualTo("có danh sách");
        assertThat(stored(TALKS).state()).isNull();
        assertThat(texts(Notification.class)).contains("Đã dán 1/1 ô theo tên chỉ tiêu", "“Số bài hát”");

        press("Hoàn tác");
        roundTrip();
        assertThat(stored(CLASSES).state()).isNull();
    }

    @Test
    void aPastedColumnStoresWhatItCanAndSaysWhatItCannot() {
        openReport();
        paste(TALKS, "12\nmười hai");

        assertThat(stored(TALKS).figure()).isEqualTo(new Figure(new BigDecimal(12), Qualifier.EXACT));
        assertThat(field(CLASSES_NAME).getErrorMessage()).contains("mười hai");
        assertThat(field(CLASSES_NAME).getValue()).isEqualTo("mười hai");
        assertThat(texts(Notification.class)).contains("1 ô chưa lưu được");
    }

    @Test
    void whatWasTypedOnAnOlderValueIsAConflictUnlessItSaysTheSame() {
        openReport();
        type(TALKS, "12", 0);
        var version = stored(TALKS).version();

        type(TALKS, "13", 0);
        assertThat(stored(TALKS).version()).isEqualTo(version);
        assertThat(texts(CellDecision.class)).contains("Bạn nhập: 13");

        type(TALKS, "12", 0);
        assertThat(stored(TALKS).version()).isEqualTo(version);
        assertThat(texts(CellDecision.class)).doesNotContain("Bạn nhập");
    }

    @Test
    void whatSomebodyElseStoresAppearsAtTheCell() {
        openReport();
        var saved = new SavedCell(
                CellState.NUMBER,
                new Figure(new BigDecimal(7), Qualifier.EXACT),
                "do chi hội báo",
                CellOrigin.ENTERED,
                5,
                Instant.EPOCH,
                "Nguyễn Thị Lan",
                3,
                1);
        find(ReportSheet.class)
                .single()
                .received(new ReportChanged.Cell(
                        union.id(SampleUnion.JOURNALISTS),
                        PERIOD,
                        indicators.byCode(TALKS).orElseThrow().id(),
                        saved));

        assertThat(texts(ReportSheet.class)).contains("Nguyễn Thị Lan vừa ghi", "do chi hội báo");
    }

    @Test
    void aReportThatMovedOnIsClosedUntilOneLooksAgain() {
        openReport();
        find(ReportCompany.class).single().changed(new ReportChanged.Whole(union.id(SampleUnion.JOURNALISTS), PERIOD));

        assertThat(field(CLASSES_NAME).isReadOnly()).isTrue();
        press("Xem bản hiện tại");
        assertThat(field(CLASSES_NAME).isReadOnly()).isFalse();
    }

    @Test
    void theCountOfLoggedMeetingsIsOfferedAndTakenWithItsEvidence() {
        meetings.create(MeetingDraft.of(MeetingKind.TRAINING, union.id(SampleUnion.JOURNALISTS))
                .with(draft -> draft.heldOn(LocalDate.of(2026, 3, 5)).title("Tập huấn viết tin")));
        entry.saveCell(
                union.id(SampleUnion.JOURNALISTS),
                PERIOD,
                indicators.byCode(CLASSES).orElseThrow().id(),
                CellDraft.number(4),
                0);
        openReport();
        test(find(NativeButton.class).all().stream()
                        .filter(each -> textOf(each).equals("Ghi được 1 · đã khai 4"))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(texts(CellDetails.class)).contains("bổ sung 3 vào hồ sơ", "Tập huấn viết tin");

        press("Lấy số 1");
        roundTrip();

        assertThat(stored(CLASSES).origin()).isEqualTo(CellOrigin.COUNTED);
        assertThat(texts(NativeButton.class)).contains("1 minh chứng").doesNotContain("đã khai");
    }
}
