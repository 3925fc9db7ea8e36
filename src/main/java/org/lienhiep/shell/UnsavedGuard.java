package org.lienhiep.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Asks before a person leaves changes behind: on a link in the application, and on closing the browser's tab. */
public final class UnsavedGuard {

    private final BooleanSupplier changed;
    private @Nullable Registration listener;

    /** Guards a form, or any part of a page that is worked on; {@code changed} says whether something would be lost. */
    public UnsavedGuard(Component form, BooleanSupplier changed) {
        this.changed = changed;
        form.addAttachListener(event -> arm(event.getUI()));
        form.addDetachListener(_ -> release());
        // The browser cannot ask the server in time, so it asks itself: was any field of the form changed?
        form.getElement().executeJs("""
                this.addEventListener('change', () => { this.unsaved = true; });
                this.addEventListener('value-changed', e => { if (document.activeElement && this.contains(document.activeElement)) { this.unsaved = true; } });
                this.warn = e => { if (this.unsaved && this.isConnected) { e.preventDefault(); } };
                window.addEventListener('beforeunload', this.warn);
                """);
        this.form = form;
    }

    private final Component form;

    private void arm(UI ui) {
        listener = ui.addBeforeLeaveListener(event -> {
            if (changed.getAsBoolean()) {
                var leaving = event.postpone();
                Confirm.leaving(() -> {
                    release();
                    leaving.proceed();
                });
            }
        });
    }

    /** Nothing is unsaved any more. */
    public void release() {
        form.getElement().executeJs("this.unsaved = false");
        if (listener != null) {
            listener.remove();
            listener = null;
        }
    }
}
