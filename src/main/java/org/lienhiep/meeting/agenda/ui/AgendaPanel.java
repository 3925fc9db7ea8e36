package org.lienhiep.meeting.agenda.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.MeetingDoor;
import org.lienhiep.meeting.MeetingOutline;
import org.lienhiep.meeting.agenda.AgendaDraft;
import org.lienhiep.meeting.agenda.AgendaItem;
import org.lienhiep.meeting.agenda.AgendaItems;
import org.lienhiep.meeting.agenda.AgendaTemplates;
import org.lienhiep.meeting.agenda.Outline;
import org.lienhiep.shell.Chip;
import org.lienhiep.shell.Chip.Tone;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Notices;
import org.lienhiep.shell.PagePanel;
import org.lienhiep.shell.Section;
import org.springframework.core.annotation.Order;

/** The agenda on a meeting's page: times, items, who presents them. */
@org.springframework.stereotype.Component
@Order(5)
class AgendaPanel implements PagePanel<MeetingId> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final MeetingDoor door;
    private final AgendaItems agendas;
    private final AgendaTemplates templates;

    AgendaPanel(MeetingDoor door, AgendaItems agendas, AgendaTemplates templates) {
        this.door = door;
        this.agendas = agendas;
        this.templates = templates;
    }

    @Override
    public Class<MeetingId> about() {
        return MeetingId.class;
    }

    @Override
    public Optional<Component> panel(MeetingId id) {
        var meeting = door.readable(id);
        var items = agendas.of(id);
        if (items.isEmpty() && !meeting.open()) {
            return Optional.empty();
        }
        var place = new Div();
        place.add(items.isEmpty() ? nothing(meeting, place) : section(meeting, items));
        return Optional.of(place);
    }

    private Section section(MeetingOutline meeting, List<AgendaItem> items) {
        var list = new OrderedList();
        list.addClassName("agenda");
        items.forEach(item -> list.add(line(item)));
        var sum = AgendaSum.of(meeting);
        sum.show(new Outline(items.stream()
                .map(item -> AgendaDraft.of(item.level(), item.title(), item.minutes()))
                .toList()));
        var section = new Section(list.getTranslation("meeting.agenda.panel"), list, sum);
        section.addClassName("agenda-panel");
        if (meeting.open()) {
            section.actions(edit(meeting.id(), "meeting.agenda.edit"));
        }
        return section;
    }

    private static ListItem line(AgendaItem item) {
        var starts = new Span(item.starts() == null ? "" : TIME.format(item.starts()));
        starts.addClassName("agenda-starts");
        var number = new Span(item.number());
        number.addClassName("agenda-number");
        var words = new Div(new Span(item.title()));
        words.addClassName("agenda-words");
        if (item.owner() != null) {
            var owner = new Span(item.owner().name());
            owner.addClassName("secondary");
            words.add(owner);
        }
        if (item.decision() != null || item.carriedFrom() != null) {
            words.add(new Chip(
                    item.decision() != null ? "list-checks" : "reply",
                    words.getTranslation(
                            item.decision() != null ? "meeting.agenda.from-decision" : "meeting.agenda.carried"),
                    Tone.INFO));
        }
        var minutes = new Span(
                item.minutes() == null ? "" : words.getTranslation("meeting.agenda.length.minutes", item.minutes()));
        minutes.addClassName("agenda-length");
        var line = new ListItem(starts, number, words, minutes);
        line.getStyle().set("--level", Integer.toString(item.level() - 1));
        return line;
    }

    private Section nothing(MeetingOutline meeting, Div place) {
        var note = meeting.agenda();
        var text =
                new Paragraph(place.getTranslation(note == null ? "meeting.agenda.none" : "meeting.agenda.none.note"));
        text.addClassName("secondary");
        var section = new Section(place.getTranslation("meeting.agenda.panel"), text);
        section.addClassName("agenda-panel");
        if (note != null) {
            section.actions(new Button(
                    place.getTranslation("meeting.agenda.note.take"),
                    _ -> take(meeting, AgendaDraft.lines(note), place)));
        }
        var usual = templates.of(meeting.kind(), meeting.organiser());
        if (!usual.isEmpty() && note == null) {
            section.actions(new Button(
                    place.getTranslation(
                            "meeting.agenda.template.take",
                            place.getTranslation("meeting.kind." + meeting.kind()),
                            usual.size()),
                    new Icon("list-checks"),
                    _ -> take(meeting, usual, place)));
        }
        return section.actions(edit(meeting.id(), "meeting.agenda.write"));
    }

    private void take(MeetingOutline meeting, List<AgendaDraft> items, Div place) {
        agendas.save(meeting.id(), items, 0);
        Notices.done(place.getTranslation("shell.saved"));
        place.removeAll();
        place.add(section(meeting, agendas.of(meeting.id())));
    }

    private static Button edit(MeetingId meeting, String text) {
        var button = new Button(new Icon("pencil"), _ -> UI.getCurrent().navigate(AgendaLinks.edit(meeting)));
        button.setText(button.getTranslation(text));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
