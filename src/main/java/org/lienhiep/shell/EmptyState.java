package org.lienhiep.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where there is nothing yet: what this place is for and what to do. */
public final class EmptyState extends Div {

    /**
     * An empty place.
     *
     * @param icon name of an icon
     * @param title what is missing
     * @param explanation what this is for and how to begin
     * @param actions what one can do about it
     */
    public EmptyState(String icon, String title, String explanation, Component... actions) {
        addClassName("empty-state");
        add(new Icon(icon), new H2(title), new Paragraph(explanation));
        if (actions.length > 0) {
            var row = new Div(actions);
            row.addClassName("actions");
            add(row);
        }
    }
}
