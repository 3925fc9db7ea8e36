package org.lienhiep.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Label and value pairs of a detail page. Facts without a value are left out: an empty line says nothing. */
public final class Fact {

    private Fact() {}

    /** An empty list of facts. */
    public static Sheet sheet() {
        return new Sheet();
    }

    /** A list of facts. */
    public static final class Sheet extends DescriptionList {

        private Sheet() {
            addClassName("facts");
        }

        /** Adds a fact; nothing happens for a null or blank value. */
        public Sheet add(String label, @Nullable String value) {
            return value == null || value.isBlank() ? this : add(label, new Span(value));
        }

        /** Adds a fact. */
        public Sheet add(String label, Component value) {
            add(new Term(label), new Description(new Div(value)));
            return this;
        }
    }
}
