package org.lienhiep.dashboard.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.lienhiep.reporting.ReportDetails;
import org.lienhiep.reporting.ReportStep;
import org.lienhiep.reporting.ui.ReportLinks;
import org.lienhiep.reporting.ui.StateChips;

/** Where the organisation's own report stands, and the way on with it. */
final class OwnReport extends Div {

    OwnReport(ReportDetails report, LocalDate today) {
        addClassNames("part", "own-report");
        var state = new Div(StateChips.of(this, report.state()));
        state.addClassName("line-details");
        if (report.state() != null) {
            state.add(new Span(getTranslation("dashboard.filled", report.filled())));
        }
        if (report.state() == null || report.state().open()) {
            state.add(new DueText(report.state(), report.due(), report.daysLate(), today));
        }
        var open = new Button(
                getTranslation(action(report)),
                _ -> UI.getCurrent()
                        .navigate(ReportLinks.report(report.organisation().code(), report.period())));
        if (report.steps().contains(ReportStep.ENTER)) {
            open.addThemeVariants(ButtonVariant.PRIMARY);
        }
        var words = new Div(
                new H2(getTranslation("dashboard.report", report.period().code())), state);
        add(words, open);
    }

    private static String action(ReportDetails report) {
        if (!report.steps().contains(ReportStep.ENTER)) {
            return "dashboard.report.read";
        }
        return report.state() == null ? "dashboard.report.begin" : "dashboard.report.continue";
    }
}
