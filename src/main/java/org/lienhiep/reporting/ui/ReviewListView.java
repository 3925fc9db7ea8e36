package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.shell.EmptyState;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.Workspace;

/** The reports that wait for a union's office: one after the other, or those without doubts together. */
@Route(ReportLinks.REVIEWS)
@PermitAll
class ReviewListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ReviewServices services;
    private final Workspace workspace;
    private final Access access;

    ReviewListView(ReviewServices services, Workspace workspace, Access access) {
        this.services = services;
        this.workspace = workspace;
        this.access = access;
        addClassNames("page", "reviews-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        access.requireAnywhere(Permission.REVIEW_REPORTS);
        show();
    }

    private void show() {
        removeAll();
        var header = new PageHeader(getTranslation("reporting.reviews"))
                .under(getTranslation("reporting.title"), ReportLinks.board());
        add(header);
        workspace
                .organisation()
                .filter(union -> access.may(Permission.REVIEW_REPORTS, union))
                .ifPresentOrElse(
                        union -> show(header, union),
                        () -> add(new EmptyState(
                                "inbox",
                                getTranslation("reporting.reviews.no-union"),
                                getTranslation("reporting.reviews.no-union.text"))));
    }

    private void show(PageHeader header, OrganisationId union) {
        var waiting = services.waiting(union);
        if (waiting.isEmpty()) {
            add(new EmptyState(
                    "inbox",
                    getTranslation("reporting.reviews.none"),
                    getTranslation("reporting.reviews.none.text"),
                    new PageLink(ReportLinks.board(), getTranslation("reporting.reviews.board"))));
            return;
        }
        var together = waiting.stream().filter(each -> each.doubts().isEmpty()).count();
        header.context(getTranslation("reporting.reviews.summary", waiting.size(), together));
        add(new ReviewList(services, waiting, this::show));
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(getTranslation("reporting.reviews"));
    }
}
