package org.lienhiep.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** The top of a page: where one is, what it is, one line of context, what one can do. */
public final class PageHeader extends Header {

    private final OrderedList crumbs = new OrderedList();
    private final Nav trail = new Nav(crumbs);
    private final H1 title = new H1();
    private final Div context = new Div();
    private final Div actions = new Div();

    /** What the browser calls a page of this title. */
    public static String inTab(String title) {
        return title + " · Lienhiep";
    }

    /** A header with this title. */
    public PageHeader(String title) {
        addClassName("page-header");
        trail.addClassName("breadcrumb");
        trail.setVisible(false);
        trail.setAriaLabel(getTranslation("shell.breadcrumb"));
        this.title.setText(title);
        context.addClassName("context");
        context.setVisible(false);
        actions.addClassName("actions");
        var heading = new Div(this.title, context);
        heading.addClassName("heading");
        add(trail, heading, actions);
    }

    /** Adds a step of the way here; the first added is the outermost. */
    public PageHeader under(String label, String path) {
        var link = new Anchor(path, label);
        link.setRouterIgnore(false);
        crumbs.add(new ListItem(link));
        trail.setVisible(true);
        return this;
    }

    /** Changes the title. */
    public void title(String text) {
        title.setText(text);
    }

    /** Sets the line below the title. */
    public PageHeader context(Component... parts) {
        context.removeAll();
        context.add(parts);
        context.setVisible(parts.length > 0);
        return this;
    }

    /** Sets the line below the title to plain text. */
    public PageHeader context(String text) {
        return context(new Span(text));
    }

    /** Adds what one can do here; the first is the main thing. */
    public PageHeader actions(Component... components) {
        actions.add(components);
        return this;
    }
}
