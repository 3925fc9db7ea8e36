package org.lienhiep.dashboard.brief.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.lienhiep.dashboard.brief.BriefDocuments;
import org.lienhiep.dashboard.brief.BriefLinks;
import org.lienhiep.dashboard.brief.Briefs;
import org.lienhiep.dashboard.brief.SocietyBrief;
import org.lienhiep.document.Documents;
import org.lienhiep.document.ui.DownloadButtons;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.organisation.ui.OrganisationLinks;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.PageHeader;

/** One organisation on one sheet, to read before a visit, to print or to take away as a file. */
@Route(BriefLinks.ROOT + "/:organisation")
@PermitAll
class BriefView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Briefs briefs;
    private final BriefDocuments official;
    private final Documents documents;
    private final Organisations organisations;
    private String title = "";

    BriefView(Briefs briefs, BriefDocuments official, Documents documents, Organisations organisations) {
        this.briefs = briefs;
        this.official = official;
        this.documents = documents;
        this.organisations = organisations;
        addClassNames("page", "brief");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get("organisation").orElse("");
        var id = organisations.withCode(code).id();
        show(briefs.of(id));
    }

    private void show(SocietyBrief brief) {
        var label = brief.organisation().label();
        title = getTranslation("dashboard.brief.of", label.name().in(getLocale()));
        removeAll();
        var parts = new BriefParts(this, brief);
        add(header(brief));
        parts.all().forEach(this::add);
    }

    private PageHeader header(SocietyBrief brief) {
        var label = brief.organisation().label();
        var print = new Button(
                getTranslation("dashboard.brief.print"),
                new Icon("printer"),
                _ -> UI.getCurrent().getPage().executeJs("window.print()"));
        return new PageHeader(title)
                .under(label.brief(getLocale()), OrganisationLinks.page(label))
                .context(new Span(getTranslation(
                        "dashboard.brief.day", Formats.of(getLocale()).day(brief.day()))))
                .actions(
                        print,
                        new DownloadButtons(
                                format -> official.fileName(brief, format),
                                format -> documents.write(official.of(briefs.of(label.id())), format)));
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(title);
    }
}
