package org.lienhiep.dashboard.desk.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;

/** Lets a person choose whether he begins at the desk or at the dashboard. */
final class StartPageChoice extends Div {

    StartPageChoice(StartPages pages) {
        addClassName("start-page-choice");
        var desk = new Checkbox(getTranslation("dashboard.desk.start"));
        desk.setValue(pages.atDesk());
        desk.addValueChangeListener(change -> pages.choose(change.getValue()));
        add(desk);
    }
}
