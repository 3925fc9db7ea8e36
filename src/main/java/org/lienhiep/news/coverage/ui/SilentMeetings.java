package org.lienhiep.news.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.meeting.ui.MeetingLinks;
import org.lienhiep.news.coverage.MeetingPress;
import org.lienhiep.news.ui.ArticleLinks;
import org.lienhiep.shell.EmptyState;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Notices;
import org.lienhiep.shell.RecordList;

/** Meetings that no article records: paste one, or say that there was none. */
final class SilentMeetings extends Div {

    private final transient CoverageServices services;
    private final boolean may;
    private final RecordList<Place, SilentOrder, MeetingPress> list;

    SilentMeetings(CoverageServices services, Place place, boolean may) {
        this.services = services;
        this.may = may;
        list = new RecordList<>(
                SilentOrder.class,
                place,
                this::rows,
                each -> services.coverage().silent(each.organisation(), each.period()).size(),
                row -> MeetingLinks.page(row.meeting()));
        var formats = Formats.of(getLocale());
        list.name(SilentOrder.HELD_ON, getTranslation("news.coverage.meeting"), MeetingPress::title)
                .column(getTranslation("news.field.heldOn"), row -> formats.day(row.heldOn()))
                .component(getTranslation("news.coverage.actions"), this::actions)
                .card(MeetingPress::title, row -> List.of(new Span(formats.day(row.heldOn())), actions(row)))
                .empty(new EmptyState(
                        "newspaper",
                        getTranslation("news.coverage.silent.none"),
                        getTranslation("news.coverage.silent.none.text")));
        add(list);
    }

    private List<MeetingPress> rows(ListQuery<Place, SilentOrder> query) {
        var all = services.coverage()
                .silent(query.filter().organisation(), query.filter().period());
        var ordered = query.ascending() ? all : all.reversed();
        return ordered.stream().skip(query.offset()).limit(query.limit()).toList();
    }

    void refresh() {
        list.refresh();
    }

    private Component actions(MeetingPress row) {
        var actions = new Div();
        actions.addClassName("row-actions");
        if (may) {
            var paste = new PageLink(
                    ArticleLinks.record(row.meeting()),
                    new Icon("newspaper"),
                    new Span(getTranslation("news.coverage.paste")));
            paste.setAriaLabel(getTranslation("news.coverage.paste") + ": " + row.title());
            var none = new Button(getTranslation("news.coverage.without"), _ -> without(row));
            none.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            none.setAriaLabel(getTranslation("news.coverage.without") + ": " + row.title());
            actions.add(paste, none);
        }
        return actions;
    }

    private void without(MeetingPress row) {
        services.coverage().markWithoutPress(row.meeting());
        list.refresh();
        Notices.undoable(
                getTranslation("news.coverage.without.done", row.title()),
                getTranslation("news.coverage.undo"),
                () -> {
                    services.coverage().unmarkWithoutPress(row.meeting());
                    list.refresh();
                });
    }
}
