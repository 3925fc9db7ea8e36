package org.lienhiep.news.coverage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.ui.MeetingLinks;
import org.lienhiep.news.coverage.CoverageLinks;
import org.lienhiep.news.press.PressLinks;
import org.lienhiep.news.ui.ArticleLinks;
import org.lienhiep.shell.EmptyState;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.Periods;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.Section;
import org.lienhiep.shell.Workspace;

/** The press and the meetings of a half-year: what belongs together, what contradicts itself, what is missing. */
@Route(CoverageLinks.PAGE)
@PermitAll
class CoverageView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CoverageServices services;
    private final RecordCatalog catalog;
    private final Access access;
    private final Workspace workspace;

    CoverageView(CoverageServices services, RecordCatalog catalog, Access access, Workspace workspace) {
        this.services = services;
        this.catalog = catalog;
        this.access = access;
        this.workspace = workspace;
        addClassNames("page", "press-coverage");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        workspace.organisation().ifPresentOrElse(this::show, this::nobody);
    }

    private void nobody() {
        add(
                header(),
                new EmptyState(
                        "newspaper",
                        getTranslation("news.coverage.nobody"),
                        getTranslation("news.coverage.nobody.text")));
    }

    private PageHeader header() {
        return new PageHeader(getTranslation("news.coverage")).under(getTranslation("news.title"), ArticleLinks.list());
    }

    private void show(OrganisationId organisation) {
        var place = new Place(organisation, workspace.halfYear());
        var may = access.may(Permission.RECORD_NEWS, organisation);
        var name = catalog.named(OrganisationId.class, organisation, getLocale())
                .map(entry -> entry.label())
                .orElse("");
        var digest = new Anchor(PressLinks.DIGEST, new Icon("file-text"), new Span(getTranslation("news.digest")));
        digest.setRouterIgnore(false);
        digest.addClassName("page-link");
        add(header().context(new Span(name), new Span(Periods.name(this, place.period())))
                .actions(digest));
        var silent = new SilentMeetings(services, catalog, place, may);
        var unlinked = new UnlinkedArticles(services, catalog, place, may);
        var rates = new Div(rates(place));
        var pairs = new PairList(services, place, may, () -> {
            silent.refresh();
            unlinked.refresh();
            rates.removeAll();
            rates.add(rates(place));
        });
        add(
                part("news.coverage.pairs", CoverageLinks.PAIRS, pairs),
                part(
                        "news.contradictions",
                        CoverageLinks.CONTRADICTIONS,
                        new ContradictionList(
                                services.contradictions(),
                                services.review(),
                                () -> services.contradictions().of(place.organisation(), place.period()),
                                may,
                                getTranslation("news.contradictions.none"))),
                part("news.coverage.silent", CoverageLinks.SILENT, silent),
                part("news.coverage.unlinked", "unlinked", unlinked),
                new Section(getTranslation("news.coverage.rates"), counted(organisation), rates));
    }

    /** Which meetings are counted: those that the silent list asks for, and no others; with the way to choose them. */
    private Paragraph counted(OrganisationId organisation) {
        var kinds = services.coverage().wanted(organisation).stream()
                .sorted()
                .map(kind -> getTranslation("meeting.kind." + kind))
                .toList();
        var words = new Paragraph(
                kinds.isEmpty()
                        ? getTranslation("news.coverage.counted.none")
                        : getTranslation("news.coverage.counted", String.join(", ", kinds)));
        words.addClassName("secondary");
        if (services.needs().maySet(organisation)) {
            words.add(" ");
            words.add(new PageLink(MeetingLinks.TEMPLATES, getTranslation("news.coverage.counted.choose")));
        }
        return words;
    }

    private RateTable rates(Place place) {
        return new RateTable(services.coverage()
                .rates(place.organisation(), place.period().plus(1 - RateTable.HALF_YEARS), place.period()));
    }

    private Section part(String title, String place, Div content) {
        var part = new Section(getTranslation(title), content);
        part.setId(place);
        return part;
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(getTranslation("news.coverage"));
    }
}
