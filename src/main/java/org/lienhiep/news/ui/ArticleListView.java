package org.lienhiep.news.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.news.ArticleFilter;
import org.lienhiep.news.ArticleOrder;
import org.lienhiep.news.ArticleRow;
import org.lienhiep.news.Articles;
import org.lienhiep.news.coverage.CoverageLinks;
import org.lienhiep.news.press.PressLinks;
import org.lienhiep.shell.Chip;
import org.lienhiep.shell.EmptyState;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.RecordList;
import org.lienhiep.shell.Workspace;

/** Articles kept by the chosen organisation or naming it. */
@Route(ArticleLinks.LIST)
@Menu(title = "news.title", icon = "newspaper", order = 60)
@PermitAll
class ArticleListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspace workspace;
    private final RecordList<ArticleFilter, ArticleOrder, ArticleRow> list;

    ArticleListView(Articles articles, Access access, Workspace workspace) {
        this.workspace = workspace;
        addClassName("page");
        var mayRecord = access.mayAnywhere(Permission.RECORD_NEWS);
        var header = new PageHeader(getTranslation("news.title"));
        var names = new Button(
                getTranslation("news.learned.title"), _ -> UI.getCurrent().navigate(ArticleLinks.NAMES));
        if (mayRecord) {
            header.actions(recordButton(), inboxButton(), names);
        }
        header.actions(
                page(CoverageLinks.PAGE, "link", "news.coverage"), page(PressLinks.DIGEST, "file-text", "news.digest"));
        list = new RecordList<>(
                ArticleOrder.class,
                ArticleFilter.ALL,
                articles::list,
                articles::count,
                row -> ArticleLinks.page(row.id()));
        list.search(text -> list.filter().withText(text)).filter(unlinked());
        columns();
        var help = getTranslation("news.none.text");
        list.empty(
                mayRecord
                        ? new EmptyState("newspaper", getTranslation("news.none"), help, recordButton())
                        : new EmptyState("newspaper", getTranslation("news.none"), help));
        add(header, list);
    }

    private Anchor page(String path, String icon, String title) {
        var link = new Anchor(path, new Icon(icon), new Span(getTranslation(title)));
        link.setRouterIgnore(false);
        link.addClassName("page-link");
        return link;
    }

    private Button recordButton() {
        var button = new Button(
                getTranslation("news.record"),
                new Icon("plus"),
                _ -> UI.getCurrent().navigate(ArticleLinks.RECORD));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Button inboxButton() {
        return new Button(
                getTranslation("news.inbox"),
                new Icon("inbox"),
                _ -> UI.getCurrent().navigate(ArticleLinks.inbox()));
    }

    private Checkbox unlinked() {
        var only = new Checkbox(getTranslation("news.unlinked"));
        only.addValueChangeListener(change -> list.show(list.filter().unlinked(change.getValue())));
        return only;
    }

    private void columns() {
        var formats = Formats.of(getLocale());
        list.name(ArticleOrder.TITLE, getTranslation("news.field.title"), ArticleRow::title)
                .column(
                        ArticleOrder.PUBLISHED,
                        getTranslation("news.field.publishedOn"),
                        row -> formats.day(row.publishedOn()))
                .column(
                        ArticleOrder.PUBLISHER,
                        getTranslation("news.field.publisher"),
                        row -> row.publisher() == null ? "–" : row.publisher())
                .component(getTranslation("news.records"), this::records)
                .card(ArticleRow::title, row -> List.of(new Span(formats.day(row.publishedOn())), records(row)));
    }

    private Chip records(ArticleRow row) {
        return row.meetings() == 0
                ? new Chip("circle", getTranslation("news.records.none"), Chip.Tone.NEUTRAL)
                : new Chip("calendar-days", getTranslation("news.records.some", row.meetings()), Chip.Tone.SUCCESS);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.show(list.filter().about(workspace.organisation().orElse(null)));
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(getTranslation("news.title"));
    }
}
