package org.lienhiep.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.ArrayList;
import java.util.List;

/** The groups in which a form shows its fields, one below the other; fields go into the last one. */
final class FormGroups {

    private final Div form;
    private final List<Details> folded = new ArrayList<>();
    private FormLayout last = newLayout();

    FormGroups(Div form) {
        this.form = form;
        form.add(last);
    }

    private static FormLayout newLayout() {
        var layout = new FormLayout();
        layout.setAutoResponsive(true);
        layout.setAutoRows(true);
        layout.setColumnWidth("17em");
        layout.setExpandColumns(true);
        layout.setExpandFields(true);
        return layout;
    }

    /** Starts a group below this heading or other part of the form. */
    void below(Component part) {
        last = newLayout();
        form.add(part, last);
    }

    /** Starts a titled group. */
    void titled(String title) {
        below(new H2(title));
    }

    /** Starts a group that is closed until somebody opens it. */
    void folded(String title) {
        last = newLayout();
        var details = new Details(title, last);
        details.addClassName("form-folded");
        folded.add(details);
        form.add(details);
    }

    void add(Component field) {
        last.add(field);
    }

    /** Lets a field of the last group take several columns. */
    void span(Component field, int columns) {
        last.setColspan(field, columns);
    }

    /** Opens what is folded, so that nothing wrong stays unseen. */
    void unfold() {
        folded.forEach(details -> details.setOpened(true));
    }
}
