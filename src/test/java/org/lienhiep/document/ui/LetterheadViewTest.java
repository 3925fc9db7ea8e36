package org.lienhiep.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.UiTest;
import org.lienhiep.access.Role;
import org.lienhiep.document.Letterheads;
import org.springframework.beans.factory.annotation.Autowired;

@SignedIn(value = Role.SOCIETY_SECRETARY, at = SampleUnion.JOURNALISTS)
class LetterheadViewTest extends UiTest {

    @Autowired
    private Letterheads letterheads;

    private String preview() {
        return find(DocumentPreview.class)
                .single()
                .getChildren()
                .map(child ->
                        child.getElement().getOuterHTML() + child.getElement().getProperty("innerHTML", ""))
                .reduce("", String::concat);
    }

    @Test
    void whatIsTypedIsSeenOnThePaperAtOnce() {
        open(DocumentLinks.letterhead(SampleUnion.JOURNALISTS));
        assertThat(preview()).contains("HỘI NHÀ BÁO TỈNH LẠNG SƠN");

        test(field(TextArea.class, "Cơ quan ban hành")).setValue("HỘI NHÀ BÁO <b>XỨ LẠNG</b>");

        assertThat(preview()).contains("&lt;b&gt;XỨ").doesNotContain("<b>");
    }

    @Test
    void aLetterheadIsSavedAndShownOnTheOrganisationsPage() {
        open(DocumentLinks.letterhead(SampleUnion.JOURNALISTS));
        test(field(TextField.class, "Ký hiệu")).setValue("BC-NBLS");
        press("Lưu");

        assertThat(texts(H1.class)).isEqualTo("Hội Nhà báo tỉnh Lạng Sơn");
        assertThat(letterheads
                        .of(union.id(SampleUnion.JOURNALISTS), LocalDate.of(2026, 8, 15))
                        .values()
                        .symbol())
                .isEqualTo("BC-NBLS");
    }

    @Test
    void aWrongSymbolIsSaidBesideItsField() {
        open(DocumentLinks.letterhead(SampleUnion.JOURNALISTS));
        var symbol = field(TextField.class, "Ký hiệu");
        test(symbol).setValue("báo cáo số 1");
        press("Lưu");

        assertThat(symbol.isInvalid()).isTrue();
        assertThat(symbol.getErrorMessage()).contains("BC-LHH");
    }
}
