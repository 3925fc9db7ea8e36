package org.lienhiep.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A column or bar chart, with the same figures as a table. Each category can be picked. */
@Tag("lh-chart")
@JsModule("./lh-chart.ts")
@NpmPackage(value = "echarts", version = "6.1.0")
public final class Chart extends Component implements HasStyle {

    /** How figures are drawn. */
    public enum Kind {
        /** Upright: a development over time. */
        COLUMNS,
        /** Lying: a ranking. */
        BARS
    }

    /**
     * One row of figures.
     *
     * @param values one per category; null where nothing is known, which is not 0
     * @param texts how each is written, such as "≥ 90"; empty for plain numbers in the reader's language
     * @param ghost drawn pale behind the others: what one compares with
     * @param hatched indices of values that are less firm than the others
     */
    public record Series(
            String name, List<@Nullable BigDecimal> values, List<String> texts, boolean ghost, Set<Integer> hatched) {

        /** Plain numbers. */
        public Series(String name, List<@Nullable BigDecimal> values, boolean ghost) {
            this(name, values, List.of(), ghost, Set.of());
        }
    }

    /**
     * An empty chart.
     *
     * @param summary what it shows, in a sentence
     * @param categoryHeader what the categories are, for the table
     */
    public Chart(Kind kind, String summary, String categoryHeader) {
        getElement().setProperty("kind", kind == Kind.BARS ? "bars" : "columns");
        getElement().setProperty("summary", summary);
        getElement().setProperty("categoryText", categoryHeader);
        getElement().setProperty("language", getLocale().getLanguage());
        getElement().setProperty("tableText", getTranslation("shell.chart.table"));
        getElement().setProperty("chartText", getTranslation("shell.chart.picture"));
    }

    /** Says anew in a sentence what it shows. */
    public void summary(String summary) {
        getElement().setProperty("summary", summary);
    }

    /** Shows these figures. */
    public void show(List<String> categories, List<Series> series, String unit) {
        var data = new HashMap<String, Object>();
        data.put("categories", categories);
        data.put("unit", unit);
        data.put("series", series.stream().map(Chart::json).toList());
        getElement().setPropertyMap("data", data);
    }

    private static Map<String, Object> json(Series series) {
        var json = new HashMap<String, Object>();
        json.put("name", series.name());
        json.put("ghost", series.ghost());
        json.put("values", series.values());
        json.put("texts", series.texts());
        json.put("hatched", series.hatched());
        return json;
    }

    /** Height in any CSS unit. */
    public void height(String height) {
        getStyle().set("--chart-height", height);
    }

    /** Runs when someone picks a category, by mouse in the picture or by keyboard in the table. */
    public Registration onPick(ComponentEventListener<PickEvent> listener) {
        return addListener(PickEvent.class, listener);
    }

    /** Someone picked a category. */
    @DomEvent("category-picked")
    public static final class PickEvent extends ComponentEvent<Chart> {

        private final int index;

        /** Made by the framework. */
        public PickEvent(Chart source, boolean fromClient, @EventData("event.detail.index") int index) {
            super(source, fromClient);
            this.index = index;
        }

        /** Index of the category, from 0. */
        public int index() {
            return index;
        }
    }
}
