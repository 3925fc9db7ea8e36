package org.lienhiep.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Keyboard shortcuts of the frame: {@code /} searches, {@code g} and a letter goes to a section, {@code ?} lists them.
 * The letter is the first of the section's address that is still free.
 */
@Tag("app-keys")
@JsModule("./app-keys.ts")
final class Keys extends Component {

    Keys(List<MenuEntry> menu) {
        getElement()
                .setProperty(
                        "sections",
                        menu.stream()
                                .map(entry -> entry.path() + "=" + getTranslation(entry.title()))
                                .collect(Collectors.joining("\n")));
        getElement().setProperty("searchText", getTranslation("shell.search"));
        getElement().setProperty("helpText", getTranslation("shell.keys.help"));
        getElement().setProperty("title", "");
        getElement().setProperty("heading", getTranslation("shell.keys.title"));
        getElement().setProperty("closeText", getTranslation("shell.close"));
    }
}
