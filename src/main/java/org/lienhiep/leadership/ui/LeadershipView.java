package org.lienhiep.leadership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.leadership.Leadership;
import org.lienhiep.leadership.Tenures;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.organisation.ui.OrganisationLinks;
import org.lienhiep.shell.AsOf;
import org.lienhiep.shell.EmptyState;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.Section;
import org.lienhiep.shell.Workspace;

/** Who leads an organisation on a day, and who did before: of the workspace, or of the one that the address names. */
@Route(LeadershipLinks.WHO_LEADS)
@RouteAlias(LeadershipLinks.WHO_LEADS + "/:code")
@Menu(title = "leadership.title", icon = "landmark", order = 40)
@PermitAll
class LeadershipView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Leadership leadership;
    private final Tenures tenures;
    private final Organisations organisations;
    private final OrganisationByCode byCode;
    private final RecordCatalog catalog;
    private final Workspace workspace;
    private final Clock clock;
    private String title = "";

    LeadershipView(
            Leadership leadership,
            Tenures tenures,
            Organisations organisations,
            OrganisationByCode byCode,
            RecordCatalog catalog,
            Workspace workspace,
            Clock clock) {
        this.leadership = leadership;
        this.tenures = tenures;
        this.organisations = organisations;
        this.byCode = byCode;
        this.catalog = catalog;
        this.workspace = workspace;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        title = getTranslation("leadership.title");
        var day = AsOf.read(event.getLocation().getQueryParameters(), LocalDate.now(clock));
        event.getRouteParameters()
                .get("code")
                .map(byCode::byCode)
                .or(() -> workspace.organisation().flatMap(this::label))
                .ifPresentOrElse(
                        organisation -> show(organisation, day),
                        () -> add(
                                new PageHeader(title),
                                new EmptyState(
                                        "landmark",
                                        getTranslation("leadership.none.organisation"),
                                        getTranslation("leadership.none.organisation.text"))));
    }

    private Optional<OrganisationLabel> label(OrganisationId id) {
        return Optional.ofNullable(
                organisations.labels(List.of(id), LocalDate.now(clock)).get(id));
    }

    private void show(OrganisationLabel organisation, LocalDate day) {
        var today = LocalDate.now(clock);
        var editable = byCode.mayEdit(organisation);
        title = getTranslation("leadership.title.of", organisation.brief(getLocale()));
        var roster = leadership.on(organisation.id(), day);
        var timeLine = leadership.timeLine(organisation.id());
        add(header(organisation, editable, !roster.bodies().isEmpty()));
        var ending = new EndingTerms(leadership.endingBy(organisation.id(), EndingTerms.horizon(today)), today);
        if (ending.hasAny()) {
            add(ending);
        }
        if (roster.bodies().isEmpty() && roster.ended() == null) {
            add(empty(organisation, editable));
            return;
        }
        add(new DayBar(organisation.code(), day, today, timeLine.terms()));
        if (roster.ended() != null) {
            add(new EmptyState(
                    "landmark",
                    getTranslation("leadership.ended", Formats.of(getLocale()).partial(roster.ended())),
                    getTranslation("leadership.ended.text")));
        }
        var links = new HolderLinks(catalog, roster.posts().flatMap(post -> post.holders().stream()), getLocale());
        var page = new RosterSection.Page(
                organisation.code(), editable, today, tenures, links, () -> showAgain(organisation, day));
        roster.bodies().forEach(body -> add(new RosterSection(body, timeLine.terms(), page)));
        if (roster.ended() == null) {
            add(new RosterBar(organisation, roster));
        }
        if (!timeLine.posts().isEmpty()) {
            add(new Section(getTranslation("leadership.timeline"), new TimeLineChart(timeLine, day, today)));
        }
    }

    private void showAgain(OrganisationLabel organisation, LocalDate day) {
        removeAll();
        show(organisation, day);
    }

    private PageHeader header(OrganisationLabel organisation, boolean editable, boolean begun) {
        var name = new Anchor(
                OrganisationLinks.page(organisation), organisation.name().in(getLocale()));
        name.setRouterIgnore(false);
        var people = new Anchor(LeadershipLinks.PEOPLE, getTranslation("leadership.people.all"));
        people.setRouterIgnore(false);
        var succession =
                new Anchor(LeadershipLinks.succession(organisation.code()), getTranslation("leadership.succession"));
        succession.setRouterIgnore(false);
        var header = new PageHeader(getTranslation("leadership.title")).context(name, people, succession);
        if (editable && begun) {
            var add = go("leadership.tenure.new", "plus", LeadershipLinks.newTenure(organisation.code()));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            header.actions(add, go("leadership.body.new", "landmark", LeadershipLinks.newBody(organisation.code())));
        }
        return header;
    }

    private Button go(String text, String icon, String path) {
        return new Button(
                getTranslation(text), new Icon(icon), _ -> UI.getCurrent().navigate(path));
    }

    private Component empty(OrganisationLabel organisation, boolean editable) {
        var heading = getTranslation("leadership.none");
        var text = getTranslation(editable ? "leadership.none.text" : "leadership.none.read");
        if (!editable) {
            return new EmptyState("landmark", heading, text);
        }
        var add = go("leadership.body.new", "plus", LeadershipLinks.newBody(organisation.code()));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return new EmptyState("landmark", heading, text, add);
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(title);
    }
}
