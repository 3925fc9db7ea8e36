package org.lienhiep.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Language and colour scheme of a session, from the person's account or his browser, before anything is drawn. */
@Component
class Appearance implements VaadinServiceInitListener {

    private final Preferences preferences;

    Appearance(Preferences preferences) {
        this.preferences = preferences;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::prepare);
        event.getSource()
                .addUIInitListener(
                        init -> init.getUI().setLocale(language(init.getUI().getLocale())));
        // An expired session reloads the page: login comes up, and after it the same page again.
        event.getSource().setSystemMessagesProvider(_ -> {
            var messages = new com.vaadin.flow.server.CustomizedSystemMessages();
            messages.setSessionExpiredNotificationEnabled(false);
            return messages;
        });
    }

    private Locale language(Locale current) {
        return preferences
                .language()
                .or(() -> Cookies.read(com.vaadin.flow.server.VaadinRequest.getCurrent(), Cookies.LANGUAGE)
                        .map(I18n::language))
                .orElse(current);
    }

    private void prepare(IndexHtmlResponse page) {
        var html = page.getDocument().head().parent();
        if (html == null) {
            return;
        }
        var language = Cookies.read(page.getVaadinRequest(), Cookies.LANGUAGE)
                .map(I18n::language)
                .orElse(I18n.VIETNAMESE);
        html.attr("lang", language.getLanguage());
        Cookies.read(page.getVaadinRequest(), Cookies.SCHEME)
                .filter(scheme -> scheme.equals("dark") || scheme.equals("light"))
                .ifPresentOrElse(
                        scheme -> html.attr("theme", scheme).attr("style", "color-scheme: " + scheme),
                        () -> html.attr("style", "color-scheme: light dark"));
    }

    static void switchLanguage(UI ui, Preferences preferences, Locale language) {
        preferences.rememberLanguage(language);
        Cookies.write(Cookies.LANGUAGE, language.getLanguage());
        VaadinSession.getCurrent().setLocale(language);
        ui.getPage().reload();
    }

    static void switchScheme(UI ui, ColorScheme.Value scheme) {
        Cookies.write(Cookies.SCHEME, scheme.getValue());
        ui.getPage().setColorScheme(scheme);
    }
}
