package org.lienhiep.reporting.ui;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.reporting.FigureSource;
import org.lienhiep.reporting.StatedFigure;
import org.lienhiep.reporting.StatedFigures;
import org.lienhiep.reporting.evidence.Evidence;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.RecordQuotes;
import org.springframework.stereotype.Component;

/** The sentences with which articles among the evidence state a figure. */
@Component
class EvidenceSentences {

    private final StatedFigures stated;
    private final RecordCatalog catalog;

    EvidenceSentences(StatedFigures stated, RecordCatalog catalog) {
        this.stated = stated;
        this.catalog = catalog;
    }

    /** A sentence and where its source brings it out. */
    record Sentence(String words, String path) {}

    /**
     * The sentences behind these pieces. Of what an article states of the indicator, the figure of the organisation whose
     * evidence it is comes first, then one of the half-year. The statements do not grow with the pieces.
     */
    Map<Evidence, Sentence> of(Collection<Evidence> pieces, IndicatorId indicator, HalfYear period) {
        var articles = pieces.stream()
                .map(Evidence::record)
                .filter(ArticleId.class::isInstance)
                .map(ArticleId.class::cast)
                .distinct()
                .toList();
        var figures = stated.of(articles.stream().map(FigureSource::of).toList()).stream()
                .filter(figure -> indicator.equals(figure.indicator()) && figure.quote() != null)
                .toList();
        if (figures.isEmpty()) {
            return Map.of();
        }
        var paths = catalog.quotes()
                .paths(figures.stream().map(EvidenceSentences::words).toList());
        var sentences = new HashMap<Evidence, Sentence>();
        pieces.forEach(piece -> best(piece, figures, period)
                .map(EvidenceSentences::words)
                .ifPresent(words -> {
                    var path = paths.get(words);
                    if (path != null) {
                        sentences.put(piece, new Sentence(words.text(), path));
                    }
                }));
        return sentences;
    }

    private static Optional<StatedFigure> best(Evidence piece, List<StatedFigure> figures, HalfYear period) {
        return figures.stream()
                .filter(figure -> figure.source().record().equals(piece.record()))
                .min(Comparator.comparing(
                                (StatedFigure figure) -> !figure.organisation().equals(piece.organisation()))
                        .thenComparing(figure -> !figure.period().equals(period)));
    }

    private static RecordQuotes.Words words(StatedFigure figure) {
        return new RecordQuotes.Words(figure.source().record(), Objects.requireNonNull(figure.quote()));
    }
}
