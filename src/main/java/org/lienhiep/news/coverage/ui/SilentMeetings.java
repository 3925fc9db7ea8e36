package org.lienhiep.news.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.ui.MeetingLinks;
import org.lienhiep.news.coverage.MeetingPress;
import org.lienhiep.news.ui.ArticleLinks;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Notices;
import org.lienhiep.shell.RecordCatalog;

/** Meetings that no article records: paste one, or say that there was none. */
final class SilentMeetings extends Div {

    private final transient CoverageServices services;
    private final transient RecordCatalog catalog;
    private final transient Place place;
    private final boolean may;
    private final PagedLines<Line> list;

    SilentMeetings(CoverageServices services, RecordCatalog catalog, Place place, boolean may) {
        this.services = services;
        this.catalog = catalog;
        this.place = place;
        this.may = may;
        list = new PagedLines<>(this::page, this::line, getTranslation("news.coverage.silent.none"));
        add(list);
    }

    /** A meeting and the names of its hosts. */
    private record Line(MeetingPress meeting, String hosts) {}

    private List<Line> page(int offset, int limit) {
        var page = services.coverage().silent(place.organisation(), place.period()).stream()
                .skip(offset)
                .limit(limit)
                .toList();
        var names = catalog.named(
                OrganisationId.class,
                page.stream().flatMap(row -> row.hosts().stream()).distinct().toList(),
                getLocale());
        return page.stream()
                .map(row -> new Line(
                        row,
                        row.hosts().stream()
                                .map(names::get)
                                .filter(Objects::nonNull)
                                .map(entry -> entry.label())
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    void refresh() {
        list.show();
    }

    private Component[] line(Line line) {
        var row = line.meeting();
        var details = new Div(
                Formats.of(getLocale()).day(row.heldOn()) + (line.hosts().isEmpty() ? "" : " · " + line.hosts()));
        details.addClassName("secondary");
        var words = new Div(new PageLink(MeetingLinks.page(row.meeting()), row.title()), details);
        return may ? new Component[] {words, actions(row)} : new Component[] {words};
    }

    private Div actions(MeetingPress row) {
        var paste = new PageLink(
                ArticleLinks.record(row.meeting()),
                new Icon("newspaper"),
                new Span(getTranslation("news.coverage.paste")));
        paste.setAriaLabel(getTranslation("news.coverage.paste") + ": " + row.title());
        var none = new Button(getTranslation("news.coverage.without"), _ -> without(row));
        none.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        none.setAriaLabel(getTranslation("news.coverage.without") + ": " + row.title());
        var actions = new Div(paste, none);
        actions.addClassName("row-actions");
        return actions;
    }

    private void without(MeetingPress row) {
        services.coverage().markWithoutPress(row.meeting());
        refresh();
        Notices.undoable(
                getTranslation("news.coverage.without.done", row.title()), getTranslation("news.coverage.undo"), () -> {
                    services.coverage().unmarkWithoutPress(row.meeting());
                    refresh();
                });
    }
}
