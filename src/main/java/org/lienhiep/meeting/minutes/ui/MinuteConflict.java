package org.lienhiep.meeting.minutes.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.meeting.minutes.Minute;
import org.lienhiep.meeting.minutes.SafeHtml;
import org.lienhiep.shell.Formats;

/** Two people wrote on the same item: both texts side by side, to choose one or keep both. Nothing is lost. */
final class MinuteConflict extends Dialog {

    /**
     * The question.
     *
     * @param mine sanitised
     * @param decided takes what is to be stored over their version
     */
    MinuteConflict(StaleRecord stale, Minute theirs, String mine, Consumer<String> decided) {
        addClassName("minute-conflict");
        setHeaderTitle(getTranslation("meeting.conflict.title"));
        setWidth("min(64rem, 96vw)");
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        var moment = Formats.of(getLocale()).moment(stale.changedAt());
        var sides = new Div(
                side(getTranslation("meeting.conflict.theirs", stale.changedBy(), moment), theirs.html()),
                side(getTranslation("meeting.conflict.mine"), mine));
        sides.addClassName("minute-sides");
        add(new Paragraph(getTranslation("meeting.conflict.text")), sides);
        var both = choice("meeting.conflict.both", () -> decided.accept(theirs.html() + mine));
        both.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter()
                .add(
                        choice("meeting.conflict.take-theirs", () -> decided.accept(theirs.html())),
                        choice("meeting.conflict.take-mine", () -> decided.accept(mine)),
                        both);
    }

    private Button choice(String key, Runnable action) {
        return new Button(getTranslation(key), _ -> {
            close();
            action.run();
        });
    }

    private static Div side(String title, String html) {
        var side = new Div(new H3(title), written(html));
        side.addClassName("minute-side");
        return side;
    }

    /** HTML of minutes as a component. */
    static Html written(String html) {
        return new Html("<div class=\"minute-text\">" + SafeHtml.of(html) + "</div>");
    }
}
