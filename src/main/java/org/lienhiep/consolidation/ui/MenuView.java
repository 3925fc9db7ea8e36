package org.lienhiep.consolidation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.shell.EmptyState;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.Workspace;

/** Leads on to the report of the union in the header, or of the union above the organisation there. */
@Route(ConsolidationLinks.ROOT)
@Menu(title = "consolidation.title", icon = "layers", order = 33)
@RolesAllowed({"ADMINISTRATOR", "UNION_SECRETARY", "LEADER"})
class MenuView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Organisations organisations;
    private final Workspace workspace;
    private final Clock clock;

    MenuView(Organisations organisations, Workspace workspace, Clock clock) {
        this.organisations = organisations;
        this.workspace = workspace;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        union().ifPresentOrElse(
                        union -> event.forwardTo(ConsolidationLinks.report(union.code(), workspace.halfYear())),
                        () -> add(
                                new PageHeader(getTranslation("consolidation.title")),
                                new EmptyState(
                                        "layers",
                                        getTranslation("consolidation.no-union"),
                                        getTranslation("consolidation.no-union.text"))));
    }

    private Optional<OrganisationLabel> union() {
        var today = LocalDate.now(clock);
        return workspace
                .organisation()
                .flatMap(id -> organisations.unionOf(id, today))
                .map(id -> organisations.labels(List.of(id), today).get(id))
                .filter(label -> label.kind() == OrganisationKind.UNION);
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(getTranslation("consolidation.title"));
    }
}
