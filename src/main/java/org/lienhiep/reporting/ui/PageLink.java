package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;

/** A link to a page of the application. */
final class PageLink extends Anchor {

    /** A link with this text. */
    PageLink(String path, String text) {
        super(path, text);
        setRouterIgnore(false);
    }

    /** A link around these parts. */
    PageLink(String path, Component... parts) {
        super(path, parts);
        setRouterIgnore(false);
    }
}
