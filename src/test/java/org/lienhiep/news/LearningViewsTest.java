package org.lienhiep.news;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.learning.LearnedFilter;
import org.lienhiep.news.learning.LearnedNames;
import org.lienhiep.news.learning.LearnedOrder;
import org.lienhiep.news.learning.LearnedRow;
import org.lienhiep.shell.EmptyState;
import org.springframework.beans.factory.annotation.Autowired;

/** A secretary corrects a name once, sees why it is known afterwards, and takes it back. */
@SignedIn(Role.UNION_SECRETARY)
class LearningViewsTest extends ReviewUiTest {

    private static final String ARTICLE = """
            Nhìn lại nửa đầu năm

            Ngày 5/7/2020, Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Lạng Sơn tổ chức hội nghị sơ kết công tác 6 tháng \
            đầu năm 2020. Dự hội nghị có Hội Ký Giả.""";

    @Autowired
    private LearnedNames names;

    private void read() {
        paste(ARTICLE);
    }

    private List<LearnedRow> learned() {
        var filter = LearnedFilter.of(union.id(SampleUnion.CODE));
        return names.list(new ListQuery<>(filter, LearnedOrder.WRITTEN, true, Locale.of("vi"), 0, 50));
    }

    @SuppressWarnings("unchecked") // the only kind of record asked for there
    private void correct() {
        click("/organisations/1", "Sửa");
        ((ComboBox<OrganisationId>) field(ComboBox.class, "Là tổ chức nào trong sổ"))
                .setValue(union.id(SampleUnion.JOURNALISTS));
        press("Dùng");
    }

    @Test
    void aCorrectionTeachesTheNameAndTheNextReadingSaysWhy() {
        read();
        assertThat(textOf(row("/organisations/1"))).contains("chưa có trong sổ");
        correct();
        assertThat(find(Checkbox.class).all())
                .filteredOn(box -> inside(box, row("/organisations/1")))
                .singleElement()
                .satisfies(box -> {
                    assertThat(box.getLabel()).contains("Hội Ký Giả").contains("Hội Nhà báo");
                    assertThat(box.getValue()).isTrue();
                });
        press("Ghi nhận");

        assertThat(textOf(find(Notification.class).single())).contains("Đã nhớ tên: “Hội Ký Giả”");
        read();
        assertThat(textOf(row("/organisations/1"))).doesNotContain("chưa có trong sổ");
        click("/organisations/1", "Vì sao đọc thành");
        assertThat(textOf(row("/organisations/1")))
                .contains("tên đã được liên hiệp hội xác nhận ở một bài trước")
                .contains("Nhận ra “Hội Ký Giả” vì");
    }

    @Test
    void thePersonMayWantNothingRemembered() {
        read();
        correct();
        find(Checkbox.class).all().stream()
                .filter(box -> inside(box, row("/organisations/1")))
                .findFirst()
                .orElseThrow()
                .setValue(false);
        press("Ghi nhận");

        assertThat(learned()).isEmpty();
    }

    @Test
    void everyFieldTellsOnDemandWhyItWasReadSo() {
        read();
        assertThat(textOf(row("/meeting/heldOn"))).doesNotContain("trong câu nói về cuộc họp");

        click("/meeting/heldOn", "Vì sao đọc thành");

        assertThat(textOf(row("/meeting/heldOn")))
                .contains("ngày, tháng, năm ghi trong câu nói về cuộc họp")
                .contains("Chắc (98%)")
                .contains("Đọc từ: “5/7/2020”");
        click("/meeting/heldOn", "Vì sao đọc thành");
        assertThat(textOf(row("/meeting/heldOn"))).doesNotContain("Đọc từ");
    }

    @Test
    void withoutASecondOpinionNobodyIsAskedForOne() {
        read();

        assertThat(find(Button.class).all())
                .noneMatch(button -> button.getText().equals("Hỏi ý kiến thứ hai"));
    }

    @Test
    @SuppressWarnings("unchecked") // the only kind of record asked for there
    void namesAreAddedAndTakenBackByHand() {
        open("articles/names");
        assertThat(textOf(find(EmptyState.class).single())).contains("Chưa học được tên nào");
        press("Thêm tên");
        field(TextField.class, "Tên trên báo").setValue("Hội Ký Giả");
        press("Lưu");
        assertThat(learned()).isEmpty();
        ((ComboBox<OrganisationId>) field(ComboBox.class, "Được hiểu là")).setValue(union.id(SampleUnion.JOURNALISTS));
        press("Lưu");

        assertThat(learned())
                .singleElement()
                .satisfies(row -> assertThat(row.article()).isNull());
    }
}
