package org.lienhiep.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.lienhiep.dashboard.Overview;
import org.lienhiep.dashboard.ThatDay;
import org.lienhiep.leadership.Roster;
import org.lienhiep.leadership.ui.LeadershipLinks;
import org.lienhiep.shell.Fact;

/** Who led the organisation on the day looked at, and how many societies belonged to it then. */
final class ThatDayPart extends Div {

    private static final int POSTS = 8;

    ThatDayPart(Overview overview, ThatDay that) {
        addClassName("that-day");
        var sheet = Fact.sheet();
        if (overview.isUnion()) {
            sheet.add(getTranslation("dashboard.that-day.members"), Long.toString(that.members()));
        }
        that.leaders()
                .posts()
                .filter(post -> !post.holders().isEmpty())
                .limit(POSTS)
                .forEach(post -> sheet.add(post.title().in(getLocale()), holders(post)));
        add(
                sheet,
                new Link(
                        LeadershipLinks.on(overview.organisation().code(), that.day()),
                        getTranslation("dashboard.that-day.leaders")));
    }

    private static Div holders(Roster.PostOnDay post) {
        var names = new Div();
        post.holders().forEach(holder -> names.add(new Div(new Span(holder.fullName()))));
        return names;
    }
}
