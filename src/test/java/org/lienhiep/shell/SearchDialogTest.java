package org.lienhiep.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.UiTest;
import org.lienhiep.access.Role;
import org.springframework.beans.factory.annotation.Autowired;

@SignedIn(Role.LEADER)
class SearchDialogTest extends UiTest {

    @Autowired
    private Finder finder;

    @BeforeEach
    void openTheDialog() {
        open("");
        new SearchDialog(finder).open();
    }

    private void search(String text) {
        test(find(TextField.class).from(find(Dialog.class).single()).single()).setValue(text);
    }

    private List<String> results() {
        return find(Anchor.class).from(find(Dialog.class).single()).all().stream()
                .map(Anchor::getHref)
                .toList();
    }

    @Test
    void aSocietyIsFoundWithoutDiacriticsUnderItsKind() {
        search("cham cuu");

        assertThat(results()).containsExactly("organisations/" + SampleUnion.ACUPUNCTURE);
        assertThat(texts(Dialog.class)).contains("Tổ chức", "Hội Châm cứu tỉnh Lạng Sơn", "1 kết quả");
    }

    @Test
    void whatLiesOutsideOfOnesUnionIsNotFound() {
        search("luat gia");

        assertThat(results()).isEmpty();
        assertThat(texts(Dialog.class)).contains("Không thấy gì có “luat gia”.");
    }

    @Test
    void anEmptyFieldSaysWhatCanBeFound() {
        search("nha bao");
        search("");

        assertThat(results()).isEmpty();
        assertThat(texts(Dialog.class)).contains("không cần dấu");
    }
}
