package org.lienhiep.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.DefaultI18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The message bundles {@code vaadin-i18n/translations_vi} and {@code _en}; Vietnamese is the default. */
@Component
public class I18n extends DefaultI18NProvider {

    /** Vietnamese as written in Vietnam: the language of the field. */
    public static final Locale VIETNAMESE = Locale.of("vi", "VN");

    /** English, with days before months as everywhere but in America. */
    public static final Locale ENGLISH = Locale.UK;

    /** The language of the person whose page is being made or answered; Vietnamese where there is none. */
    public static Locale reader() {
        var ui = UI.getCurrent();
        return ui == null ? VIETNAMESE : ui.getLocale();
    }

    I18n() {
        super(List.of(VIETNAMESE, ENGLISH));
    }

    /** The supported language for a code: English for {@code en}, Vietnamese for everything else. */
    public static Locale language(String code) {
        return code.startsWith("en") ? ENGLISH : VIETNAMESE;
    }
}
