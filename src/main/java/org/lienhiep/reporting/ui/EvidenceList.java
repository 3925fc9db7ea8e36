package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.RecordId;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.reporting.evidence.CellEvidence;
import org.lienhiep.reporting.evidence.Evidence;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;
import org.springframework.stereotype.Component;

/** The evidence behind a figure of unions, by organisation. */
@Component
class EvidenceList {

    private final CellEvidence evidence;
    private final EvidencePart pieces;
    private final ActivityList activities;
    private final EvidenceSentences sentences;
    private final Organisations organisations;

    EvidenceList(
            CellEvidence evidence,
            EvidencePart pieces,
            ActivityList activities,
            EvidenceSentences sentences,
            Organisations organisations) {
        this.evidence = evidence;
        this.pieces = pieces;
        this.activities = activities;
        this.sentences = sentences;
        this.organisations = organisations;
    }

    /** The list; empty when there is no evidence that the person may see. */
    Optional<Div> behind(List<OrganisationId> unions, IndicatorId indicator, HalfYear period) {
        var found = evidence.behind(unions, period, indicator);
        return found.isEmpty() ? Optional.empty() : Optional.of(list(found, indicator, period));
    }

    private Div list(List<Evidence> found, IndicatorId indicator, HalfYear period) {
        var said = sentences.of(found, indicator, period);
        var paths = activities.paths(
                found.stream().map(Evidence::record).filter(Objects::nonNull).toList());
        var byOrganisation = found.stream()
                .collect(Collectors.groupingBy(Evidence::organisation, LinkedHashMap::new, Collectors.toList()));
        var labels = organisations.labels(byOrganisation.keySet(), period.lastDay());
        var list = new Div();
        list.addClassName("figure-evidence");
        byOrganisation.forEach((organisation, its) -> {
            var label = labels.get(organisation);
            var items = new UnorderedList();
            its.forEach(piece -> items.add(item(piece, paths, said.get(piece))));
            var part = new Div(new H3(label == null ? "" : label.name().in(I18n.reader())), items);
            part.addClassName("cell-part");
            list.add(part);
        });
        return list;
    }

    /** The sentence itself is the link to where it stands, as it is behind a union's own figure. */
    private ListItem item(Evidence piece, Map<RecordId, String> paths, EvidenceSentences.@Nullable Sentence sentence) {
        var item = pieces.item(piece, paths);
        if (sentence != null) {
            var quote =
                    new Span(new PageLink(sentence.path(), new Icon("quote"), new Span("“" + sentence.words() + "”")));
            quote.addClassName("stated-quote");
            item.add(quote);
        }
        return item;
    }
}
