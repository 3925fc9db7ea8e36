package org.lienhiep.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/** The records of one kind among those found, each a link with the words marked. */
final class FoundList extends Div {

    FoundList(Finder.Kind kind, Finder.Matches found, Runnable leave) {
        var list = new UnorderedList();
        found.matches().stream()
                .filter(match -> match.kind().equals(kind.code()))
                .forEach(match -> list.add(new ListItem(link(kind, match, found.marked(), leave))));
        setVisible(list.getComponentCount() > 0);
        add(new H3(getTranslation(kind.title())), list);
    }

    private static Anchor link(Finder.Kind kind, Finder.Match match, String words, Runnable leave) {
        var text = new Div(new Found(match.label(), words), line("secondary", match.detail(), words));
        if (!match.excerpt().isEmpty()) {
            text.add(line("excerpt", match.excerpt(), words));
        }
        text.addClassName("found");
        var link = new Anchor(match.path(), new Icon(kind.icon()), text);
        link.setRouterIgnore(false);
        link.getElement().addEventListener("click", _ -> leave.run());
        return link;
    }

    private static Div line(String name, String text, String words) {
        var line = new Div(new Found(text, words));
        line.addClassName(name);
        return line;
    }
}
