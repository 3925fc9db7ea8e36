package org.lienhiep.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;

/** The frame: navigation at the side, the choice of organisation and half-year on top, the page inside. */
@Layout
@PermitAll
class MainLayout extends AppLayout implements BeforeEnterObserver, AfterNavigationObserver {

    private final Workspace workspace;
    private final WorkspaceBar bar;
    private final Main content = new Main();
    private final Preferences preferences;
    private boolean remindOfPassword;

    MainLayout(
            Workspace workspace,
            RecordCatalog catalog,
            Finder finder,
            Preferences preferences,
            AuthenticationContext signedIn,
            List<MenuChoice> choices) {
        this.workspace = workspace;
        this.preferences = preferences;
        this.remindOfPassword = preferences.passwordToChange();
        this.bar = new WorkspaceBar(workspace, catalog);
        setPrimarySection(Section.DRAWER);
        var menu = MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> choices.stream().allMatch(choice -> choice.offers(path(entry))))
                .toList();
        addToDrawer(brand(), new Scroller(navigation(menu)));
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        var tools = new Div(new SearchButton(finder), new UserMenu(preferences, signedIn));
        tools.addClassName("tools");
        addToNavbar(skipLink(), toggle, bar, tools, new Keys(menu));
        content.setId("content");
        content.getElement().setAttribute("tabindex", "-1");
        setContent(content);
    }

    private static String path(MenuEntry entry) {
        return entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
    }

    /** Lets people who move by keyboard jump over navigation. */
    private Anchor skipLink() {
        var link = new Anchor("#content", getTranslation("shell.skip"));
        link.addClassName("skip-link");
        link.setRouterIgnore(true);
        return link;
    }

    private static Anchor brand() {
        var home = new Anchor("", new Icon("lienhiep"), new Span("Lienhiep"));
        home.setRouterIgnore(false);
        home.addClassName("brand");
        return home;
    }

    private SideNav navigation(List<MenuEntry> entries) {
        var nav = new SideNav();
        nav.getElement().setAttribute("aria-label", getTranslation("shell.navigation"));
        for (var entry : entries) {
            var item = new SideNavItem(getTranslation(entry.title()), entry.path(), new Icon(entry.icon()));
            item.setMatchNested(!entry.path().isEmpty());
            nav.addItem(item);
        }
        return nav;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace.read(event.getLocation().getQueryParameters());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        bar.refresh();
        keepInAddress(event.getLocation());
    }

    private void keepInAddress(Location location) {
        if (!workspace.isIn(location.getQueryParameters())) {
            var parameters = workspace.write(location.getQueryParameters());
            UI.getCurrent().getPage().getHistory().replaceState(null, new Location(location.getPath(), parameters));
        }
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        content.removeAll();
        if (remindOfPassword) {
            remindOfPassword = preferences.passwordToChange();
        }
        if (remindOfPassword) {
            content.add(passwordReminder());
        }
        content.getElement().appendChild(page.getElement());
    }

    private Div passwordReminder() {
        var change = new Anchor("profile", getTranslation("shell.password.change"));
        change.setRouterIgnore(false);
        var reminder = new Div(new Icon("key-round"), new Span(getTranslation("shell.password.reminder")), change);
        reminder.addClassName("reminder");
        return reminder;
    }

    /** The language of the words in the frame, for the switch. */
    static Locale other(Locale current) {
        return current.getLanguage().equals("en") ? I18n.VIETNAMESE : I18n.ENGLISH;
    }
}
