package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.reporting.IndicatorFilter;
import org.lienhiep.reporting.IndicatorOrder;
import org.lienhiep.reporting.IndicatorRow;
import org.lienhiep.reporting.Indicators;
import org.lienhiep.reporting.SectionLabel;
import org.lienhiep.shell.EmptyState;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.RecordList;

/** The catalogue of what is counted: for everybody to read, for the union's office to keep. */
@Route(ReportLinks.INDICATORS)
@Menu(title = "reporting.indicators", icon = "gauge", order = 80)
@PermitAll
class IndicatorListView extends Div implements HasDynamicTitle {

    private final Indicators indicators;
    private final RecordList<IndicatorFilter, IndicatorOrder, IndicatorRow> list;

    IndicatorListView(Indicators indicators, Access access) {
        this.indicators = indicators;
        addClassName("page");
        var mayAdd = access.mayAnywhere(Permission.EDIT_INDICATORS);
        var header = new PageHeader(getTranslation("reporting.indicators"));
        if (mayAdd) {
            header.actions(addButton());
        }
        list = new RecordList<>(
                IndicatorOrder.class,
                IndicatorFilter.ALL,
                indicators::list,
                indicators::count,
                row -> ReportLinks.indicator(row.indicator().code()));
        list.search(text -> list.filter().withText(text)).filter(sections());
        columns();
        var help = getTranslation("reporting.indicator.none.text");
        list.empty(
                mayAdd
                        ? new EmptyState("gauge", getTranslation("reporting.indicator.none"), help, addButton())
                        : new EmptyState("gauge", getTranslation("reporting.indicator.none"), help));
        add(header, list);
    }

    private Button addButton() {
        var button = new Button(
                getTranslation("reporting.indicator.new"),
                new Icon("plus"),
                _ -> UI.getCurrent().navigate(ReportLinks.newIndicator()));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Select<SectionLabel> sections() {
        var section = new Select<SectionLabel>();
        section.setItems(indicators.sections());
        section.setItemLabelGenerator(each -> each == null
                ? getTranslation("reporting.section.all")
                : each.name().in(getLocale()));
        section.setEmptySelectionAllowed(true);
        section.setEmptySelectionCaption(getTranslation("reporting.section.all"));
        section.setAriaLabel(getTranslation("reporting.section"));
        section.addClassName("section-choice");
        section.addValueChangeListener(change -> list.show(list.filter()
                .withSection(
                        change.getValue() == null ? null : change.getValue().code())));
        return section;
    }

    private void columns() {
        list.column(
                        IndicatorOrder.POSITION,
                        getTranslation("reporting.section"),
                        row -> row.indicator().section().name().in(getLocale()))
                .name(
                        IndicatorOrder.NAME,
                        getTranslation("reporting.indicator"),
                        row -> row.indicator().name().in(getLocale()))
                .column(getTranslation("reporting.indicator.unit"), this::unit)
                .column(getTranslation("reporting.indicator.overTime"), this::overTime)
                .column(
                        IndicatorOrder.CODE,
                        getTranslation("reporting.indicator.code"),
                        row -> row.indicator().code())
                .card(
                        row -> row.indicator().name().in(getLocale()),
                        row -> List.of(
                                new Span(row.indicator().section().name().in(getLocale())), new Span(unit(row))));
    }

    private String unit(IndicatorRow row) {
        var unit = row.indicator().unit();
        return unit == null ? "–" : unit.in(getLocale());
    }

    private String overTime(IndicatorRow row) {
        return getTranslation("reporting.indicator.overTime." + row.indicator().overTime());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reporting.indicators") + " · Lienhiep";
    }
}
