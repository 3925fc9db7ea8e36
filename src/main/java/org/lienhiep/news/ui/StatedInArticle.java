package org.lienhiep.news.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.reporting.IndicatorLabel;
import org.lienhiep.reporting.StatedFigure;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Periods;
import org.lienhiep.shell.QuoteMark;
import org.lienhiep.shell.RecordQuotes;
import org.lienhiep.shell.Section;

/** The figures that rest on an article: what was counted, how many, for which half-year. */
final class StatedInArticle extends Div {

    StatedInArticle(List<StatedFigure> figures, Map<IndicatorId, IndicatorLabel> indicators, RecordQuotes quotes) {
        var paths = quotes.paths(figures.stream()
                .filter(figure -> figure.quote() != null)
                .map(StatedInArticle::words)
                .toList());
        var list = new Div();
        list.addClassName("lines");
        if (figures.isEmpty()) {
            list.add(new Paragraph(getTranslation("news.figures.none")));
        }
        figures.forEach(figure -> list.add(line(figure, indicators, paths)));
        add(new Section(getTranslation("news.figures"), list));
    }

    private static RecordQuotes.Words words(StatedFigure figure) {
        return new RecordQuotes.Words(figure.source().record(), Objects.requireNonNull(figure.quote()));
    }

    private Div line(
            StatedFigure stated, Map<IndicatorId, IndicatorLabel> indicators, Map<RecordQuotes.Words, String> paths) {
        var unit = stated.unit() == null ? "" : " " + stated.unit();
        var figure = new Span(Formats.of(getLocale()).figure(stated.figure()) + unit);
        figure.addClassName("stated-value");
        var indicator = stated.indicator() == null ? null : indicators.get(stated.indicator());
        var label = new Span(
                indicator == null
                        ? getTranslation("news.count.unmapped", stated.label())
                        : indicator.name().in(getLocale()));
        var period = new Span(Periods.name(this, stated.period()));
        period.addClassName("secondary");
        var line = new Div(figure, label, period);
        line.addClassName("line");
        var quote = stated.quote();
        var path = quote == null ? null : paths.get(words(stated));
        if (quote != null && path != null) {
            line.add(new QuoteMark(path, quote));
        }
        return line;
    }
}
