package org.lienhiep.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A text with emphasis and lists that is stored while one writes. What arrives from the browser is HTML that anybody
 * may have made up: whoever stores it sanitises it. Every change wants an answer: {@link #stored}, {@link #refused} or
 * {@link #take}.
 */
@Tag("lh-rich-text")
@JsModule("./lh-rich-text.ts")
@NpmPackage(value = "@tiptap/core", version = "3.34.0")
@NpmPackage(value = "@tiptap/pm", version = "3.34.0")
@NpmPackage(value = "@tiptap/starter-kit", version = "3.34.0")
public final class RichText extends Component implements HasStyle {

    private static final List<String> WORDS = List.of(
            "bold",
            "italic",
            "underline",
            "bullets",
            "numbers",
            "heading",
            "undo",
            "saving",
            "saved",
            "unsaved",
            "waiting",
            "conflict");

    /**
     * An editor with this text.
     *
     * @param label what it is about, for whoever does not see the page
     * @param html sanitised
     * @param drawer user and record, under which the browser keeps what is not stored yet; empty for nowhere
     * @param key which of the record's texts
     */
    public RichText(String label, String html, int version, String drawer, String key) {
        getElement().setProperty("label", label);
        getElement().setProperty("value", html);
        getElement().setProperty("version", version);
        getElement().setProperty("drawer", drawer);
        getElement().setProperty("key", key);
        Map<String, String> words = WORDS.stream().collect(Collectors.toMap(Function.identity(), this::word));
        getElement().setPropertyMap("words", words);
    }

    private String word(String name) {
        // A sentence with a place for the time, which the browser knows.
        return getTranslation("shell.rich-text." + name, "{0}");
    }

    /** The text was stored as this version. */
    public void stored(int version) {
        getElement().callJsFunction("stored", version);
    }

    /** The text was not stored; it stays in the browser until the person decides. */
    public void refused() {
        getElement().callJsFunction("refused");
    }

    /** Somebody else stored this text; it is shown unless something is being typed. */
    public void theirs(String html, int version) {
        getElement().callJsFunction("theirs", html, version);
    }

    /** Shows this as the stored text, whatever was typed. */
    public void take(String html, int version) {
        getElement().callJsFunction("take", html, version);
    }

    /** Puts a sentence where the cursor is. */
    public void insert(String sentence) {
        getElement().callJsFunction("insert", sentence);
    }

    /** Runs when the person paused after writing. */
    public void onChange(ComponentEventListener<ChangeEvent> listener) {
        addListener(ChangeEvent.class, listener);
    }

    /** Runs when the cursor enters the text. */
    public void onEnter(ComponentEventListener<EnterEvent> listener) {
        addListener(EnterEvent.class, listener);
    }

    /** Somebody wrote. */
    @DomEvent("text-changed")
    public static final class ChangeEvent extends ComponentEvent<RichText> {

        private final String text;
        private final int base;

        /** Made by the framework. */
        public ChangeEvent(
                RichText source,
                boolean fromClient,
                @EventData("event.detail.text") String text,
                @EventData("event.detail.base") int base) {
            super(source, fromClient);
            this.text = text;
            this.base = base;
        }

        /** HTML from the browser, not sanitised. */
        public String text() {
            return text;
        }

        /** The version that the writer had before him. */
        public int base() {
            return base;
        }
    }

    /** The cursor is in the text. */
    @DomEvent("text-entered")
    public static final class EnterEvent extends ComponentEvent<RichText> {

        /** Made by the framework. */
        public EnterEvent(RichText source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
