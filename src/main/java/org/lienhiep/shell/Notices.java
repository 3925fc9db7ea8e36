package org.lienhiep.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.time.Duration;
import java.util.Map;
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

    /** It worked, and there is more to see: stays until it was read. */
    public static void done(String text, Map<String, String> links) {
        var content = new Div(new Span(text));
        links.forEach((label, path) -> {
            var link = new Anchor(path, label);
            link.setRouterIgnore(false);
            content.add(link);
        });
        staying(NotificationVariant.SUCCESS, content);
    }

    /**
     * It worked and can be taken back; stays until it was read.
     *
     * @param undo the word on the button
     * @param undoing takes it back
     */
    public static void undoable(String text, String undo, Runnable undoing) {
        var content = new Div(new Span(text));
        var notice = staying(NotificationVariant.SUCCESS, content);
        var button = new Button(undo, new Icon("undo-2"), _ -> {
            notice.close();
            undoing.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        content.addComponentAtIndex(1, button);
    }

    /** It did not work; stays until it was read. */
    public static void problem(String text) {
        staying(NotificationVariant.ERROR, new Div(new Span(text)));
    }

    private static Notification staying(NotificationVariant variant, Div content) {
        var notice = new Notification();
        notice.setPosition(Position.BOTTOM_START);
        notice.addThemeVariants(variant);
        var close = new Button(new Icon("x"), _ -> notice.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(UI.getCurrent().getTranslation("shell.close"));
        content.add(close);
        content.addClassName("notice");
        notice.add(content);
        notice.open();
        return notice;
    }

    /** What is wrong with an input as a whole, all problems in one message. */
    public static void problem(InvalidInput invalid) {
        var ui = UI.getCurrent();
        problem(invalid.problems().stream()
                .map(each -> ui.getTranslation(each.message(), each.arguments()))
                .collect(Collectors.joining(" ")));
    }
}
