package org.lienhiep.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** What is in the head of every page; pages hear from the server without asking. */
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/layout.css")
@StyleSheet("styles/components.css")
@StyleSheet("styles/forms.css")
@StyleSheet("styles/sign-in.css")
@StyleSheet("styles/dashboard.css")
@StyleSheet("styles/dashboard-tiles.css")
@StyleSheet("styles/dashboard-indicator.css")
@StyleSheet("styles/desk.css")
@StyleSheet("styles/search.css")
@StyleSheet("styles/organisation.css")
@StyleSheet("styles/leadership.css")
@StyleSheet("styles/leadership-time.css")
@StyleSheet("styles/leadership-succession.css")
@StyleSheet("styles/meeting.css")
@StyleSheet("styles/meeting-files.css")
@StyleSheet("styles/meeting-form.css")
@StyleSheet("styles/meeting-plan.css")
@StyleSheet("styles/meeting-minutes.css")
@StyleSheet("styles/rich-text.css")
@StyleSheet("styles/calendar.css")
@StyleSheet("styles/decision.css")
@StyleSheet("styles/news.css")
@StyleSheet("styles/news-capture.css")
@StyleSheet("styles/news-review.css")
@StyleSheet("styles/news-proposal.css")
@StyleSheet("styles/news-watch.css")
@StyleSheet("styles/news-coverage.css")
@StyleSheet("styles/reporting.css")
@StyleSheet("styles/reporting-board.css")
@StyleSheet("styles/reporting-calendar.css")
@StyleSheet("styles/reporting-exchange.css")
@StyleSheet("styles/reporting-figures.css")
@StyleSheet("styles/reporting-indicators.css")
@StyleSheet("styles/reporting-report.css")
@StyleSheet("styles/reporting-cells.css")
@StyleSheet("styles/reporting-workflow.css")
@StyleSheet("styles/reporting-aside.css")
@StyleSheet("styles/reporting-review.css")
@StyleSheet("styles/reporting-narrow.css")
@StyleSheet("styles/consolidation.css")
@StyleSheet("styles/document.css")
@StyleSheet("styles/print.css")
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "icons/lienhiep.svg", "any");
        settings.setPageTitle("Lienhiep");
    }
}
