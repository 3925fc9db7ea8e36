package org.lienhiep.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.lienhiep.access.SignedInUser;
import org.springframework.security.core.context.SecurityContextHolder;

/** Language, colour scheme, one's own account and the way out. */
final class UserMenu extends Div {

    UserMenu(Preferences preferences, AuthenticationContext signedIn) {
        addClassName("user-menu");
        add(scheme(), language(preferences), account(signedIn));
    }

    private Button language(Preferences preferences) {
        var other = MainLayout.other(getLocale());
        var button = new Button(other.getLanguage().toUpperCase(other));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("shell.language.switch"));
        button.setTooltipText(getTranslation("shell.language.switch"));
        button.addClassName("language-switch");
        button.addClickListener(_ -> Appearance.switchLanguage(UI.getCurrent(), preferences, other));
        return button;
    }

    private Button scheme() {
        var dark = Cookies.read(VaadinRequest.getCurrent(), Cookies.SCHEME)
                .map("dark"::equals)
                .orElse(false);
        var button = new Button(new Icon(dark ? "sun" : "moon"));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("shell.scheme.switch"));
        button.setTooltipText(getTranslation("shell.scheme.switch"));
        button.addClickListener(_ -> {
            var toDark = UI.getCurrent().getPage().getColorScheme() != ColorScheme.Value.DARK;
            Appearance.switchScheme(UI.getCurrent(), toDark ? ColorScheme.Value.DARK : ColorScheme.Value.LIGHT);
            button.setIcon(new Icon(toDark ? "sun" : "moon"));
        });
        return button;
    }

    private MenuBar account(AuthenticationContext signedIn) {
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        var name = displayName();
        var label = new Span(name);
        label.addClassName("user-name");
        var top = menu.addItem(new Div(new Icon("user-round"), label));
        top.setAriaLabel(getTranslation("shell.account", name));
        top.getSubMenu()
                .addItem(
                        getTranslation("shell.account.profile"),
                        _ -> UI.getCurrent().navigate("profile"));
        top.getSubMenu().addItem(getTranslation("shell.account.sign-out"), _ -> signedIn.logout());
        return menu;
    }

    private static String displayName() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInUser user
                ? user.displayName()
                : "";
    }
}
