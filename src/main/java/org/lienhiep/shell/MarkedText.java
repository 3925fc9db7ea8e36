package org.lienhiep.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;

/** A text in which the words that fields were read from are marked, each mark tied to its field. */
@Tag("lh-marked-text")
@JsModule("./lh-marked-text.ts")
public final class MarkedText extends Component implements HasStyle {

    /**
     * Words that a field was read from.
     *
     * @param start first UTF-16 unit of the text
     * @param end the unit after the last
     * @param key names the field
     * @param label the field's name in the reader's language
     * @param tone which colour: the custom properties {@code --lh-tone-<tone>} and {@code --lh-tone-<tone>-soft}
     */
    public record Mark(int start, int end, String key, String label, String tone) {}

    /** Shows the text with these marks; marks may overlap. */
    public void show(String text, List<Mark> marks) {
        getElement().setProperty("text", text);
        getElement().setPropertyList("marks", marks);
    }

    /** Brings the words of a field out and into sight; an empty key brings out none. */
    public void activate(String key) {
        getElement().setProperty("active", key);
    }

    /** Brings the words of a field out, into the middle of the window and under the keyboard. */
    public void bring(String key) {
        activate(key);
        getElement().executeJs("""
                this.updateComplete.then(() => {
                  const words = this.renderRoot.querySelector('mark.active');
                  words?.scrollIntoView({block: 'center'});
                  words?.focus({preventScroll: true});
                })""");
    }

    /** Runs when someone points at the words of a field or moves to them by keyboard. */
    public Registration onPoint(ComponentEventListener<PointEvent> listener) {
        return addListener(PointEvent.class, listener);
    }

    /** Runs when someone clicks the words of a field or presses Enter on them. */
    public Registration onOpen(ComponentEventListener<OpenEvent> listener) {
        return addListener(OpenEvent.class, listener);
    }

    /** Someone points at a mark. */
    @DomEvent("mark-pointed")
    public static final class PointEvent extends ComponentEvent<MarkedText> {

        private final String key;

        /** Made by the framework. */
        public PointEvent(MarkedText source, boolean fromClient, @EventData("event.detail.key") String key) {
            super(source, fromClient);
            this.key = key;
        }

        /** The field. */
        public String key() {
            return key;
        }
    }

    /** Someone opened a mark. */
    @DomEvent("mark-opened")
    public static final class OpenEvent extends ComponentEvent<MarkedText> {

        private final String key;

        /** Made by the framework. */
        public OpenEvent(MarkedText source, boolean fromClient, @EventData("event.detail.key") String key) {
            super(source, fromClient);
            this.key = key;
        }

        /** The field. */
        public String key() {
            return key;
        }
    }
}
