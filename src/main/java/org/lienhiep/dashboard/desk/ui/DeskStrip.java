package org.lienhiep.dashboard.desk.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import org.lienhiep.dashboard.desk.DeskList;

/** The desk in short, on top of the dashboard: how much waits and the three most urgent things. Invisible when none do. */
public final class DeskStrip extends Div {

    private static final int SHOWN = 3;

    /** The strip of this desk. */
    public DeskStrip(DeskList desk) {
        addClassNames("part", "desk-strip");
        var title = new H2(
                desk.late() > 0
                        ? getTranslation("dashboard.desk.strip.late", desk.total(), desk.late())
                        : getTranslation("dashboard.desk.strip", desk.total()));
        var all = new Anchor(DeskLinks.desk(), getTranslation("dashboard.desk.strip.all"));
        all.setRouterIgnore(false);
        var head = new Div(title, all);
        head.addClassName("desk-strip-head");
        var lines = new UnorderedList();
        lines.addClassName("desk-lines");
        desk.first(SHOWN).forEach(entry -> lines.add(DeskLine.withKind(desk, entry)));
        add(head, lines);
        setVisible(desk.total() > 0);
    }
}
