package org.lienhiep.meeting.agenda.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.MeetingDoor;
import org.lienhiep.meeting.MeetingRow;
import org.lienhiep.meeting.agenda.MeetingSeries;
import org.lienhiep.meeting.ui.MeetingLinks;
import org.lienhiep.shell.DayField;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Notices;
import org.lienhiep.shell.PagePanel;
import org.lienhiep.shell.Section;
import org.springframework.core.annotation.Order;

/** The earlier and later meetings of a series on a meeting's page, and the way to plan the next one. */
@org.springframework.stereotype.Component
@Order(40)
class SeriesPanel implements PagePanel<MeetingId> {

    private final MeetingSeries series;
    private final MeetingDoor door;

    SeriesPanel(MeetingSeries series, MeetingDoor door) {
        this.series = series;
        this.door = door;
    }

    @Override
    public Class<MeetingId> about() {
        return MeetingId.class;
    }

    @Override
    public boolean beside() {
        return true;
    }

    @Override
    public Optional<Component> panel(MeetingId id) {
        var rows = series.of(id);
        var mayChange = door.readable(id).mayChange();
        if (rows.size() < 2 && !mayChange) {
            return Optional.empty();
        }
        var reader = new Div();
        var section = new Section(reader.getTranslation("meeting.series"));
        section.addClassName("series-panel");
        if (mayChange) {
            var next = new Button(reader.getTranslation("meeting.series.next"), new Icon("repeat"), _ -> ask(id));
            next.addThemeVariants(ButtonVariant.TERTIARY);
            section.actions(next);
        }
        section.add(rows.size() < 2 ? nothing(reader) : list(id, rows));
        return Optional.of(section);
    }

    private static Paragraph nothing(Div reader) {
        var nothing = new Paragraph(reader.getTranslation("meeting.series.none"));
        nothing.addClassName("secondary");
        return nothing;
    }

    private static OrderedList list(MeetingId shown, List<MeetingRow> rows) {
        var list = new OrderedList();
        list.addClassName("series");
        for (var row : rows) {
            var day = new Span(Formats.of(I18n.reader()).day(row.heldOn()));
            day.addClassName("secondary");
            var name = row.name().in(I18n.reader());
            if (row.id().equals(shown)) {
                var here = new ListItem(day, new Span(name));
                here.getElement().setAttribute("aria-current", "true");
                list.add(here);
            } else {
                var link = new Anchor(MeetingLinks.page(row.id()), name);
                link.setRouterIgnore(false);
                list.add(new ListItem(day, link));
            }
        }
        return list;
    }

    private void ask(MeetingId last) {
        var dialog = new Dialog();
        var day = new DayField();
        day.setLabel(dialog.getTranslation("meeting.heldOn"));
        dialog.setHeaderTitle(dialog.getTranslation("meeting.series.next"));
        dialog.add(new Paragraph(dialog.getTranslation("meeting.series.text")), day);
        var plan = new Button(dialog.getTranslation("meeting.series.plan"), _ -> {
            try {
                var next = series.next(last, day.getValue());
                dialog.close();
                Notices.done(day.getTranslation("shell.saved"));
                UI.getCurrent().navigate(MeetingLinks.page(next));
            } catch (InvalidInput invalid) {
                var problem = invalid.problems().getFirst();
                day.setInvalid(true);
                day.setErrorMessage(day.getTranslation(problem.message(), problem.arguments()));
            }
        });
        plan.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(dialog.getTranslation("shell.cancel"), _ -> dialog.close()), plan);
        dialog.open();
    }
}
