package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.reporting.ReportDetails;
import org.lienhiep.reporting.SubmittedVersion;
import org.lienhiep.shell.Fact;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.Periods;
import org.lienhiep.shell.Section;

/** The receipt for a report that was handed in: number, when, by whom, how late, and what happens next. */
@Route(ReportLinks.BOARD + "/:code/:period/submission/:number")
@PermitAll
class ReceiptView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ReviewServices services;
    private final Organisations organisations;
    private String title = "";

    ReceiptView(ReviewServices services, Organisations organisations) {
        this.services = services;
        this.organisations = organisations;
        addClassNames("page", "receipt-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var parameters = event.getRouteParameters();
        var code = parameters.get("code").orElse("");
        var organisation = organisations.withCode(code);
        var period = HeaderPeriod.inPath(event);
        var report = services.open(organisation.id(), period).details();
        show(
                report,
                services.versions()
                        .get(
                                organisation.id(),
                                period,
                                number(parameters.get("number").orElse(""))));
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException malformed) {
            throw new NotFound("version", text);
        }
    }

    private void show(ReportDetails report, SubmittedVersion version) {
        var code = report.organisation().code();
        title = getTranslation("reporting.receipt.title", number(report.period(), code, version));
        var open = new Button(
                getTranslation("reporting.open"),
                new Icon("file-text"),
                _ -> UI.getCurrent().navigate(ReportLinks.report(code, report.period())));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        var print = new Button(
                getTranslation("reporting.print"),
                new Icon("printer"),
                _ -> UI.getCurrent().getPage().executeJs("window.print()"));
        add(
                new PageHeader(title)
                        .under(getTranslation("reporting.title"), ReportLinks.board())
                        .under(report.organisation().brief(I18n.reader()), ReportLinks.report(code, report.period()))
                        .context(StateChips.of(this, report.state(), report.filled(), report.issue()))
                        .actions(open, print),
                new Section(getTranslation("reporting.receipt"), facts(report, version)),
                new Section(
                        getTranslation("reporting.receipt.next"),
                        new Paragraph(getTranslation(
                                "reporting.receipt.next.text",
                                report.union().name().in(I18n.reader())))));
    }

    private Fact.Sheet facts(ReportDetails report, SubmittedVersion version) {
        var formats = Formats.of(I18n.reader());
        var facts = Fact.sheet()
                .add(
                        getTranslation("reporting.receipt.number"),
                        number(report.period(), report.organisation().code(), version))
                .add(
                        getTranslation("reporting.receipt.of"),
                        report.organisation().name().in(I18n.reader()))
                .add(getTranslation("reporting.period"), Periods.name(this, report.period()))
                .add(
                        getTranslation("reporting.receipt.to"),
                        report.union().name().in(I18n.reader()))
                .add(getTranslation("reporting.submitted-at"), formats.moment(version.at()))
                .add(getTranslation("reporting.receipt.by"), version.by());
        var lateness = report.daysLate() > 0
                ? getTranslation("reporting.due.came-late", report.daysLate())
                : getTranslation("reporting.receipt.in-time");
        facts.add(
                getTranslation("reporting.due.column"),
                new Div(new Span(formats.day(report.due())), Table.secondary(" · " + lateness)));
        facts.add(
                getTranslation("reporting.receipt.content"),
                getTranslation(
                        "reporting.receipt.cells",
                        version.cells().size(),
                        report.cells().size()));
        if (version.warnings() != null && version.warnings() > 0) {
            facts.add(getTranslation("reporting.receipt.explained"), formats.number(version.warnings()));
        }
        return facts;
    }

    /** Unique: whose report, on which half-year, the how manieth submission. */
    private static String number(HalfYear period, String code, SubmittedVersion version) {
        return code + "/" + period.code() + "/" + version.number();
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(title);
    }
}
