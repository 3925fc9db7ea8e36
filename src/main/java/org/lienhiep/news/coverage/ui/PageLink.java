package org.lienhiep.news.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;

/** A link to another page of the application. */
final class PageLink extends Anchor {

    PageLink(String path, String text) {
        super(path, text);
        setRouterIgnore(false);
    }

    PageLink(String path, Component... content) {
        super(path, content);
        setRouterIgnore(false);
    }
}
