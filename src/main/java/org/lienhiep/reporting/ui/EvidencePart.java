package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.lienhiep.file.FileInspection;
import org.lienhiep.file.ui.FileDrop;
import org.lienhiep.file.ui.FileLink;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.activity.LoggedActivity;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.RecordId;
import org.lienhiep.reporting.StatedFigures;
import org.lienhiep.reporting.counting.Counts;
import org.lienhiep.reporting.evidence.CellEvidence;
import org.lienhiep.reporting.evidence.Evidence;
import org.lienhiep.shell.Confirm;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Notices;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.RecordQuotes;
import org.springframework.core.annotation.Order;

/** The evidence of a cell: logged meetings and articles, and files; to add to while the report is open. */
@org.springframework.stereotype.Component
@Order(40)
class EvidencePart implements CellPanel {

    private final CellEvidence evidence;
    private final Counts counts;
    private final ActivityList activities;
    private final StatedFigures stated;
    private final RecordCatalog catalog;
    private final FileInspection rules;
    private final I18n words;

    EvidencePart(
            CellEvidence evidence,
            Counts counts,
            ActivityList activities,
            StatedFigures stated,
            RecordCatalog catalog,
            FileInspection rules,
            I18n words) {
        this.evidence = evidence;
        this.counts = counts;
        this.activities = activities;
        this.stated = stated;
        this.catalog = catalog;
        this.rules = rules;
        this.words = words;
    }

    @Override
    public Map<IndicatorId, Mark> marks(OrganisationId organisation, HalfYear period) {
        var marks = new HashMap<IndicatorId, Mark>();
        evidence.counts(organisation, period)
                .forEach((indicator, pieces) -> marks.put(
                        indicator,
                        new Mark(
                                "paperclip",
                                words.getTranslation("reporting.evidence.pieces", I18n.reader(), pieces),
                                false)));
        return marks;
    }

    @Override
    public Optional<Component> part(Place place) {
        var pieces = evidence.of(
                place.organisation(), place.period(), place.indicator().id());
        if (pieces.isEmpty() && !place.open()) {
            return Optional.empty();
        }
        var part = new CellPart(words.getTranslation("reporting.cell.evidence", I18n.reader()));
        if (!pieces.isEmpty()) {
            part.add(list(place, pieces));
        }
        if (place.open()) {
            part.add(adding(place));
        }
        return Optional.of(part);
    }

    private UnorderedList list(Place place, List<Evidence> pieces) {
        var paths = activities.paths(
                pieces.stream().map(Evidence::record).filter(Objects::nonNull).toList());
        if (pieces.stream().anyMatch(piece -> piece.record() instanceof ArticleId)) {
            paths.putAll(sentences(place, paths.keySet()));
        }
        var list = new UnorderedList();
        for (var piece : pieces) {
            var item = item(piece, paths);
            if (place.open()) {
                item.add(removal(place, piece));
            }
            list.add(item);
        }
        return list;
    }

    /** Where articles among the evidence state this very figure: the address of the sentence. */
    private Map<RecordId, String> sentences(Place place, Set<RecordId> evident) {
        var figures = stated.about(place.organisation(), place.indicator().id(), place.period()).stream()
                .filter(figure -> evident.contains(figure.source().record()))
                .flatMap(figure -> Optional.ofNullable(figure.quote())
                        .map(quote -> new RecordQuotes.Words(figure.source().record(), quote))
                        .stream())
                .toList();
        var sentences = new HashMap<RecordId, String>();
        catalog.quotes().paths(figures).forEach((words, path) -> sentences.putIfAbsent(words.source(), path));
        return sentences;
    }

    /** One piece with its link, who added it and when. */
    ListItem item(Evidence piece, Map<RecordId, String> paths) {
        var item = new ListItem(link(piece, paths));
        var added = item.getTranslation(
                "reporting.by", piece.addedBy(), Formats.of(I18n.reader()).moment(piece.addedAt()));
        item.add(Table.secondary(
                piece.mediaType() == null
                        ? added
                        : FileLink.kind(piece.label()) + " · " + FileLink.size(piece.size()) + " · " + added));
        return item;
    }

    private Component link(Evidence piece, Map<RecordId, String> paths) {
        if (piece.mediaType() != null) {
            return new FileLink(piece.label(), piece.mediaType(), piece.size(), () -> evidence.open(piece.id()));
        }
        var path = piece.record() == null ? null : paths.get(piece.record());
        return path == null ? new Span(piece.label()) : new PageLink(path, piece.label());
    }

    private Button removal(Place place, Evidence piece) {
        var button = new Button(new Icon("trash-2"));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(button.getTranslation("reporting.evidence.remove", piece.label()));
        button.addClickListener(_ -> {
            if (piece.mediaType() == null) {
                remove(place, piece);
            } else {
                Confirm.deletion(
                        piece.label(),
                        button.getTranslation("reporting.evidence.remove.text"),
                        () -> remove(place, piece));
            }
        });
        return button;
    }

    private void remove(Place place, Evidence piece) {
        attempt(() -> evidence.remove(piece.id()));
        place.refresh();
    }

    /** Filled when somebody opens it: the records of the half-year are read only then. */
    private Details adding(Place place) {
        var adding = new Details();
        adding.setSummaryText(adding.getTranslation("reporting.evidence.add"));
        adding.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                adding.removeAll();
                adding.add(records(place), drop(place));
            }
        });
        return adding;
    }

    private ComboBox<LoggedActivity> records(Place place) {
        var records = new ComboBox<LoggedActivity>();
        records.setLabel(records.getTranslation("reporting.evidence.records"));
        records.setItems(counts.activities(place.organisation(), place.period()));
        records.setItemLabelGenerator(each -> Formats.of(I18n.reader()).day(each.on()) + " · " + each.title());
        records.setWidthFull();
        records.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                attempt(() -> evidence.link(
                        place.organisation(), place.period(), place.indicator().id(), List.of(change.getValue())));
                place.refresh();
            }
        });
        return records;
    }

    private FileDrop drop(Place place) {
        return new FileDrop(
                rules,
                (name, content) -> evidence.add(
                        place.organisation(), place.period(), place.indicator().id(), name, content),
                place::refresh);
    }

    private static void attempt(Runnable change) {
        try {
            change.run();
        } catch (InvalidInput refused) {
            Notices.problem(refused);
        }
    }
}
