package org.lienhiep.news.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.ArticleDraft;
import org.lienhiep.news.Articles;
import org.lienhiep.shell.DayField;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.RecordField;
import org.lienhiep.shell.RecordForm;

/** Corrects what is recorded about an article. */
@Route(ArticleLinks.LIST + "/:id/edit")
@PermitAll
class ArticleFormView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Articles articles;
    private final RecordCatalog catalog;
    private String title = "";

    ArticleFormView(Articles articles, RecordCatalog catalog) {
        this.articles = articles;
        this.catalog = catalog;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var id = ArticleView.id(event.getRouteParameters().get("id").orElse(""));
        var opened = articles.edit(id);
        title = String.valueOf(opened.values().title());
        var form = new RecordForm<>(ArticleDraft.class, "news.field");
        form.wide(form.text("title"));
        form.text("author");
        form.text("publisher");
        form.field("publishedOn", new DayField());
        form.text("url");
        form.field("organisation", new RecordField<>(catalog, OrganisationId.class));
        var text = form.area("text");
        text.setMinRows(12);
        form.wide(text);
        form.required("title", "text", "organisation");
        form.edit(
                opened,
                (values, version) -> {
                    articles.update(id, values, version);
                    return ArticleLinks.page(id);
                },
                () -> articles.edit(id),
                ArticleLinks.page(id));
        add(
                new PageHeader(getTranslation("news.edit-article"))
                        .under(getTranslation("news.title"), ArticleLinks.LIST)
                        .under(title, ArticleLinks.page(id)),
                form);
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(title);
    }
}
