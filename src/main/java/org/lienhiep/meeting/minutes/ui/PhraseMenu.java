package org.lienhiep.meeting.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.shell.Notices;

/** The usual sentences as a menu beside each text, and the list to change them. */
final class PhraseMenu {

    private final MinutesDesk desk;
    private final OrganisationId organiser;
    private List<String> phrases;

    PhraseMenu(MinutesDesk desk, OrganisationId organiser) {
        this.desk = desk;
        this.organiser = organiser;
        this.phrases = desk.phrases(organiser);
    }

    /** A menu that hands over the sentence that somebody chose. */
    MenuBar menu(Component page, String about, Consumer<String> chosen) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        var top = bar.addItem(page.getTranslation("meeting.phrases"));
        top.setAriaLabel(page.getTranslation("meeting.phrases") + ": " + about);
        fill(page, bar, chosen);
        return bar;
    }

    private void fill(Component page, MenuBar bar, Consumer<String> chosen) {
        var menu = bar.getItems().getFirst().getSubMenu();
        menu.removeAll();
        phrases.forEach(phrase -> menu.addItem(phrase, _ -> chosen.accept(phrase)));
        if (desk.phrases.mayChange(organiser)) {
            menu.addItem(page.getTranslation("meeting.phrases.edit"), _ -> edit(page, () -> fill(page, bar, chosen)));
        }
    }

    private void edit(Component page, Runnable changed) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(page.getTranslation("meeting.phrases"));
        dialog.setWidth("min(44rem, 94vw)");
        var list = new TextArea(page.getTranslation("meeting.phrases.list"), String.join("\n", phrases), "");
        list.setHelperText(page.getTranslation("meeting.phrases.help"));
        list.setMinRows(10);
        list.setWidthFull();
        var cancel = new Button(page.getTranslation("shell.cancel"), _ -> dialog.close());
        var save = new Button(page.getTranslation("shell.save"), _ -> {
            try {
                desk.phrases.set(organiser, list.getValue().lines().toList());
                phrases = desk.phrases(organiser);
                dialog.close();
                Notices.done(page.getTranslation("shell.saved"));
                changed.run();
            } catch (InvalidInput refused) {
                var problem = refused.problems().getFirst();
                list.setInvalid(true);
                list.setErrorMessage(page.getTranslation(problem.message(), problem.arguments()));
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.add(list);
        dialog.getFooter().add(cancel, save);
        dialog.open();
    }
}
