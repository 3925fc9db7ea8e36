package org.lienhiep.news.watch.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.lienhiep.news.ui.ArticleLinks;
import org.lienhiep.news.watch.SourceRow;
import org.lienhiep.news.watch.WatchedSources;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.shell.Confirm;
import org.lienhiep.shell.EmptyState;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Notices;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.Workspace;

/** The feeds and sitemaps that the chosen union has watched. */
@Route(WatchLinks.SOURCES)
@PermitAll
class SourceListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final WatchedSources sources;
    private final WatchedUnion watched;
    private final Workspace workspace;

    SourceListView(WatchedSources sources, WatchedUnion watched, Workspace workspace) {
        this.sources = sources;
        this.watched = watched;
        this.workspace = workspace;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        watched.of(workspace)
                .ifPresentOrElse(
                        this::show,
                        () -> add(
                                header(),
                                new EmptyState(
                                        "rss",
                                        getTranslation("news.inbox.no-union"),
                                        getTranslation("news.recording.union"))));
    }

    private PageHeader header() {
        return new PageHeader(getTranslation("news.watch.sources"))
                .under(getTranslation("news.title"), ArticleLinks.list())
                .under(getTranslation("news.inbox"), ArticleLinks.inbox());
    }

    private void show(OrganisationLabel union) {
        removeAll();
        var known = sources.list(union.id());
        add(header().context(union.name().in(getLocale())).actions(addButton()));
        if (known.isEmpty()) {
            add(new EmptyState(
                    "rss",
                    getTranslation("news.inbox.no-sources"),
                    getTranslation("news.inbox.no-sources.text"),
                    addButton()));
            return;
        }
        var list = new Div();
        list.addClassName("source-cards");
        known.forEach(source -> list.add(new SourceCard(source, watched.now(), actions(union))));
        add(list);
    }

    private Button addButton() {
        var button = new Button(
                getTranslation("news.watch.new"),
                new Icon("plus"),
                _ -> UI.getCurrent().navigate(WatchLinks.newSource()));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private SourceCard.Actions actions(OrganisationLabel union) {
        return new SourceCard.Actions() {
            @Override
            public void pause(SourceRow source, boolean pause) {
                sources.pause(source.id(), pause);
                Notices.done(getTranslation(pause ? "news.watch.paused" : "news.watch.resumed", source.publisher()));
                show(union);
            }

            @Override
            public void lookSoon(SourceRow source) {
                sources.lookSoon(source.id());
                Notices.done(getTranslation("news.watch.looking", source.publisher()));
                show(union);
            }

            @Override
            public void remove(SourceRow source) {
                Confirm.deletion(source.publisher(), getTranslation("news.watch.remove.text"), () -> {
                    sources.delete(source.id());
                    Notices.done(getTranslation("shell.deleted", source.publisher()));
                    show(union);
                });
            }
        };
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(getTranslation("news.watch.sources"));
    }
}
