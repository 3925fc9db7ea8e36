package org.lienhiep.news.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.lienhiep.news.ArticleRow;
import org.lienhiep.shell.Formats;

/** An article in one line: title, newspaper, day. */
final class PressLine extends Div {

    PressLine(ArticleRow row, Formats formats) {
        addClassName("line");
        var link = new Anchor(ArticleLinks.page(row.id()), row.title());
        link.setRouterIgnore(false);
        var day = row.publishedOn() == null ? null : formats.day(row.publishedOn());
        var detail = new Span(Formats.joined(row.publisher(), day));
        detail.addClassName("secondary");
        add(link, detail);
    }
}
