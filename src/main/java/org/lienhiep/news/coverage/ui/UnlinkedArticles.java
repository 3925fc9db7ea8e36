package org.lienhiep.news.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.news.ArticleFilter;
import org.lienhiep.news.ArticleOrder;
import org.lienhiep.news.ArticleRow;
import org.lienhiep.news.ui.ArticleLinks;
import org.lienhiep.shell.FormDialog;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.RecordField;

/** Articles of the half-year that record no meeting: link one that is recorded, or record a new one from the article. */
final class UnlinkedArticles extends Div {

    private final transient CoverageServices services;
    private final transient RecordCatalog catalog;
    private final boolean may;
    private final transient ArticleFilter filter;
    private final PagedLines<ArticleRow> list;

    UnlinkedArticles(CoverageServices services, RecordCatalog catalog, Place place, boolean may) {
        this.services = services;
        this.catalog = catalog;
        this.may = may;
        filter = ArticleFilter.ALL
                .about(place.organisation())
                .unlinked(true)
                .between(place.period().firstDay(), place.period().lastDay());
        list = new PagedLines<>(this::page, this::line, getTranslation("news.coverage.unlinked.none"));
        add(list);
    }

    private List<ArticleRow> page(int offset, int limit) {
        return services.articles()
                .list(new ListQuery<>(filter, ArticleOrder.PUBLISHED, true, getLocale(), offset, limit));
    }

    void refresh() {
        list.show();
    }

    private Component[] line(ArticleRow row) {
        var details =
                new Div(Formats.joined(row.publisher(), Formats.of(getLocale()).day(row.publishedOn())));
        details.addClassName("secondary");
        var words = new Div(new PageLink(ArticleLinks.page(row.id()), row.title()), details);
        if (!may) {
            return new Component[] {words};
        }
        var actions = new Div(
                action("news.coverage.link", row, () -> link(row)),
                action("news.coverage.review", row, () -> services.review().begin(row.id())));
        actions.addClassName("row-actions");
        return new Component[] {words, actions};
    }

    private Button action(String key, ArticleRow row, Runnable does) {
        var button = new Button(getTranslation(key), _ -> does.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(key) + ": " + row.title());
        return button;
    }

    private void link(ArticleRow row) {
        var dialog = new FormDialog(getTranslation("news.coverage.link.title"), /* explanation= */ row.title());
        var meeting = dialog.field(
                "meeting", getTranslation("news.coverage.meeting"), new RecordField<>(catalog, MeetingId.class));
        dialog.action(getTranslation("news.coverage.accept"), () -> {
                    if (meeting.getValue() == null) {
                        throw InvalidInput.in("meeting", "shell.required");
                    }
                    services.pairs().accept(row.id(), meeting.getValue());
                    refresh();
                })
                .open();
        meeting.focus();
    }
}
