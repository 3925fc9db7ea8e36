package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
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
import org.lienhiep.shell.Notices;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.RecordList;

/** The catalogue of what is counted: for everybody to read, for the union's office to keep. */
@Route(ReportLinks.INDICATORS)
@Menu(title = "reporting.indicators", icon = "gauge", order = 80)
@PermitAll
class IndicatorListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Indicators indicators;
    private final RecordList<IndicatorFilter, IndicatorOrder, IndicatorRow> list;
    private final Select<SectionLabel> section = new Select<>();

    IndicatorListView(Indicators indicators, Access access) {
        this.indicators = indicators;
        addClassName("page");
        var mayAdd = access.mayAnywhere(Permission.EDIT_INDICATORS);
        var header = new PageHeader(getTranslation("reporting.indicators"));
        header.actions(
                new PageLink(ReportLinks.sections(), getTranslation("reporting.sections")),
                new PageLink(ReportLinks.checks(), getTranslation("reporting.checks")));
        if (mayAdd) {
            header.actions(addButton());
        }
        list = new RecordList<>(
                IndicatorOrder.class,
                IndicatorFilter.ALL,
                indicators::list,
                indicators::count,
                row -> ReportLinks.indicator(row.indicator().code()));
        list.search(text -> list.filter().withText(text)).filter(sections()).filter(kinds());
        columns(mayAdd);
        var help = getTranslation("reporting.indicator.none.text");
        list.empty(
                mayAdd
                        ? new EmptyState("gauge", getTranslation("reporting.indicator.none"), help, addButton())
                        : new EmptyState("gauge", getTranslation("reporting.indicator.none"), help));
        add(header, list);
    }

    /** A link from a section shows its indicators only. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("section")
                .flatMap(code -> section.getListDataView()
                        .getItems()
                        .filter(each -> each.code().equals(code))
                        .findFirst())
                .ifPresent(section::setValue);
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

    private Select<IndicatorFilter.Kind> kinds() {
        var kind = new Select<IndicatorFilter.Kind>();
        kind.setItems(IndicatorFilter.Kind.values());
        kind.setItemLabelGenerator(
                each -> getTranslation("reporting.indicator.kind." + (each == null ? "all" : each.name())));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("reporting.indicator.kind.all"));
        kind.setAriaLabel(getTranslation("reporting.indicator.kind"));
        kind.addValueChangeListener(change -> list.show(list.filter().withKind(change.getValue())));
        return kind;
    }

    private void columns(boolean mayEdit) {
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
                .component(getTranslation("reporting.indicator.required.short"), row -> required(row, mayEdit))
                .column(
                        IndicatorOrder.CODE,
                        getTranslation("reporting.indicator.code"),
                        row -> row.indicator().code())
                .card(
                        row -> row.indicator().name().in(getLocale()),
                        row -> List.of(
                                new Span(row.indicator().section().name().in(getLocale())), new Span(unit(row))));
        if (mayEdit) {
            list.component(getTranslation("reporting.indicator.position"), this::steps);
        }
    }

    /** Whether a report must have it, to be changed at once; a computed figure is never asked for. */
    private Component required(IndicatorRow row, boolean mayEdit) {
        if (row.indicator().computed()) {
            return Table.secondary("–");
        }
        if (!mayEdit) {
            return new Span(row.required() ? getTranslation("reporting.yes") : "");
        }
        var name = row.indicator().name().in(getLocale());
        var required = new Checkbox(row.required());
        required.setAriaLabel(getTranslation("reporting.indicator.require", name));
        required.addValueChangeListener(change -> {
            indicators.require(row.indicator().id(), change.getValue());
            Notices.done(getTranslation(
                    change.getValue() ? "reporting.indicator.now-required" : "reporting.indicator.now-optional", name));
        });
        return required;
    }

    private Component steps(IndicatorRow row) {
        return new StepButtons(row.indicator().name().in(getLocale()), steps -> {
            indicators.move(row.indicator().id(), steps);
            list.refresh();
        });
    }

    private String unit(IndicatorRow row) {
        var unit = row.indicator().unit();
        return unit == null ? "–" : unit.in(getLocale());
    }

    private String overTime(IndicatorRow row) {
        return row.indicator().computed()
                ? getTranslation("reporting.indicator.kind.COMPUTED")
                : getTranslation(
                        "reporting.indicator.overTime." + row.indicator().overTime());
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(getTranslation("reporting.indicators"));
    }
}
