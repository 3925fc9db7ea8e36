package org.lienhiep.dashboard.desk.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.lienhiep.dashboard.desk.DeskEntry;
import org.lienhiep.dashboard.desk.DeskList;
import org.lienhiep.dashboard.desk.Urgency;
import org.lienhiep.shell.Icon;

/** One thing that waits: the whole line leads to where it is done. */
final class DeskLine extends ListItem {

    private final DeskList desk;
    private final DeskEntry entry;

    private DeskLine(DeskList desk, DeskEntry entry) {
        this.desk = desk;
        this.entry = entry;
        addClassName("desk-line");
        setClassName("desk-late", entry.late());
    }

    /** A line below the heading of its kind. */
    static DeskLine of(DeskList desk, DeskEntry entry) {
        var line = new DeskLine(desk, entry);
        line.show();
        return line;
    }

    /** A line that stands alone and says itself what is to be done. */
    static DeskLine withKind(DeskList desk, DeskEntry entry) {
        var line = new DeskLine(desk, entry);
        var kind = new Span(line.getTranslation(entry.duty().kind()));
        kind.addClassName("desk-kind");
        line.show(kind);
        return line;
    }

    private void show(Span... before) {
        var subject = new Span(entry.duty().subject());
        subject.addClassName("desk-subject");
        var words = new Div(before);
        words.addClassName("desk-words");
        var name = entry.organisation().brief(getLocale());
        if (!entry.organisation().id().equals(desk.organisation().id())
                && !entry.duty().subject().contains(name)) {
            var whose = new Span(name);
            whose.addClassName("desk-whose");
            words.add(whose);
        }
        words.add(subject);
        var link = new Anchor(entry.duty().path(), words);
        link.setRouterIgnore(false);
        DueChip.of(this, entry.urgency()).ifPresent(link::add);
        if (entry.urgency() instanceof Urgency.Open) {
            link.addClassName("desk-undated");
        }
        link.add(new Icon("chevron-right"));
        add(link);
    }
}
