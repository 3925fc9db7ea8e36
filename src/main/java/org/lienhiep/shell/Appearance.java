package org.lienhiep.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Language and colour scheme of a session, from the person's account or his browser, before anything is drawn. */
@Component
class Appearance implements VaadinServiceInitListener {

    private final Preferences preferences;
    private final I18n i18n;

    Appearance(Preferences preferences, I18n i18n) {
        this.preferences = preferences;
        this.i18n = i18n;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::prepare);
        event.getSource()
                .addUIInitListener(
                        init -> init.getUI().setLocale(language(init.getUI().getLocale())));
        event.getSource().setSystemMessagesProvider(info -> messages(info.getLocale()));
    }

    private SystemMessages messages(Locale reader) {
        var language = I18n.language(reader.getLanguage());
        var messages = new CustomizedSystemMessages();
        // An expired session reloads the page: login comes up, and after it the same page again.
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(i18n.getTranslation("shell.failure.title", language));
        messages.setInternalErrorMessage(i18n.getTranslation("shell.failure.reload", language));
        messages.setCookiesDisabledCaption(i18n.getTranslation("shell.cookies.title", language));
        messages.setCookiesDisabledMessage(i18n.getTranslation("shell.cookies.text", language));
        return messages;
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
