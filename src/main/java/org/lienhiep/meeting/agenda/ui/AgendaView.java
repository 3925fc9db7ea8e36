package org.lienhiep.meeting.agenda.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.Versioned;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.MeetingDoor;
import org.lienhiep.meeting.MeetingOutline;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.meeting.agenda.AgendaDraft;
import org.lienhiep.meeting.agenda.AgendaItems;
import org.lienhiep.meeting.agenda.AgendaOffer;
import org.lienhiep.meeting.agenda.AgendaTemplates;
import org.lienhiep.meeting.ui.MeetingLinks;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.RecordForm;
import org.lienhiep.shell.Section;

/** The editor of a meeting's agenda, with what may be carried over from earlier meetings beside it. */
@Route(AgendaLinks.EDITOR)
@PermitAll
class AgendaView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Meetings meetings;
    private final MeetingDoor door;
    private final AgendaItems agendas;
    private final AgendaTemplates templates;
    private final RecordCatalog catalog;
    private String title = "";

    AgendaView(
            Meetings meetings,
            MeetingDoor door,
            AgendaItems agendas,
            AgendaTemplates templates,
            RecordCatalog catalog) {
        this.meetings = meetings;
        this.door = door;
        this.agendas = agendas;
        this.templates = templates;
        this.catalog = catalog;
        addClassNames("page", "agenda-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var id = id(event.getRouteParameters().get("id").orElse(""));
        var meeting = door.writable(id);
        var name = meetings.get(id).name().in(getLocale());
        title = getTranslation("meeting.agenda.of", name);
        var field = new AgendaField(catalog, meeting.startsAt(), AgendaSum.of(meeting));
        var all = new Anchor(AgendaLinks.TEMPLATES, getTranslation("meeting.agenda.templates"));
        all.setRouterIgnore(false);
        add(new PageHeader(getTranslation("meeting.agenda.panel"))
                .under(getTranslation("meeting.title"), MeetingLinks.list())
                .under(name, MeetingLinks.page(id))
                .actions(all));
        note(meeting, field);
        usual(meeting, field);
        offers(id, field);
        add(form(id, field));
    }

    private static MeetingId id(String text) {
        try {
            return MeetingId.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("meeting", text);
        }
    }

    private RecordForm<AgendaValues> form(MeetingId id, AgendaField field) {
        var form = new RecordForm<>(AgendaValues.class, "meeting.agenda");
        form.wide(form.field("items", field));
        form.edit(
                values(agendas.edit(id)),
                (values, version) -> {
                    agendas.save(id, values.items(), version);
                    return MeetingLinks.page(id);
                },
                () -> values(agendas.edit(id)),
                MeetingLinks.page(id));
        return form;
    }

    private static Versioned<AgendaValues> values(Versioned<List<AgendaDraft>> stored) {
        return new Versioned<>(new AgendaValues(stored.values()), stored.version());
    }

    /** A text that was written as the agenda can become items, one for each line. */
    private void note(MeetingOutline meeting, AgendaField field) {
        var note = meeting.agenda();
        if (note != null) {
            var text = new Paragraph(note);
            text.addClassName("meeting-text");
            var take =
                    new Button(getTranslation("meeting.agenda.note.take"), _ -> field.append(AgendaDraft.lines(note)));
            take.addThemeVariants(ButtonVariant.TERTIARY);
            add(new Section(getTranslation("meeting.agenda.note"), text).actions(take));
        }
    }

    private void usual(MeetingOutline meeting, AgendaField field) {
        var usual = templates.of(meeting.kind(), meeting.organiser());
        if (!usual.isEmpty()) {
            var take = new Button(
                    getTranslation(
                            "meeting.agenda.template.take",
                            getTranslation("meeting.kind." + meeting.kind()),
                            usual.size()),
                    new Icon("list-checks"),
                    _ -> field.append(usual));
            take.addClassName("agenda-template");
            add(take);
        }
    }

    private void offers(MeetingId id, AgendaField field) {
        var offers = agendas.offers(id);
        if (!offers.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("agenda-offers");
            offers.forEach(offer -> list.add(line(offer, field)));
            add(new Section(getTranslation("meeting.agenda.offers"), list));
        }
    }

    private ListItem line(AgendaOffer offer, AgendaField field) {
        var source = new Anchor(offer.path(), offer.source());
        source.setRouterIgnore(false);
        source.addClassName("secondary");
        var take = new Button(getTranslation("meeting.agenda.offer.take"), new Icon("plus"));
        take.setAriaLabel(getTranslation("meeting.agenda.offer.take.of", offer.text()));
        take.addClickListener(_ -> {
            field.append(List.of(AgendaDraft.of(offer.item())));
            take.setEnabled(false);
            take.setText(getTranslation("meeting.agenda.offer.taken"));
        });
        return new ListItem(new Div(new Span(offer.text()), source), take);
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(title);
    }
}
