package org.lienhiep.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** A link to another page of the application. */
public final class Link extends Anchor {

    /** A link with this text. */
    public Link(String path, String text) {
        this(path, new Span(text));
    }

    /** A link around these components. */
    public Link(String path, Component... content) {
        super(path, content);
        setRouterIgnore(false);
    }
}
