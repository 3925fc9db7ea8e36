package org.lienhiep.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.UiTest;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.shell.Chip;
import org.lienhiep.shell.PartialDateField;
import org.springframework.beans.factory.annotation.Autowired;

@SignedIn(Role.UNION_SECRETARY)
class ChangeViewTest extends UiTest {

    @Autowired
    private Organisations organisations;

    @Autowired
    private OrganisationChanges changes;

    @Test
    void aSocietyIsAbsorbedAfterItsPreview() {
        open("organisations/change?kind=ABSORBED&of=" + SampleUnion.JOURNALISTS);
        into().setValue(union.id(SampleUnion.LEARNING));
        effective("1/7/2025");
        press("Xem trước");

        assertThat(texts(ListItem.class))
                .contains("Hội Nhà báo tỉnh Lạng Sơn: kết thúc hoạt động từ 01/07/2025")
                .contains("đến 30/06/2025");
        assertThat(state(SampleUnion.JOURNALISTS)).isEqualTo(OrganisationState.MEMBER);

        press("Ghi nhận thay đổi");

        assertThat(texts(H1.class)).isEqualTo("Hội Khuyến học tỉnh Lạng Sơn");
        assertThat(texts(ListItem.class)).contains("Sáp nhập").contains("Hội Nhà báo tỉnh Lạng Sơn");
        assertThat(state(SampleUnion.JOURNALISTS)).isEqualTo(OrganisationState.DISSOLVED);
    }

    @Test
    void whatIsWrongIsSaidBesideTheField() {
        open("organisations/change?kind=ABSORBED&of=" + SampleUnion.JOURNALISTS);
        into().setValue(union.id(SampleUnion.JOURNALISTS));
        effective("1/7/2025");
        press("Xem trước");

        assertThat(into().getErrorMessage()).isEqualTo("Một tổ chức không thể sáp nhập hoặc hợp nhất với chính mình.");
    }

    @Test
    void eachMemberOfADividedUnionGoesWhereItIsSent() {
        open("organisations/change?kind=DIVIDED&of=" + SampleUnion.CODE);
        effective("1/7/2025");
        test(names().getFirst()).setValue("Liên hiệp hội phía Bắc");

        assertThat(destinations())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.isVisible())
                        .as("there is one successor yet")
                        .isFalse());

        press("Thêm tổ chức mới");
        test(names().getLast()).setValue("Liên hiệp hội phía Nam");

        assertThat(destinations())
                .allSatisfy(each -> assertThat(each.isVisible()).isTrue());
        var first = destinations().getFirst();
        assertThat(first.getListDataView().getItems().map(first.getItemLabelGenerator()))
                .containsExactly("Liên hiệp hội phía Bắc", "Liên hiệp hội phía Nam");
    }

    private List<TextField> names() {
        return find(TextField.class).all().stream()
                .filter(each -> "Tên".equals(each.getLabel()))
                .toList();
    }

    @SuppressWarnings("unchecked") // numbers of successors
    private List<Select<Integer>> destinations() {
        return UI.getCurrent()
                .getChildren()
                .flatMap(ChangeViewTest::all)
                .filter(Select.class::isInstance)
                .map(each -> (Select<Integer>) each)
                .filter(each -> "Về tổ chức".equals(each.getLabel()))
                .toList();
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(ChangeViewTest::all));
    }

    @Test
    void theOrganisationIsShownAsItWasOnTheDayOfTheAddress() {
        var renaming = ChangeDraft.of(
                        ChangeKind.RENAMED, PartialDate.parse("2018-11-01"), union.id(SampleUnion.JOURNALISTS))
                .founding(new ChangeDraft.NewOrganisation(null, "Hội Nhà báo và Truyền thông", null, null, null));
        changes.record(renaming);

        open("organisations/" + SampleUnion.JOURNALISTS + "?asOf=2011-08-08");
        assertThat(texts(H1.class)).isEqualTo("Hội Nhà báo tỉnh Lạng Sơn");
        assertThat(texts(Div.class)).contains("Đang xem tình hình tại ngày 08/08/2011");

        open("organisations/" + SampleUnion.JOURNALISTS);
        assertThat(texts(H1.class)).isEqualTo("Hội Nhà báo và Truyền thông");
        assertThat(texts(Chip.class)).contains("Hội viên");

        press("Rút lại");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(texts(H1.class)).isEqualTo("Hội Nhà báo tỉnh Lạng Sơn");
    }

    @SuppressWarnings("unchecked") // the fields of organisations have their ids
    private ComboBox<OrganisationId> into() {
        return field(ComboBox.class, "Sáp nhập vào (vẫn hoạt động)");
    }

    private void effective(String typed) {
        var field = field(PartialDateField.class, "Ngày hiệu lực");
        var text = ((CustomField<?>) field)
                .getChildren()
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .findFirst()
                .orElseThrow();
        test(text).setValue(typed);
    }

    private OrganisationState state(String code) {
        return organisations.get(union.id(code), LocalDate.of(2026, 1, 1)).state();
    }
}
