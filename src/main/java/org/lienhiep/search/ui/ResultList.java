package org.lienhiep.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.lienhiep.search.Hit;
import org.lienhiep.search.Hits;
import org.lienhiep.shell.Found;
import org.lienhiep.shell.Icon;

/** The records of one page of results, the best first. */
final class ResultList extends OrderedList {

    ResultList(Hits hits, String marked, IndexFinder finder, Locale language) {
        addClassName("search-list");
        hits.hits().forEach(hit -> add(item(hit, marked, finder, language)));
    }

    private ListItem item(Hit hit, String marked, IndexFinder finder, Locale language) {
        var match = finder.match(hit, marked, language);
        var link = new Anchor(match.path(), new Found(match.label(), marked));
        link.setRouterIgnore(false);
        var text = new Div(new H2(link), line("secondary", getTranslation(hit.kind().title()), match.detail(), marked));
        if (!match.excerpt().isEmpty()) {
            var excerpt = new Div(new Found(match.excerpt(), marked));
            excerpt.addClassName("excerpt");
            text.add(excerpt);
        }
        text.addClassName("found");
        return new ListItem(new Icon(hit.kind().icon()), text);
    }

    private static Div line(String name, String kind, String detail, String marked) {
        var line = new Div(new Span(kind), new Span(detail.isEmpty() ? "" : " · "), new Found(detail, marked));
        line.addClassName(name);
        return line;
    }
}
