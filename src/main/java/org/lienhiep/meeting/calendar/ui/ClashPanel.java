package org.lienhiep.meeting.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Optional;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.calendar.Clash;
import org.lienhiep.meeting.calendar.MeetingClashes;
import org.lienhiep.meeting.ui.MeetingLinks;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.PagePanel;
import org.springframework.core.annotation.Order;

/** Warns on a planned meeting's page of others at the same time with the same society, chair or place. */
@org.springframework.stereotype.Component
@Order(1)
class ClashPanel implements PagePanel<MeetingId> {

    private final MeetingClashes clashes;

    ClashPanel(MeetingClashes clashes) {
        this.clashes = clashes;
    }

    @Override
    public Class<MeetingId> about() {
        return MeetingId.class;
    }

    @Override
    public Optional<Component> panel(MeetingId id) {
        var found = clashes.of(id);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var box = new Div();
        box.addClassName("clash-warning");
        box.getElement().setAttribute("role", "note");
        var list = new UnorderedList();
        found.forEach(clash -> list.add(line(box, clash)));
        box.add(new Icon("triangle-alert"), new Div(new Span(box.getTranslation("meeting.clash")), list));
        return Optional.of(box);
    }

    private static ListItem line(Div reader, Clash clash) {
        var shared = new ArrayList<String>();
        if (clash.society()) {
            shared.add(reader.getTranslation("meeting.clash.society"));
        }
        if (clash.chair()) {
            shared.add(reader.getTranslation("meeting.clash.chair"));
        }
        if (clash.place()) {
            shared.add(reader.getTranslation("meeting.clash.place"));
        }
        var row = clash.meeting();
        var link = new Anchor(MeetingLinks.page(row.id()), row.name().in(I18n.reader()));
        link.setRouterIgnore(false);
        var why = new Span((row.startsAt() == null ? "" : row.startsAt() + " · ") + String.join(", ", shared));
        why.addClassName("secondary");
        return new ListItem(link, why);
    }
}
