package org.lienhiep.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.UiTest;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.ChangeDraft.Fate;
import org.lienhiep.organisation.OrganisationDraft;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.shell.PartialDateField;
import org.lienhiep.shell.RowsField;
import org.springframework.beans.factory.annotation.Autowired;

/** Two unions unite, and of each field there is one society from then on. */
@SignedIn(value = Role.UNION_SECRETARY, at = "")
class UnitingPairsTest extends UiTest {

    private static final String JOURNALISTS = "Hội Nhà báo tỉnh Lạng Sơn";
    private static final String OTHER_JOURNALISTS = "Hội Nhà báo tỉnh Hà Tĩnh";

    @Autowired
    private Organisations organisations;

    @BeforeEach
    void foundTheOtherOfAPair() {
        organisations.create(OrganisationDraft.named(
                        "HT-HNB", OrganisationKind.SOCIETY, OTHER_JOURNALISTS, null, union.id(SampleUnion.OTHER_UNION))
                .withMemberSince(PartialDate.ofYear(2005)));
    }

    @Test
    void theNameProposedEndsWithThePlaceOfTheNewUnion() {
        uniteUnionsAndPairs();

        assertThat(united().getValue()).isEqualTo("Hội Nhà báo tỉnh Lạng Hà");
        assertThat(line(OTHER_JOURNALISTS).codes()).containsExactly("LH-HNB");

        name("Liên hiệp hội tỉnh Hà Lạng");

        assertThat(united().getValue()).isEqualTo("Hội Nhà báo tỉnh Hà Lạng");
    }

    @Test
    void whereAUnionGoesOnTheNameProposedEndsWithItsPlace() {
        open("organisations/change?kind=ABSORBED&of=" + SampleUnion.CODE);
        goingOn().setValue(union.id(SampleUnion.OTHER_UNION));
        field(PartialDateField.class, "Ngày hiệu lực").setValue(PartialDate.parse("2025-07-01"));
        line("Hội Khuyến học tỉnh Lạng Sơn").fate().setValue(Fate.UNITED);

        assertThat(united().getValue()).isEqualTo("Hội Khuyến học tỉnh Hà Tĩnh");
    }

    @Test
    void aNameThatSomebodyTypedStays() {
        uniteUnionsAndPairs();

        test(united()).setValue("Hội Nhà báo Lạng Hà");

        name("Liên hiệp hội tỉnh Hà Lạng");
        press("Hợp nhất các cặp");

        assertThat(united().getValue()).isEqualTo("Hội Nhà báo Lạng Hà");
    }

    @Test
    void theOtherOfAPairSaysWithWhichItIsUnitedAndOffersNoChoice() {
        uniteUnionsAndPairs();

        assertThat(line(JOURNALISTS).text()).contains("Hợp nhất với " + OTHER_JOURNALISTS);
        assertThat(line(JOURNALISTS).fate().isVisible()).isFalse();
        assertThat(line(OTHER_JOURNALISTS).text()).doesNotContain("Hợp nhất với");
        assertThat(line("Hội Khuyến học tỉnh Lạng Sơn").fate().isVisible()).isTrue();

        line(OTHER_JOURNALISTS).fate().setValue(Fate.MOVES);

        assertThat(line(JOURNALISTS).text()).doesNotContain("Hợp nhất với");
        assertThat(line(JOURNALISTS).fate().isVisible()).isTrue();
    }

    @Test
    void aContradictionStaysInSightSoThatItCanBeMended() {
        uniteUnionsAndPairs();
        line(OTHER_JOURNALISTS).fate().setValue(Fate.MOVES);
        line(JOURNALISTS).fate().setValue(Fate.ABSORBED);
        line(OTHER_JOURNALISTS).fate().setValue(Fate.UNITED);

        assertThat(line(JOURNALISTS).fate().isVisible()).isTrue();
        assertThat(line(JOURNALISTS).text()).doesNotContain("Hợp nhất với");
    }

    private void uniteUnionsAndPairs() {
        open("organisations/change?kind=UNITED&of=" + SampleUnion.CODE);
        ending().setValue(List.of(union.id(SampleUnion.CODE), union.id(SampleUnion.OTHER_UNION)));
        field(PartialDateField.class, "Ngày hiệu lực").setValue(PartialDate.parse("2025-07-01"));
        name("Liên hiệp hội tỉnh Lạng Hà");
        test(field(TextField.class, "Mã")).setValue("LH");
        press("Hợp nhất các cặp");
    }

    private void name(String typed) {
        test(field(TextField.class, "Tên")).setValue(typed);
    }

    private TextField united() {
        return field(TextField.class, "Tên hội mới");
    }

    @SuppressWarnings("unchecked") // the first rows of the form are those that end
    private HasValue<?, List<OrganisationId>> ending() {
        return field(RowsField.class, "Các tổ chức hợp nhất (kết thúc)");
    }

    @SuppressWarnings("unchecked") // the field of an organisation has its id
    private ComboBox<OrganisationId> goingOn() {
        return field(ComboBox.class, "Sáp nhập vào (vẫn hoạt động)");
    }

    /** The line of a member. */
    private static Line line(String name) {
        return all(UI.getCurrent())
                .filter(MoveLine.class::isInstance)
                .map(Line::new)
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(UnitingPairsTest::all));
    }

    private record Line(Component line) {

        String name() {
            return all(line)
                    .filter(each -> each.hasClassName("move-name"))
                    .map(UiTest::textOf)
                    .findFirst()
                    .orElseThrow();
        }

        String text() {
            return textOf(line);
        }

        @SuppressWarnings("unchecked") // the first choice of a line is its fate
        Select<Fate> fate() {
            return (Select<Fate>)
                    all(line).filter(Select.class::isInstance).findFirst().orElseThrow();
        }

        List<String> codes() {
            return all(line)
                    .filter(TextField.class::isInstance)
                    .map(TextField.class::cast)
                    .filter(each -> "Mã".equals(each.getLabel()))
                    .map(TextField::getValue)
                    .toList();
        }
    }
}
