package org.lienhiep.shell;

import com.vaadin.flow.component.html.Span;

/** A picture beside words; never the only carrier of a meaning, so screen readers pass it over. */
public final class Icon extends Span {

    /** The icon in {@code META-INF/resources/icons} with this name. */
    public Icon(String name) {
        addClassName("icon");
        getStyle().set("--icon", "url('/icons/%s.svg')".formatted(name));
        getElement().setAttribute("aria-hidden", "true");
    }
}
