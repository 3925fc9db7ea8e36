package org.lienhiep.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.lienhiep.account.Installation;
import org.lienhiep.account.SetUpDraft;
import org.lienhiep.kernel.Versioned;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.RecordForm;

/** Where a new installation gets its union and its first administrator. */
@Route(value = "setup", autoLayout = false)
@AnonymousAllowed
class SetUpView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SIGN_IN = "login";

    private final Installation installation;

    SetUpView(Installation installation) {
        this.installation = installation;
        addClassName("set-up");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (installation.isNew()) {
            show(new SetUpDraft(null, getLocale().getLanguage(), null, null, null, null, null, null, null));
        } else {
            event.forwardTo(SIGN_IN);
        }
    }

    private void show(SetUpDraft draft) {
        removeAll();
        var about =
                new Div(new H1(getTranslation("account.set-up")), new Paragraph(getTranslation("account.set-up.text")));
        about.addClassName("set-up-about");
        add(about, form(draft));
    }

    private RecordForm<SetUpDraft> form(SetUpDraft draft) {
        var form = new RecordForm<>(SetUpDraft.class, "account.set-up");
        var code = form.text("consoleCode");
        code.setHelperText(getTranslation("account.set-up.code.help"));
        code.setAutofocus(true);
        form.field("language", language());
        form.section("account.set-up.union");
        form.text("unionName").setPlaceholder(getTranslation("account.set-up.unionName.example"));
        form.text("unionShortName").setPlaceholder(getTranslation("account.set-up.unionShortName.example"));
        form.text("unionCode").setHelperText(getTranslation("account.set-up.unionCode.help"));
        form.text("unionPlace").setPlaceholder(getTranslation("account.set-up.unionPlace.example"));
        form.section("account.set-up.administrator");
        form.text("displayName");
        form.text("username");
        form.field("password", new PasswordField()).setHelperText(getTranslation("account.password.help"));
        form.required("consoleCode", "unionName", "unionCode", "displayName", "username", "password");
        form.edit(
                new Versioned<>(draft, 0),
                (values, _) -> {
                    installation.setUp(values);
                    return SIGN_IN;
                },
                null,
                SIGN_IN);
        return form;
    }

    /** The choice takes effect at once: the page that asks should speak the language chosen. */
    private RadioButtonGroup<String> language() {
        var languages = new RadioButtonGroup<String>();
        languages.setItems("vi", "en");
        languages.setItemLabelGenerator(each -> getTranslation("shell.language." + each));
        languages.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent().getSession().setLocale(I18n.language(change.getValue()));
                UI.getCurrent().setLocale(I18n.language(change.getValue()));
                show(new SetUpDraft(null, change.getValue(), null, null, null, null, null, null, null));
            }
        });
        return languages;
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(getTranslation("account.set-up"));
    }
}
