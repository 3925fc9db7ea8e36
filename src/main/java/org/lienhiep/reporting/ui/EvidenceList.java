package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.reporting.evidence.CellEvidence;
import org.lienhiep.reporting.evidence.Evidence;
import org.lienhiep.shell.I18n;
import org.springframework.stereotype.Component;

/** The evidence behind a union's figure, by organisation. */
@Component
class EvidenceList {

    private final CellEvidence evidence;
    private final EvidencePart pieces;
    private final ActivityList activities;
    private final Organisations organisations;

    EvidenceList(CellEvidence evidence, EvidencePart pieces, ActivityList activities, Organisations organisations) {
        this.evidence = evidence;
        this.pieces = pieces;
        this.activities = activities;
        this.organisations = organisations;
    }

    /** The list; empty when there is no evidence that the person may see. */
    Optional<Div> behind(List<OrganisationId> union, IndicatorId indicator, HalfYear period) {
        var found = evidence.behind(union, period, indicator);
        return found.isEmpty() ? Optional.empty() : Optional.of(list(found, period.lastDay()));
    }

    private Div list(List<Evidence> found, LocalDate asOf) {
        var paths = activities.paths(
                found.stream().map(Evidence::record).filter(Objects::nonNull).toList());
        var byOrganisation = found.stream()
                .collect(Collectors.groupingBy(Evidence::organisation, LinkedHashMap::new, Collectors.toList()));
        var labels = organisations.labels(byOrganisation.keySet(), asOf);
        var list = new Div();
        list.addClassName("figure-evidence");
        byOrganisation.forEach((organisation, its) -> {
            var label = labels.get(organisation);
            var items = new UnorderedList();
            its.forEach(piece -> items.add(pieces.item(piece, paths)));
            var part = new Div(new H3(label == null ? "" : label.name().in(I18n.reader())), items);
            part.addClassName("cell-part");
            list.add(part);
        });
        return list;
    }
}
