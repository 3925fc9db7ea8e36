package org.lienhiep.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.UiTest;
import org.lienhiep.access.Role;
import org.lienhiep.shell.EmptyState;
import org.lienhiep.shell.Fact;
import org.springframework.beans.factory.annotation.Autowired;

@SignedIn(Role.UNION_SECRETARY)
class OrganisationViewsTest extends UiTest {

    @Autowired
    private Organisations organisations;

    @Test
    void theListShowsTheSocietiesAndOpensOne() {
        open("organisations");

        assertThat(test(find(Grid.class).single()).size()).isEqualTo(4);
    }

    @Test
    void aNewSocietyIsEnteredAndShown() {
        open("organisations/new");
        field(TextField.class, "Tên").setValue("Hội Làm vườn tỉnh Lạng Sơn");
        field(TextField.class, "Mã").setValue("ls-hlv");
        press("Lưu");

        assertThat(texts(H1.class)).isEqualTo("Hội Làm vườn tỉnh Lạng Sơn");
        assertThat(organisations.byCode("LS-HLV")).isPresent();
    }

    @Test
    void whatIsMissingIsSaidBesideTheFieldAndNothingIsStored() {
        open("organisations/new");
        field(TextField.class, "Mã").setValue(SampleUnion.JOURNALISTS);
        press("Lưu");

        assertThat(field(TextField.class, "Tên").getErrorMessage()).isEqualTo("Cần nhập mục này.");
        assertThat(texts(H1.class)).isEqualTo("Thêm tổ chức");
    }

    @Test
    void thePageShowsWhatIsRecorded() {
        open("organisations/" + SampleUnion.JOURNALISTS);

        assertThat(texts(Fact.Sheet.class)).contains("Hội Nhà báo tỉnh Lạng Sơn", "Liên hiệp các Hội KH&KT", "2005");
    }

    @Test
    void anotherUnionsPageLooksAsIfItWereNotThere() {
        union.found();

        open("organisations/" + SampleUnion.OTHER_UNION);

        assertThat(texts(EmptyState.class)).contains("Không tìm thấy");
    }
}
