package org.lienhiep.meeting.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Paragraphs;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.MeetingDoor;
import org.lienhiep.meeting.MeetingState;
import org.lienhiep.meeting.minutes.Carried;
import org.lienhiep.meeting.minutes.Contribution;
import org.lienhiep.meeting.minutes.ItemMinutes;
import org.lienhiep.meeting.minutes.Minutes;
import org.lienhiep.meeting.ui.MeetingLinks;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.PagePanel;
import org.lienhiep.shell.Section;
import org.springframework.core.annotation.Order;

/** On a meeting's page: its minutes as they stand, and the way to write them. */
@org.springframework.stereotype.Component
@Order(20)
class MinutesPanel implements PagePanel<MeetingId> {

    private final MeetingDoor door;
    private final Minutes minutes;

    MinutesPanel(MeetingDoor door, Minutes minutes) {
        this.door = door;
        this.minutes = minutes;
    }

    @Override
    public Class<MeetingId> about() {
        return MeetingId.class;
    }

    @Override
    public Optional<Component> panel(MeetingId id) {
        var meeting = door.readable(id);
        var reader = new Div();
        var section = new Section(reader.getTranslation("meeting.minutes"));
        var body = new Div();
        body.addClassName("minutes-body");
        var items = minutes.of(id);
        for (var item : items) {
            if (!item.silent()) {
                body.add(item(item));
            } else if (item.item() == null && meeting.minutes() != null) {
                body.add(MinuteConflict.written(Paragraphs.html(meeting.minutes())));
            }
        }
        if (body.getComponentCount() == 0) {
            var nothing = new Paragraph(reader.getTranslation("meeting.minutes.missing"));
            nothing.addClassName("secondary");
            body.add(nothing);
        }
        section.add(body);
        if (meeting.open() && meeting.state() != MeetingState.CANCELLED) {
            section.actions(new Button(
                    reader.getTranslation("meeting.minutes.write"),
                    new Icon("pencil"),
                    _ -> UI.getCurrent().navigate(MeetingLinks.minutes(id))));
        }
        return Optional.of(section);
    }

    private static Div item(ItemMinutes item) {
        var part = new Div();
        part.addClassName("minutes-read");
        var heading = item.heading();
        if (heading != null) {
            part.add(new H3(heading));
        }
        if (item.minute().written()) {
            part.add(MinuteConflict.written(item.minute().html()));
        }
        item.contributions().forEach(each -> part.add(said(each)));
        if (item.carried() != null) {
            part.add(carried(part, item.carried()));
        }
        return part;
    }

    private static Div said(Contribution contribution) {
        var speaker = contribution.speaker();
        var name = new Span(speaker == null ? "?" : speaker.name());
        name.addClassName("speaker");
        var who = new Div(name);
        if (contribution.office() != null) {
            var office = new Span(contribution.office());
            office.addClassName("secondary");
            who.add(office);
        }
        var words = new Paragraph(contribution.text());
        words.addClassName("meeting-text");
        var said = new Div(who, words);
        said.addClassName("contribution");
        return said;
    }

    private static Div carried(Component page, Carried carried) {
        var words = page.getTranslation(carried.reached() ? "meeting.carry.UNFINISHED" : "meeting.carry.NOT_REACHED");
        var line = new Div(new Icon("arrow-right"), new Span(note(words, carried.note())));
        line.addClassName("minute-carried");
        return line;
    }

    private static String note(String words, @Nullable String note) {
        return note == null ? words : words + ": " + note;
    }
}
