package org.lienhiep.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** A titled part of a page. */
public final class Section extends com.vaadin.flow.component.html.Section {

    private final Div actions = new Div();

    /** A part with this title and content. */
    public Section(String title, Component... content) {
        addClassName("part");
        actions.addClassName("actions");
        var head = new Div(new H2(title), actions);
        head.addClassName("part-head");
        add(head);
        add(content);
    }

    /** Adds what one can do in this part. */
    public Section actions(Component... components) {
        actions.add(components);
        return this;
    }
}
