package org.lienhiep.news.press.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.lienhiep.document.Documents;
import org.lienhiep.document.ui.DocumentPreview;
import org.lienhiep.document.ui.DownloadButtons;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.press.Digest;
import org.lienhiep.news.press.PressDocuments;
import org.lienhiep.news.press.PressLinks;
import org.lienhiep.news.ui.ArticleLinks;
import org.lienhiep.shell.EmptyState;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.Periods;
import org.lienhiep.shell.Workspace;

/** The press of a half-year as it will look on paper, to narrow down and take away. */
@Route(PressLinks.DIGEST)
@PermitAll
class DigestView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PressDocuments press;
    private final Documents documents;
    private final Workspace workspace;
    private final Div paper = new Div();

    DigestView(PressDocuments press, Documents documents, Workspace workspace) {
        this.press = press;
        this.documents = documents;
        this.workspace = workspace;
        addClassNames("page", "press-digest");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        workspace
                .organisation()
                .ifPresentOrElse(
                        this::show,
                        () -> add(
                                header(),
                                new EmptyState(
                                        "newspaper",
                                        getTranslation("news.coverage.nobody"),
                                        getTranslation("news.coverage.nobody.text"))));
    }

    private PageHeader header() {
        return new PageHeader(getTranslation("news.digest")).under(getTranslation("news.title"), ArticleLinks.list());
    }

    private void show(OrganisationId organisation) {
        var words = new TextField(getTranslation("news.digest.words"));
        words.setPlaceholder(getTranslation("news.digest.words.help"));
        words.setPrefixComponent(new Icon("search"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> preview(digest(organisation, change.getValue())));
        var digest = digest(organisation, "");
        add(
                header().context(
                                new Span(digest.organisation().name().in(getLocale())),
                                new Span(Periods.name(this, digest.period())))
                        .actions(new DownloadButtons(
                                PressDocuments.FORMATS,
                                format -> PressDocuments.fileName(digest, format),
                                format -> documents.write(
                                        press.document(digest(organisation, words.getValue())), format))),
                words,
                paper);
        preview(digest);
    }

    private Digest digest(OrganisationId organisation, String words) {
        return press.digest(organisation, workspace.halfYear(), words);
    }

    private void preview(Digest digest) {
        paper.removeAll();
        paper.add(
                digest.groups().isEmpty()
                        ? new EmptyState(
                                "newspaper",
                                getTranslation("news.digest.none"),
                                getTranslation("news.digest.none.text"))
                        : new DocumentPreview(documents, press.document(digest)));
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(getTranslation("news.digest"));
    }
}
