package org.lienhiep.access.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** Where one signs in. In a demonstration it shows the accounts to try. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();

    LoginView(ObjectProvider<SignInHint> hints) {
        addClassName("sign-in");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words());
        var about = new Div(new H1("Lienhiep"), new Paragraph(getTranslation("access.about")));
        about.addClassName("sign-in-about");
        add(about, form);
        hints.ifAvailable(hint -> demonstrate(hint.accounts()));
    }

    private LoginI18n words() {
        var words = LoginI18n.createDefault();
        words.getForm().setTitle(getTranslation("access.sign-in"));
        words.getForm().setUsername(getTranslation("access.username"));
        words.getForm().setPassword(getTranslation("access.password"));
        words.getForm().setSubmit(getTranslation("access.sign-in"));
        words.getErrorMessage().setUsername(getTranslation("access.username.required"));
        words.getErrorMessage().setPassword(getTranslation("access.password.required"));
        return words;
    }

    private void demonstrate(List<SignInHint.Account> accounts) {
        if (accounts.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        for (var account : accounts) {
            list.add(new ListItem(
                    new Span(getTranslation(account.who())),
                    new Code(account.username()),
                    new Code(account.password())));
        }
        var box = new Div(
                new H2(getTranslation("access.demo.title")), new Paragraph(getTranslation("access.demo.text")), list);
        box.addClassName("sign-in-demo");
        add(box);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        SentFragment.keep(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        if (parameters.containsKey("error") || parameters.containsKey("throttled")) {
            var throttled = parameters.containsKey("throttled");
            var words = words();
            words.getErrorMessage()
                    .setTitle(getTranslation(throttled ? "access.throttled.title" : "access.wrong.title"));
            words.getErrorMessage().setMessage(getTranslation(throttled ? "access.throttled" : "access.wrong"));
            form.setI18n(words);
            form.setError(true);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.sign-in") + " · Lienhiep";
    }
}
