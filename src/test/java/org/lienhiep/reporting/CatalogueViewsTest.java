package org.lienhiep.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.UiTest;
import org.lienhiep.access.Access;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.reporting.check.CheckRules;
import org.lienhiep.reporting.check.RuleKind;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.Section;
import org.springframework.beans.factory.annotation.Autowired;

@SignedIn(Role.UNION_SECRETARY)
class CatalogueViewsTest extends UiTest {

    private static final String TALKS = "dissemination_sessions";

    @Autowired
    private Indicators indicators;

    @Autowired
    private Sections sections;

    @Autowired
    private CheckRules rules;

    @Autowired
    private ReportEntry entry;

    @Autowired
    private Access access;

    private List<String> lines() {
        return find(NativeTableRow.class).all().stream().map(UiTest::textOf).toList();
    }

    @Test
    void sectionsAreAddedAndMoved() {
        open("indicators/sections");
        press("Thêm mục");
        press("Lưu");
        assertThat(field(TextField.class, "Tên mục").getErrorMessage()).isEqualTo("Cần nhập mục này.");

        field(TextField.class, "Tên mục").setValue("XI. Chuyển đổi số");
        press("Lưu");
        assertThat(lines().getLast()).contains("XI. Chuyển đổi số", "0");

        find(Button.class).all().stream()
                .filter(each -> each.getAriaLabel()
                        .filter("Chuyển lên: XI. Chuyển đổi số"::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow()
                .click();
        assertThat(sections.all().get(sections.all().size() - 2).name().vi()).isEqualTo("XI. Chuyển đổi số");
    }

    @Test
    void aRuleIsTriedStoredSwitchedOffAndDeleted() {
        var society = union.id(SampleUnion.JOURNALISTS);
        access.asSystem(() -> entry.saveCell(
                society,
                new HalfYear(2026, 1),
                indicators.byCode(TALKS).orElseThrow().id(),
                CellDraft.number(12),
                0));
        open("indicators/checks/new");
        press("Lưu");
        assertThat(texts(H1.class)).isEqualTo("Thêm quy tắc");

        @SuppressWarnings("unchecked")
        Select<RuleKind> kind = field(Select.class, "Loại quy tắc");
        kind.setValue(RuleKind.BOUNDS);
        @SuppressWarnings("unchecked")
        ComboBox<String> indicator = field(ComboBox.class, "Chỉ tiêu");
        indicator.setValue(TALKS);
        field(BigDecimalField.class, "Nhiều nhất").setValue(BigDecimal.TEN);
        press("Thử trên báo cáo đã có");
        assertThat(page()).contains("1 trên 1 báo cáo");

        press("Lưu");
        assertThat(lines()).anyMatch(line -> line.contains("nhiều nhất là 10"));
        assertThat(texts(PageHeader.class)).contains("Bộ quy tắc riêng");
        var rule = rules.of(union.id(SampleUnion.CODE)).stream()
                .filter(each -> each.values().kind() == RuleKind.BOUNDS)
                .findFirst()
                .orElseThrow();
        find(Checkbox.class).all().stream()
                .filter(each -> each.getAriaLabel()
                        .filter(label -> label.contains("nhiều nhất là 10"))
                        .isPresent())
                .findFirst()
                .orElseThrow()
                .setValue(false);
        assertThat(rules.get(union.id(SampleUnion.CODE), rule.code()).enabled()).isFalse();

        press("Trở lại bộ chuẩn");
        test(find(ConfirmDialog.class).single()).confirm();
        roundTrip();
        assertThat(texts(PageHeader.class)).contains("Bộ quy tắc chuẩn");
    }

    @Test
    void aReportedIndicatorAsksWhatItsNewWordsMean() {
        var society = union.id(SampleUnion.JOURNALISTS);
        access.asSystem(() -> entry.saveCell(
                society,
                new HalfYear(2025, 1),
                indicators.byCode(TALKS).orElseThrow().id(),
                CellDraft.number(12),
                0));
        open("indicators/" + TALKS + "/edit");
        field(TextField.class, "Tên chỉ tiêu").setValue("Buổi phổ biến từ 20 người");
        press("Lưu");
        assertThat(texts(H1.class)).startsWith("Sửa: ");

        @SuppressWarnings("unchecked")
        RadioButtonGroup<Rewording.Kind> kind =
                find(RadioButtonGroup.class).all().getFirst();
        kind.setValue(Rewording.Kind.NEW_DEFINITION);
        @SuppressWarnings("unchecked")
        ComboBox<HalfYear> from = find(ComboBox.class).all().stream()
                .filter(each -> "Áp dụng từ kỳ".equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
        from.setValue(new HalfYear(2026, 1));
        field(TextField.class, "Lý do").setValue("Chỉ tính buổi đông người");
        press("Lưu");

        assertThat(texts(H1.class)).isEqualTo("Buổi phổ biến từ 20 người");
        assertThat(texts(Section.class)).contains("Đến hết 2025-H2", "Chỉ tính buổi đông người");
        open("figures/LS/" + TALKS + "/2026-H1");
        assertThat(page()).contains("Định nghĩa thay đổi từ kỳ 2026-H1");
    }

    @Test
    void theMenuOffersTheCatalogueToThoseWhoKeepIt() {
        open("reports");
        assertThat(menu()).contains("Chỉ tiêu");
    }

    @Test
    @SignedIn(Role.LEADER)
    void othersFindChecksAndSectionsByLinksAndChangeNothing() {
        open("indicators/checks");
        assertThat(lines()).anyMatch(line -> line.contains("không vượt quá"));
        assertThat(texts(Button.class)).doesNotContain("Thêm quy tắc");
        assertThat(menu()).doesNotContain("Chỉ tiêu");

        open("indicators/sections");
        assertThat(texts(Button.class)).doesNotContain("Thêm mục");
    }

    private List<String> menu() {
        return find(SideNav.class).single().getItems().stream()
                .map(item -> item.getLabel())
                .toList();
    }

    private static String page() {
        return textOf((Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst());
    }
}
