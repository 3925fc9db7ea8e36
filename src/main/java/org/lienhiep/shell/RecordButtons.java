package org.lienhiep.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** The buttons that the head of a record's page has. */
public final class RecordButtons {

    private RecordButtons() {}

    /** Leads to the record's form. */
    public static Button edit(String path) {
        var ui = UI.getCurrent();
        var edit = new Button(ui.getTranslation("shell.edit"), new Icon("pencil"), _ -> ui.navigate(path));
        edit.addThemeVariants(ButtonVariant.PRIMARY);
        return edit;
    }

    /**
     * Deletes the record after a question, says so, and goes to another page.
     *
     * @param name what the record is called
     * @param consequences what goes with it, as one sentence
     * @param afterwards address of the page that is shown then
     */
    public static Button delete(String name, String consequences, Runnable delete, String afterwards) {
        var ui = UI.getCurrent();
        return new Button(
                ui.getTranslation("shell.delete"),
                new Icon("trash-2"),
                _ -> Confirm.deletion(name, consequences, () -> {
                    delete.run();
                    Notices.done(ui.getTranslation("shell.deleted", name));
                    ui.navigate(afterwards);
                }));
    }
}
