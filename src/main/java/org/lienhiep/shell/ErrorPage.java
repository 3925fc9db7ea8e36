package org.lienhiep.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** A page in place of one that cannot be shown: what happened and where to go. */
abstract class ErrorPage extends Div {

    final void show(String icon, String title, String text) {
        removeAll();
        addClassName("error-page");
        var home = new Anchor("", getTranslation("shell.error.home"));
        home.setRouterIgnore(false);
        add(new EmptyState(icon, title, text, home));
    }
}
