package org.lienhiep.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** A link to another page of the application. */
final class Link extends Anchor {

    Link(String path, String text) {
        this(path, new Span(text));
    }

    Link(String path, Component... content) {
        super(path, content);
        setRouterIgnore(false);
    }
}
