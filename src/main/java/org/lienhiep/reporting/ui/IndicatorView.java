package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.AuditTrail;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.reporting.IndicatorDetails;
import org.lienhiep.reporting.IndicatorLabel;
import org.lienhiep.reporting.Indicators;
import org.lienhiep.reporting.Ratio;
import org.lienhiep.shell.Fact;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.HistoryPanel;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.RecordButtons;
import org.lienhiep.shell.Section;

/** One indicator: what counts, and how figures become totals. */
@Route(ReportLinks.INDICATORS + "/:code")
@PermitAll
class IndicatorView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Indicators indicators;
    private final Access access;
    private final AuditTrail trail;
    private final CountingSection counting;
    private String title = "";

    IndicatorView(Indicators indicators, Access access, AuditTrail trail, CountingSection counting) {
        this.indicators = indicators;
        this.access = access;
        this.trail = trail;
        this.counting = counting;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get("code").orElse("");
        var id = indicators.byCode(code).map(IndicatorLabel::id).orElseThrow(() -> new NotFound("indicator", code));
        show(indicators.get(id));
    }

    private void show(IndicatorDetails details) {
        title = details.label().name().in(getLocale());
        removeAll();
        add(header(details), new Section(getTranslation("reporting.indicator.about"), facts(details)));
        add(counting.of(details.label()));
        var earlier = indicators.versions(details.label().id());
        if (!earlier.isEmpty()) {
            add(new Section(getTranslation("reporting.indicator.versions"), new EarlierWordings(earlier)));
        }
        add(new HistoryPanel(trail, details.label().id().value(), details.stamp(), "reporting.indicator"));
    }

    private PageHeader header(IndicatorDetails details) {
        var header = new PageHeader(title)
                .under(getTranslation("reporting.indicators"), ReportLinks.INDICATORS)
                .context(details.label().section().name().in(getLocale()));
        if (access.mayAnywhere(Permission.EDIT_INDICATORS)) {
            var edit =
                    RecordButtons.edit(ReportLinks.editIndicator(details.label().code()));
            var delete = RecordButtons.delete(
                    title,
                    getTranslation("reporting.indicator.delete.text"),
                    () -> indicators.delete(details.label().id()),
                    ReportLinks.INDICATORS);
            header.actions(edit, delete);
        }
        return header;
    }

    private Fact.Sheet facts(IndicatorDetails details) {
        var values = details.values();
        var label = details.label();
        return Fact.sheet()
                .add(word("name"), values.name())
                .add(word("nameEn"), values.nameEn())
                .add(word("code"), values.code())
                .add(word("definition"), values.definition())
                .add(word("definitionEn"), values.definitionEn())
                .add(word("unit"), values.unit())
                .add(word("unitEn"), values.unitEn())
                .add(word("ratio"), ratio(label.ratio()))
                .add(word("overTime"), getTranslation("reporting.indicator.overTime." + label.overTime()))
                .add(
                        word("overOrganisations"),
                        getTranslation("reporting.indicator.overOrganisations." + label.overOrganisations()))
                .add(word("wholeNumbers"), yesOrNo(values.wholeNumbers()))
                .add(word("required"), yesOrNo(values.required()))
                .add(word("validFrom"), code(values.validFrom()))
                .add(word("validTo"), code(values.validTo()));
    }

    private @Nullable String ratio(@Nullable Ratio ratio) {
        return ratio == null
                ? null
                : getTranslation(
                        "reporting.indicator.ratio.formula",
                        name(ratio.numerator()),
                        name(ratio.denominator()),
                        Formats.of(getLocale()).number(ratio.factor()));
    }

    private String name(String code) {
        return indicators
                .byCode(code)
                .map(label -> label.name().in(getLocale()))
                .orElse(code);
    }

    private String yesOrNo(@Nullable Boolean value) {
        return getTranslation(Boolean.TRUE.equals(value) ? "reporting.yes" : "reporting.no");
    }

    private static @Nullable String code(@Nullable HalfYear period) {
        return period == null ? null : period.code();
    }

    private String word(String component) {
        return getTranslation("reporting.indicator." + component);
    }

    @Override
    public String getPageTitle() {
        return title + " · Lienhiep";
    }
}
