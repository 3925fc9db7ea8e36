package org.lienhiep.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.SampleUnion.OTHER_UNION;
import static org.lienhiep.TestBeans.TODAY;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lienhiep.SignedIn;
import org.lienhiep.UiTest;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.shell.EmptyState;
import org.lienhiep.shell.HistoryPanel;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.NamedField;
import org.lienhiep.shell.PartialDateField;
import org.lienhiep.shell.RecordForm;
import org.springframework.beans.factory.annotation.Autowired;

@SignedIn(Role.UNION_SECRETARY)
class LeadershipViewsTest extends UiTest {

    @Autowired
    private Leadership leadership;

    @Autowired
    private Tenures tenures;

    @Autowired
    private People people;

    @Test
    void whereNobodyIsRecordedThePageSaysHowToBegin() {
        open("leadership");

        assertThat(texts(EmptyState.class)).contains("Chưa ghi lãnh đạo nào", "Thêm cơ quan");
    }

    @Test
    void whoLeadsIsShownForTheDayInTheAddress() {
        chairs();

        openOn("2011-08-07");
        assertThat(roster())
                .contains("Nguyễn Văn An", "nhiệm kỳ 2008–2013", "người thay: Lý Vinh Quang")
                .doesNotContain("từ 08/08/2011");

        openOn("2011-08-08");
        assertThat(roster()).contains("Lý Vinh Quang", "từ 08/08/2011", "Phó Chủ tịch UBND tỉnh");
    }

    @Test
    void theTimeLineNamesEveryHolderInATableToo() {
        chairs();

        open("leadership/LS");

        assertThat(texts(NativeTable.class))
                .contains("Nguyễn Văn An", "15/10/2008 – 07/08/2011", "Lý Vinh Quang", "08/08/2011 – …");
    }

    @Test
    void anEmptySeatAndAnOverdueTermAreMarked() {
        var id = chairs();
        tenures.end(id, PartialDate.parse("2012-01-01"), null);

        open("leadership/LS");

        assertThat(roster()).contains("Khuyết");
        assertThat(page()).contains("nhiệm kỳ 2008–2013 đã hết ngày 31/12/2013");
    }

    @Test
    void aBodyAPostATermAndAHolderAreEnteredOneAfterTheOther() {
        open("leadership/LS/bodies/new");
        press("Lưu");
        var committee = leadership.on(union.id(CODE), TODAY).bodies().getFirst().id();
        open("leadership/LS/bodies/" + committee + "/posts/new");
        field(TextField.class, "Tên chức danh").setValue("Chủ tịch");
        press("Lưu");
        open("leadership/LS/bodies/" + committee + "/terms/new");
        field(IntegerField.class, "Từ năm").setValue(2023);
        field(IntegerField.class, "Đến năm").setValue(2028);
        press("Lưu");
        var post = leadership
                .on(union.id(CODE), TODAY)
                .posts()
                .findFirst()
                .orElseThrow()
                .id();
        open("leadership/LS/posts/" + post + "/tenures/new");
        holder().setValue(new Named<>(null, "Lý Vinh Quang"));
        field(PartialDateField.class, "Từ ngày").setValue(PartialDate.parse("2024-01-10"));
        press("Lưu");

        assertThat(texts(H1.class)).isEqualTo("Lãnh đạo");
        assertThat(roster()).contains("Ban Chấp hành", "Chủ tịch", "Lý Vinh Quang", "nhiệm kỳ 2023–2028");
    }

    @Test
    void whoHoldsTheSeatIsNamedBesideTheFieldAndNothingIsStored() {
        chairs();
        var post = leadership
                .on(union.id(CODE), LocalDate.of(2012, 1, 1))
                .posts()
                .findFirst()
                .orElseThrow()
                .id();

        open("leadership/LS/posts/" + post + "/tenures/new");
        holder().setValue(new Named<>(null, "Trần Thị Bình"));
        field(PartialDateField.class, "Từ ngày").setValue(PartialDate.parse("2012-01-01"));
        press("Lưu");

        assertThat(field(PartialDateField.class, "Từ ngày").getErrorMessage()).contains("Lý Vinh Quang giữ chức này");
        assertThat(people.count(PersonFilter.ALL.withText("Trần Thị Bình"))).isZero();
    }

    @Test
    void aTenureIsEndedOnThePage() {
        chairs();

        openOn("2012-01-01");
        press("Thôi giữ chức");
        find(TextField.class, find(Dialog.class).single()).all().getLast().setValue("Nghỉ hưu");
        test(find(Button.class, find(Dialog.class).single())
                        .withText("Thôi giữ chức")
                        .single())
                .click();

        assertThat(leadership
                        .timeLine(union.id(CODE))
                        .posts()
                        .getFirst()
                        .holders()
                        .getLast())
                .satisfies(holder -> {
                    assertThat(holder.held().to()).isNotNull();
                    assertThat(holder.endReason()).isEqualTo("Nghỉ hưu");
                });
    }

