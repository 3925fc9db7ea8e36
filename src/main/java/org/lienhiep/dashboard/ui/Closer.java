package org.lienhiep.dashboard.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lienhiep.dashboard.Dashboard;
import org.lienhiep.dashboard.Overview;
import org.lienhiep.reporting.IndicatorSeries;
import org.lienhiep.shell.Section;

/** One indicator looked at closely: its trend and, for a union, what each society contributes. */
final class Closer extends Div {

    private final Overview overview;
    private final Dashboard dashboard;
    private final ComboBox<IndicatorSeries> choice = new ComboBox<>();
    private final Div content = new Div();

    /**
     * A closer look.
     *
     * @param chosen code of the indicator to begin with; null or one without figures for the first key figure
     * @param remember told the code whenever a person chooses another
     */
    Closer(Overview overview, Dashboard dashboard, @Nullable String chosen, Consumer<String> remember) {
        this.overview = overview;
        this.dashboard = dashboard;
        choice.setItems(overview.withFigures());
        choice.setItemLabelGenerator(each -> each.indicator().name().in(getLocale()));
        choice.setAriaLabel(getTranslation("dashboard.indicator"));
        choice.addClassName("indicator-choice");
        content.addClassName("closer");
        add(new Section(getTranslation("dashboard.closer"), content).actions(choice));
        choice.addValueChangeListener(change -> {
            if (change.getValue() == null) {
                choice.setValue(change.getOldValue());
            } else {
                show(change.getValue());
                if (change.isFromClient()) {
                    remember.accept(change.getValue().indicator().code());
                }
            }
        });
        choice.setValue(first(chosen));
    }

    private IndicatorSeries first(@Nullable String chosen) {
        var key = overview.keyFigures().stream().findFirst();
        var usual = key.map(figure -> figure.indicator().code()).orElse("");
        return with(
                chosen == null ? usual : chosen,
                with(usual, overview.withFigures().getFirst()));
    }

    private IndicatorSeries with(String code, IndicatorSeries otherwise) {
        return overview.withFigures().stream()
                .filter(each -> each.indicator().code().equals(code))
                .findFirst()
                .orElse(otherwise);
    }

    private void show(IndicatorSeries series) {
        content.removeAll();
        content.add(new H3(getTranslation("dashboard.trend")), new Trend(overview, series));
        if (overview.isUnion()) {
            var figures = dashboard.ranking(
                    overview.organisation().id(), series.indicator().id(), overview.period(), overview.compared());
            content.add(
                    new H3(getTranslation("dashboard.ranking", overview.period().code())),
                    new Ranking(overview, series.indicator(), figures));
        }
    }
}
