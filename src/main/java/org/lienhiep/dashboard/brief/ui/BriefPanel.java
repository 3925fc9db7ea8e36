package org.lienhiep.dashboard.brief.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lienhiep.dashboard.brief.BriefLinks;
import org.lienhiep.dashboard.handover.HandoverLinks;
import org.lienhiep.dashboard.handover.Handovers;
import org.lienhiep.dashboard.ui.Link;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.PagePanel;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On an organisation's page: the way to its brief, and for whoever may hand it over to the pack for a new secretary. */
@Component
@Order(5)
class BriefPanel implements PagePanel<OrganisationId> {

    private final Organisations organisations;
    private final Handovers handovers;
    private final Clock clock;

    BriefPanel(Organisations organisations, Handovers handovers, Clock clock) {
        this.organisations = organisations;
        this.handovers = handovers;
        this.clock = clock;
    }

    @Override
    public Class<OrganisationId> about() {
        return OrganisationId.class;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> panel(OrganisationId id) {
        var label = organisations.labels(List.of(id), LocalDate.now(clock)).get(id);
        if (label == null) {
            return Optional.empty();
        }
        var links = new Div();
        links.addClassName("brief-links");
        links.add(link(BriefLinks.of(label.code()), "file-text", links.getTranslation("dashboard.brief")));
        if (handovers.may(id)) {
            links.add(link(
                    HandoverLinks.of(label.code()), "key-round", links.getTranslation("dashboard.handover.title")));
        }
        return Optional.of(links);
    }

    private static Link link(String path, String icon, String text) {
        return new Link(path, new Icon(icon), new Span(text));
    }
}
