package org.lienhiep.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something that cannot be undone. */
public final class Confirm {

    private Confirm() {}

    /**
     * Asks before a deletion. The question names what is deleted; the action runs only when it is confirmed.
     *
     * @param name what the record is called
     * @param consequences what goes with it, as one sentence
     */
    public static void deletion(String name, String consequences, Runnable delete) {
        var ui = UI.getCurrent();
        var dialog = new ConfirmDialog();
        dialog.setHeader(ui.getTranslation("shell.delete.title", name));
        dialog.setText(consequences);
        dialog.setCancelable(true);
        dialog.setCancelText(ui.getTranslation("shell.cancel"));
        dialog.setConfirmText(ui.getTranslation("shell.delete"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(_ -> delete.run());
        dialog.open();
    }

    /**
     * Asks before a step that others will rely on.
     *
     * @param question what is about to happen
     * @param consequences what follows from it, as one sentence
     * @param confirm what the button says
     */
    public static void action(String question, String consequences, String confirm, Runnable action) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(question);
        dialog.setText(consequences);
        dialog.setCancelable(true);
        dialog.setCancelText(UI.getCurrent().getTranslation("shell.cancel"));
        dialog.setConfirmText(confirm);
        dialog.addConfirmListener(_ -> action.run());
        dialog.open();
    }

    /** Asks whether to leave a form with changes that were not saved. */
    static void leaving(Runnable leave) {
        var ui = UI.getCurrent();
        var dialog = new ConfirmDialog();
        dialog.setHeader(ui.getTranslation("shell.unsaved.title"));
        dialog.setText(ui.getTranslation("shell.unsaved.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(ui.getTranslation("shell.unsaved.stay"));
        dialog.setConfirmText(ui.getTranslation("shell.unsaved.leave"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(_ -> leave.run());
        dialog.open();
    }
}
