package org.lienhiep.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.time.Duration;
import java.util.stream.Collectors;
import org.lienhiep.kernel.InvalidInput;

/** Short messages about what just happened. */
public final class Notices {

    private static final int SHORT = Math.toIntExact(Duration.ofSeconds(4).toMillis());

    private Notices() {}

    /** It worked; goes away by itself. */
    public static void done(String text) {
        var notice = new Notification(text, SHORT, Position.BOTTOM_START);
        notice.addThemeVariants(NotificationVariant.SUCCESS);
        notice.open();
    }

    /** It did not work; stays until it was read. */
    public static void problem(String text) {
        var notice = new Notification();
        notice.setPosition(Position.BOTTOM_START);
        notice.addThemeVariants(NotificationVariant.ERROR);
        var close = new Button(new Icon("x"), _ -> notice.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(UI.getCurrent().getTranslation("shell.close"));
        var content = new Div(new Span(text), close);
        content.addClassName("notice");
        notice.add(content);
        notice.open();
    }

    /** What is wrong with an input as a whole, all problems in one message. */
    public static void problem(InvalidInput invalid) {
        var ui = UI.getCurrent();
        problem(invalid.problems().stream()
                .map(each -> ui.getTranslation(each.message(), each.arguments()))
                .collect(Collectors.joining(" ")));
    }
}
