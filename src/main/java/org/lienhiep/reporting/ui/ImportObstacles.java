package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.lienhiep.reporting.ImportUndo.Obstacle;
import org.lienhiep.shell.Section;

/** What was done after an import and keeps it from being taken back, each with a link to the place. */
final class ImportObstacles extends Div {

    ImportObstacles(List<Obstacle> obstacles) {
        var list = new UnorderedList();
        for (var obstacle : obstacles) {
            var place = obstacle.organisation() + " · " + obstacle.period().code();
            var indicator = obstacle.indicator();
            list.add(new ListItem(
                    indicator == null
                            ? new PageLink(ReportLinks.report(obstacle.organisation(), obstacle.period()), place)
                            : new PageLink(
                                    ReportLinks.cell(obstacle.organisation(), obstacle.period(), indicator),
                                    place + " · " + indicator)));
        }
        add(new Section(
                getTranslation("reporting.imports.obstacles"),
                new Paragraph(getTranslation("reporting.imports.obstacles.text")),
                list));
    }
}
