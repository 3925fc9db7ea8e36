package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.Versioned;
import org.lienhiep.reporting.IndicatorDraft;
import org.lienhiep.reporting.Indicators;
import org.lienhiep.reporting.OverOrganisations;
import org.lienhiep.reporting.OverTime;
import org.lienhiep.reporting.SectionLabel;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.RecordForm;

/** Form for a new indicator or one of the catalogue. */
@Route(ReportLinks.INDICATORS + "/:code/edit")
@RouteAlias(ReportLinks.INDICATORS + "/new")
@PermitAll
class IndicatorFormView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int YEARS_BACK = 30;

    private final Indicators indicators;
    private final Access access;
    private final Clock clock;
    private String title = "";

    IndicatorFormView(Indicators indicators, Access access, Clock clock) {
        this.indicators = indicators;
        this.access = access;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        access.requireAnywhere(Permission.EDIT_INDICATORS);
        removeAll();
        event.getRouteParameters().get("code").ifPresentOrElse(this::change, this::create);
    }

    private void create() {
        title = getTranslation("reporting.indicator.new");
        var sections = indicators.sections();
        var form = form(sections, false);
        form.edit(
                new Versioned<>(
                        IndicatorDraft.blank(
                                sections.isEmpty() ? null : sections.getLast().code()),
                        0),
                (values, _) -> {
                    indicators.create(values);
                    return page(values.code());
                },
                null,
                ReportLinks.INDICATORS);
        add(new PageHeader(title).under(getTranslation("reporting.indicators"), ReportLinks.INDICATORS), form);
    }

    private void change(String code) {
        var label = indicators.byCode(code).orElseThrow(() -> new NotFound("indicator", code));
        var name = label.name().in(getLocale());
        title = getTranslation("reporting.indicator.edit", name);
        var form = form(indicators.sections(), indicators.isReported(label.id()));
        form.edit(
                indicators.edit(label.id()),
                (values, version) -> {
                    indicators.update(label.id(), values, version);
                    return page(values.code());
                },
                () -> indicators.edit(label.id()),
                ReportLinks.indicator(code));
        add(
                new PageHeader(title)
                        .under(getTranslation("reporting.indicators"), ReportLinks.INDICATORS)
                        .under(name, ReportLinks.indicator(code)),
                form);
    }

    private static String page(@Nullable String code) {
        return ReportLinks.indicator(Objects.requireNonNull(code, "a stored indicator has a code"));
    }

    /**
     * The form.
     *
     * @param reported whether reports use it, so that a change of its wording has to be explained
     */
    private RecordForm<IndicatorDraft> form(List<SectionLabel> sections, boolean reported) {
        var form = new RecordForm<>(IndicatorDraft.class, "reporting.indicator");
        form.text("name").focus();
        form.text("nameEn");
        form.text("code").setHelperText(getTranslation("reporting.indicator.code.help"));
        form.field("section", sections(sections)).setHelperText(getTranslation("reporting.indicator.section.help"));
        form.field("position", new IntegerField()).setHelperText(getTranslation("reporting.indicator.position.help"));
        form.text("unit");
        form.text("unitEn");
        form.area("definition").setHelperText(getTranslation("reporting.indicator.definition.help"));
        form.area("definitionEn");
        if (reported) {
            form.section("reporting.indicator.change");
        }
        var rewording = form.field("rewording", new RewordingField(period()));
        rewording.setHelperText(getTranslation("reporting.indicator.rewording.help"));
        rewording.setVisible(reported);
        form.wide(rewording);
        form.section("reporting.indicator.counting");
        form.wide(form.field("ratio", new RatioField(indicators.all())));
        form.field("overTime", choice(OverTime.values(), "overTime"));
        form.field("overOrganisations", choice(OverOrganisations.values(), "overOrganisations"));
        form.field("wholeNumbers", new Checkbox());
        form.field("required", new Checkbox());
        form.field("validFrom", period()).setHelperText(getTranslation("reporting.indicator.validFrom.help"));
        form.field("validTo", period()).setHelperText(getTranslation("reporting.indicator.validTo.help"));
        return form.required("name", "code", "section", "overTime", "overOrganisations");
    }

    /** A section that is not there yet is made by writing its name. */
    private ComboBox<String> sections(List<SectionLabel> sections) {
        Map<String, String> names = sections.stream()
                .collect(
                        Collectors.toMap(SectionLabel::code, each -> each.name().in(getLocale())));
        var field = new ComboBox<String>();
        field.setItems(sections.stream().map(SectionLabel::code).toList());
        field.setItemLabelGenerator(code -> names.getOrDefault(code, code));
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(
                typed -> field.setValue(typed.getDetail().strip()));
        return field;
    }

    private <E extends Enum<E>> Select<E> choice(E[] values, String component) {
        var choice = new Select<E>();
        choice.setItems(values);
        choice.setItemLabelGenerator(each -> getTranslation("reporting.indicator." + component + "." + each));
        return choice;
    }

    private ComboBox<HalfYear> period() {
        var latest = HalfYear.of(LocalDate.now(clock)).plus(2);
        var periods = HalfYear.between(latest.plus(-2 * YEARS_BACK), latest).reversed();
        var field = new ComboBox<HalfYear>();
        field.setItems(periods);
        field.setItemLabelGenerator(HalfYear::code);
        field.setClearButtonVisible(true);
        return field;
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(title);
    }
}
