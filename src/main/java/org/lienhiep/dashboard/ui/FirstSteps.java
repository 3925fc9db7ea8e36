package org.lienhiep.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.dashboard.Overview;
import org.lienhiep.news.ui.ArticleLinks;
import org.lienhiep.organisation.ui.OrganisationLinks;
import org.lienhiep.reporting.ui.ReportLinks;
import org.lienhiep.shell.Icon;

/** How to begin in a new installation: what is done has a tick, what the person may do has a link. */
final class FirstSteps extends Div {

    private final Access access;
    private final Overview overview;
    private final OrderedList steps = new OrderedList();

    /** The steps for the person signed in; invisible for a society, and when he may do none or all are done. */
    FirstSteps(Overview overview, Access access) {
        this.access = access;
        this.overview = overview;
        addClassName("first-steps");
        add(
                new Icon("lienhiep"),
                new H2(getTranslation("dashboard.first")),
                new Paragraph(getTranslation("dashboard.first.text")),
                steps);
        var completeness = overview.completeness();
        var societies = completeness != null && completeness.expected() > 0;
        var reports = completeness != null && completeness.societies().stream().anyMatch(each -> each.state() != null);
        step(societies, Permission.EDIT_ORGANISATIONS, "building-2", "societies", OrganisationLinks.create());
        step(!overview.articles().isEmpty(), Permission.RECORD_NEWS, "newspaper", "article", ArticleLinks.record());
        step(reports, Permission.REVIEW_REPORTS, "list-checks", "reports", ReportLinks.board());
        setVisible(overview.isUnion() && steps.getComponentCount() > 0 && !(societies && reports));
    }

    private void step(boolean done, Permission needed, String icon, String what, String path) {
        if (!access.may(needed, overview.organisation().id())) {
            return;
        }
        var title = new H3(new Link(path, getTranslation("dashboard.first." + what)));
        var text = new Paragraph(getTranslation("dashboard.first-text." + what));
        var step = new ListItem(new Icon(done ? "circle-check" : icon), title, text);
        step.setClassName("done", done);
        if (done) {
            var word = new Span(getTranslation("dashboard.first.done"));
            word.addClassName("secondary");
            step.add(word);
        }
        steps.add(step);
    }
}
