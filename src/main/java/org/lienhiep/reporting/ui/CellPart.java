package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;

/** A titled part of the panel beside a cell. */
public final class CellPart extends Div {

    /** A part with this title and content. */
    public CellPart(String title, Component... content) {
        addClassName("cell-part");
        add(new H3(title));
        add(content);
    }
}
