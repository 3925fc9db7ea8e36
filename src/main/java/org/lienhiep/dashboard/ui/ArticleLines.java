package org.lienhiep.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.lienhiep.news.ArticleRow;
import org.lienhiep.news.ui.ArticleLinks;
import org.lienhiep.shell.Formats;

/** Articles, one line each: title, newspaper, day. */
final class ArticleLines extends UnorderedList {

    ArticleLines(List<ArticleRow> articles) {
        addClassName("lines");
        articles.forEach(article -> add(line(article)));
    }

    private ListItem line(ArticleRow article) {
        var details = new Div();
        details.addClassName("line-details");
        if (article.publisher() != null) {
            details.add(new Span(article.publisher()));
        }
        if (article.publishedOn() != null) {
            details.add(new Span(Formats.of(getLocale()).day(article.publishedOn())));
        }
        return new ListItem(new Link(ArticleLinks.page(article.id()), article.title()), details);
    }
}
