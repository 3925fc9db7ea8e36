package org.lienhiep.news.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where a proposed field is corrected: an editor that opens below it, with what it says to be taken or left. */
final class FieldEditing<T> extends Div {

    private final Supplier<Editor<T>> makeEditor;
    private final Consumer<@Nullable T> taken;
    private final Runnable done;
    private @Nullable Editor<T> editor;

    /**
     * Closed.
     *
     * @param taken told what stood in the editor when it is taken; null when that is nothing usable
     * @param done told when a button closed the editor
     */
    FieldEditing(Supplier<Editor<T>> makeEditor, Consumer<@Nullable T> taken, Runnable done) {
        this.makeEditor = makeEditor;
        this.taken = taken;
        this.done = done;
        addClassName("proposal-editor");
        setVisible(false);
    }

    /** Opens the editor, or closes it when it is open. */
    void toggle() {
        if (editor != null) {
            close();
            return;
        }
        var opened = makeEditor.get();
        editor = opened;
        var take = button("news.take", "take", ButtonVariant.PRIMARY, this::take);
        var cancel = button("shell.cancel", "cancel", ButtonVariant.TERTIARY, this::close);
        var buttons = new Div(take, cancel);
        buttons.addClassName("actions");
        add(opened.component(), buttons);
        setVisible(true);
        opened.first().getElement().callJsFunction("focus");
    }

    private Button button(String messageKey, String name, ButtonVariant variant, Runnable action) {
        var button = new Button(getTranslation(messageKey), _ -> {
            action.run();
            done.run();
        });
        button.addThemeVariants(variant, ButtonVariant.SMALL);
        button.getElement().setAttribute("data-edit", name);
        return button;
    }

    /** Takes what stands in the editor, if it is open: nothing entered is lost. */
    void take() {
        if (editor != null) {
            taken.accept(editor.value().get());
        }
    }

    void close() {
        editor = null;
        removeAll();
        setVisible(false);
    }
}
