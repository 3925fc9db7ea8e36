package org.lienhiep.dashboard.handover.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.lienhiep.dashboard.desk.DeskList;
import org.lienhiep.dashboard.desk.DutyGroup;
import org.lienhiep.dashboard.desk.ui.DeskLinks;
import org.lienhiep.dashboard.ui.Link;
import org.lienhiep.shell.Chip;
import org.lienhiep.shell.Icon;

/** What should be finished before a desk is handed over, by kind with its number. */
final class Unfinished extends Div {

    Unfinished(DeskList desk) {
        if (desk.total() == 0) {
            var done = new Paragraph(
                    new Icon("circle-check"), new Span(" " + getTranslation("dashboard.handover.all-done")));
            done.addClassName("all-well");
            add(done);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("lines");
        desk.groups().forEach(group -> list.add(line(group)));
        add(
                list,
                new Link(
                        DeskLinks.desk() + "?org=" + desk.organisation().code(),
                        getTranslation("dashboard.handover.desk")));
    }

    private ListItem line(DutyGroup group) {
        var details = new Div(new Span(
                getTranslation("dashboard.desk.waiting", group.entries().size())));
        details.addClassName("line-details");
        if (group.late() > 0) {
            details.add(new Chip(
                    "triangle-alert", getTranslation("dashboard.desk.overdue", group.late()), Chip.Tone.ERROR));
        }
        return new ListItem(new Span(getTranslation(group.kind())), details);
    }
}
