package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.reporting.FigureSource;
import org.lienhiep.reporting.StatedFigure;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.RecordEntry;
import org.lienhiep.shell.RecordQuotes;

/** Figures that articles and meetings state, each with the sentence it stands in and a link to its source. */
final class StatedList extends UnorderedList {

    private StatedList(RecordCatalog catalog, List<StatedFigure> figures) {
        addClassName("stated");
        var paths = catalog.quotes()
                .paths(figures.stream()
                        .filter(figure -> figure.quote() != null)
                        .map(StatedList::words)
                        .toList());
        figures.forEach(figure -> add(line(catalog, figure, paths)));
    }

    private static RecordQuotes.Words words(StatedFigure figure) {
        return new RecordQuotes.Words(figure.source().record(), Objects.requireNonNull(figure.quote()));
    }

    /** A list of these figures; empty for none. */
    static Optional<StatedList> of(RecordCatalog catalog, List<StatedFigure> figures) {
        return figures.isEmpty() ? Optional.empty() : Optional.of(new StatedList(catalog, figures));
    }

    /** The sentence itself is the link to where it stands. */
    private ListItem line(RecordCatalog catalog, StatedFigure stated, Map<RecordQuotes.Words, String> paths) {
        var unit = stated.unit() == null ? "" : " " + stated.unit();
        var figure = new Span(Formats.of(getLocale()).figure(stated.figure()) + unit);
        figure.addClassName("stated-figure");
        var item = new ListItem(new Div(figure, new Span(stated.label()), source(catalog, stated.source())));
        if (stated.quote() != null) {
            var path = paths.get(words(stated));
            var words = "“" + stated.quote() + "”";
            var quote =
                    new Span(path == null ? new Span(words) : new PageLink(path, new Icon("quote"), new Span(words)));
            quote.addClassName("stated-quote");
            item.add(quote);
        }
        return item;
    }

    private Component source(RecordCatalog catalog, FigureSource source) {
        Optional<? extends RecordEntry<?>> entry = switch (source) {
            case FigureSource.Article(var id) -> catalog.named(ArticleId.class, id, I18n.reader());
            case FigureSource.Meeting(var id) -> catalog.named(MeetingId.class, id, I18n.reader());
        };
        return entry.<Component>map(found -> new PageLink(found.path(), found.label()))
                .orElseGet(() -> Table.secondary(getTranslation("reporting.stated.hidden")));
    }
}
