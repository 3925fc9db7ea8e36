package org.lienhiep.news.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import java.util.List;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.news.ArticleFilter;
import org.lienhiep.news.ArticleOrder;
import org.lienhiep.news.ArticleRow;
import org.lienhiep.news.ui.ArticleLinks;
import org.lienhiep.shell.EmptyState;
import org.lienhiep.shell.FormDialog;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.RecordField;
import org.lienhiep.shell.RecordList;

/** Articles of the half-year that record no meeting: link one that is recorded, or record a new one from the article. */
final class UnlinkedArticles extends Div {

    private final transient CoverageServices services;
    private final transient RecordCatalog catalog;
    private final boolean may;
    private final RecordList<ArticleFilter, ArticleOrder, ArticleRow> list;

    UnlinkedArticles(CoverageServices services, RecordCatalog catalog, Place place, boolean may) {
        this.services = services;
        this.catalog = catalog;
        this.may = may;
        list = new RecordList<>(
                ArticleOrder.class,
                ArticleFilter.ALL
                        .about(place.organisation())
                        .unlinked(true)
                        .between(place.period().firstDay(), place.period().lastDay()),
                services.articles()::list,
                services.articles()::count,
                row -> ArticleLinks.page(row.id()));
        var formats = Formats.of(getLocale());
        list.name(ArticleOrder.TITLE, getTranslation("news.field.title"), ArticleRow::title)
                .column(
                        ArticleOrder.PUBLISHED,
                        getTranslation("news.field.publishedOn"),
                        row -> formats.day(row.publishedOn()))
                .component(getTranslation("news.coverage.actions"), this::actions)
                .card(ArticleRow::title, row -> List.of(new Span(formats.day(row.publishedOn())), actions(row)))
                .empty(new EmptyState(
                        "newspaper",
                        getTranslation("news.coverage.unlinked.none"),
                        getTranslation("news.coverage.unlinked.none.text")));
        add(list);
    }

    private Component actions(ArticleRow row) {
        var actions = new Div();
        actions.addClassName("row-actions");
        if (may) {
            actions.add(
                    action("news.coverage.link", row, () -> link(row)),
                    action("news.coverage.review", row, () -> review(row)));
        }
        return actions;
    }

    private Button action(String key, ArticleRow row, Runnable does) {
        var button = new Button(getTranslation(key), _ -> does.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(key) + ": " + row.title());
        return button;
    }

    private void link(ArticleRow row) {
        var dialog = new FormDialog(getTranslation("news.coverage.link.title"), row.title());
        var meeting = dialog.field(
                "meeting", getTranslation("news.coverage.meeting"), new RecordField<>(catalog, MeetingId.class));
        dialog.action(getTranslation("news.coverage.accept"), () -> {
                    if (meeting.getValue() == null) {
                        throw InvalidInput.in("meeting", "shell.required");
                    }
                    services.pairs().accept(row.id(), meeting.getValue());
                    list.refresh();
                })
                .open();
        meeting.focus();
    }

    private void review(ArticleRow row) {
        var page = new Location(ArticleLinks.review(services.recording().review(row.id()), row.id()));
        UI.getCurrent().navigate(page.getPath(), page.getQueryParameters());
    }
}
