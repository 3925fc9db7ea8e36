package org.lienhiep.dashboard.handover.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.lienhiep.dashboard.handover.Handover;
import org.lienhiep.dashboard.handover.HandoverDocuments;
import org.lienhiep.dashboard.handover.HandoverLinks;
import org.lienhiep.dashboard.handover.HandoverPack;
import org.lienhiep.dashboard.handover.Handovers;
import org.lienhiep.document.Documents;
import org.lienhiep.document.ui.DocumentPreview;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.organisation.ui.OrganisationLinks;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.Section;

/** Handing over a secretary's work: what is unfinished, what the pack holds, and the pack. */
@Route(HandoverLinks.ROOT + "/:organisation")
@RolesAllowed({"ADMINISTRATOR", "UNION_SECRETARY", "SOCIETY_SECRETARY"})
class HandoverView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Handovers handovers;
    private final HandoverPack pack;
    private final HandoverDocuments protocol;
    private final Documents documents;
    private final Organisations organisations;
    private String title = "";

    HandoverView(
            Handovers handovers,
            HandoverPack pack,
            HandoverDocuments protocol,
            Documents documents,
            Organisations organisations) {
        this.handovers = handovers;
        this.pack = pack;
        this.protocol = protocol;
        this.documents = documents;
        this.organisations = organisations;
        addClassNames("page", "handover");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get("organisation").orElse("");
        var id = organisations.withCode(code).id();
        show(handovers.of(id));
    }

    private void show(Handover handover) {
        var label = handover.organisation();
        title = getTranslation("dashboard.handover.of", label.name().in(getLocale()));
        removeAll();
        add(
                new PageHeader(title)
                        .under(label.brief(getLocale()), OrganisationLinks.page(label))
                        .context(Formats.of(getLocale()).day(handover.day())),
                new Paragraph(getTranslation("dashboard.handover.text")),
                new PackDownload(pack, handover),
                new Section(
                        getTranslation(
                                "dashboard.handover.unfinished", handover.desk().total()),
                        new Unfinished(handover.desk())),
                new Section(getTranslation("dashboard.handover.contents"), new Contents(handover)),
                new Section(
                        getTranslation("dashboard.handover.protocol"),
                        new DocumentPreview(documents, protocol.of(handover))));
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(title);
    }
}
