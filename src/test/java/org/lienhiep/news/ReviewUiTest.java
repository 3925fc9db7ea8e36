package org.lienhiep.news;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lienhiep.UiTest;
import org.lienhiep.kernel.ListQuery;
import org.springframework.beans.factory.annotation.Autowired;

/** A person before an article that was read, field by field. */
abstract class ReviewUiTest extends UiTest {

    @Autowired
    Articles articles;

    @Autowired
    RecordingDrafts drafts;

    void paste(String text) {
        open("articles/record");
        field(TextArea.class, "Nội dung bài báo").setValue(text);
        press("Đọc bài");
        roundTrip();
    }

    /** The row of the field at this place of the reading. */
    Div row(String pointer) {
        return find(Div.class).all().stream()
                .filter(each -> pointer.equals(each.getElement().getAttribute("data-proposal")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + pointer));
    }

    void click(String pointer, String action) {
        find(Button.class).all().stream()
                .filter(each -> inside(each, row(pointer))
                        && each.getAriaLabel().orElse("").startsWith(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + action + " at " + pointer))
                .click();
    }

    static boolean inside(Component component, Component ancestor) {
        return Stream.iterate(Optional.of(component), Optional::isPresent, each -> each.flatMap(Component::getParent))
                .anyMatch(each -> each.get().equals(ancestor));
    }

    String state(String pointer) {
        var classes = row(pointer).getElement().getClassList();
        return Stream.of("open", "accepted", "corrected", "rejected")
                .filter(classes::contains)
                .findFirst()
                .orElseThrow();
    }

    List<ArticleRow> recorded() {
        return articles.list(new ListQuery<>(ArticleFilter.ALL, ArticleOrder.TITLE, true, Locale.of("vi"), 0, 50));
    }
}