    @Test
    void eachRecordHasAFormOfItsOwn() {
        var tenure = chairs();
        var roster = leadership.on(union.id(CODE), LocalDate.of(2012, 1, 1));
        var body = roster.bodies().getFirst();
        var term = leadership.terms(union.id(CODE)).getFirst().label().id();

        open("leadership/LS/bodies/" + body.id());
        assertThat(texts(H1.class)).isEqualTo("Ban Chấp hành");
        assertThat(find(HistoryPanel.class).all()).hasSize(1);
        open("leadership/LS/posts/" + body.posts().getFirst().id());
        assertThat(texts(H1.class)).isEqualTo("Chủ tịch");
        open("leadership/LS/terms/" + term);
        assertThat(texts(H1.class)).isEqualTo("nhiệm kỳ 2008–2013");
        open("leadership/LS/tenures/" + tenure);
        assertThat(texts(H1.class)).isEqualTo("Lý Vinh Quang – Chủ tịch");
        press("Lưu");
        assertThat(texts(H1.class)).isEqualTo("Lãnh đạo");
    }

    @Test
    void theRegisterListsPeopleAndEntersSomeone() {
        chairs();
        open("people");
        assertThat(test(find(Grid.class).single()).size()).isEqualTo(2);

        open("people/new");
        press("Lưu");
        assertThat(field(TextField.class, "Họ và tên").getErrorMessage()).isEqualTo("Cần nhập mục này.");
        field(TextField.class, "Họ và tên").setValue("Lê Thị Hoà");
        press("Lưu");

        assertThat(texts(H1.class)).isEqualTo("Lê Thị Hoà");
    }

    @Test
    void thePageOfAPersonShowsHisPostsAndHisHistory() {
        chairs();
        var id = leadership
                .on(union.id(CODE), LocalDate.of(2012, 1, 1))
                .posts()
                .findFirst()
                .orElseThrow()
                .holders()
                .getFirst()
                .person();

        open("people/" + id);

        assertThat(texts(OrderedList.class)).contains("Chủ tịch", "08/08/2011 – …", "Đương nhiệm", "Ban Chấp hành");
        find(HistoryPanel.class).single().setOpened(true);
        assertThat(texts(HistoryPanel.class)).contains("Ghi mới Chức vụ “Chủ tịch”");
        press("Sửa");
        assertThat(field(TextField.class, "Họ và tên").getValue()).isEqualTo("Lý Vinh Quang");
    }

    @Test
    void thePageOfAnOrganisationNamesItsLeaders() {
        var today = chairs();
        assertThat(today).isNotNull();

        open("organisations/LS");

        assertThat(texts(Section.class)).contains("Lãnh đạo", "Chủ tịch", "Lý Vinh Quang");
    }

    @Test
    @SignedIn(value = Role.SOCIETY_SECRETARY, at = JOURNALISTS)
    void aSocietysSecretarySeesItsLeadersWithoutButtons() {
        union.as(Role.UNION_SECRETARY, CODE, () -> record(JOURNALISTS, "Lý Vinh Quang", "2011-08-08"));

        open("leadership");

        assertThat(roster()).contains("Lý Vinh Quang");
        assertThat(find(Button.class).withText("Ghi người giữ chức").all()).isEmpty();
        open("leadership/LS-HNB/tenures/new");
        assertThat(find(RecordForm.class).all()).isEmpty();
    }

    @Test
    void anotherUnionsPageLooksAsIfItWereNotThere() {
        union.found();

        open("leadership/" + OTHER_UNION);

        assertThat(texts(EmptyState.class)).contains("Không tìm thấy");
    }

    @SuppressWarnings("unchecked")
    private NamedField<PersonId> holder() {
        return field(NamedField.class, "Người giữ chức");
    }

    private void openOn(String day) {
        UI.getCurrent().setLocale(I18n.VIETNAMESE);
        UI.getCurrent().navigate("leadership/LS", QueryParameters.of("asOf", day));
        roundTrip();
    }

    private String roster() {
        return texts(Section.class).split("Dòng thời gian", 2)[0];
    }

    private String page() {
        return textOf(find(Main.class).single());
    }

    private org.lienhiep.kernel.id.TenureId chairs() {
        record(CODE, "Nguyễn Văn An", "2008-10-15");
        return record(CODE, "Lý Vinh Quang", "2011-08-08");
    }

    private org.lienhiep.kernel.id.TenureId record(String code, String name, String from) {
        return tenures.record(new TenureWords(
                        union.id(code),
                        new Named<>(null, name),
                        null,
                        new Named<>(null, "Chủ tịch"),
                        null,
                        null,
                        2008,
                        2013,
                        null,
                        PartialDate.parse(from),
                        null,
                        TenureKind.ELECTED,
                        "Phó Chủ tịch UBND tỉnh",
                        null,
                        null))
                .tenure();
    }
}
