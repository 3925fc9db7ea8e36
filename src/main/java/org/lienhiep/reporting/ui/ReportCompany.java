package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.reporting.ReportChanged;
import org.lienhiep.shell.Icon;

/** Who else has the report before him, and that somebody moved it on meanwhile. */
final class ReportCompany extends Div implements ReportRoom.Guest {

    private final ReportServices.OpenReport report;
    private final ReportSheet sheet;
    private final Runnable reopen;
    private final Div people = new Div();
    private final Div news = new Div();
    private @Nullable Registration seat;

    /**
     * The company at this report, as long as it is on the page.
     *
     * @param reopen shows the report as it is now
     */
    ReportCompany(ReportServices.OpenReport report, ReportSheet sheet, Runnable reopen) {
        this.report = report;
        this.sheet = sheet;
        this.reopen = reopen;
        addClassName("report-company");
        people.addClassName("report-people");
        people.getElement().setAttribute("role", "status");
        news.getElement().setAttribute("role", "alert");
        add(people, news);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        seat = report.join(event.getUI(), this);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (seat != null) {
            seat.remove();
            seat = null;
        }
    }

    @Override
    public void others(List<String> names) {
        people.removeAll();
        if (!names.isEmpty()) {
            people.add(
                    new Icon("users-round"), new Span(getTranslation("reporting.company", String.join(", ", names))));
        }
    }

    @Override
    public void changed(ReportChanged change) {
        switch (change) {
            case ReportChanged.Cell cell -> sheet.received(cell);
            case ReportChanged.Whole _ -> movedOn();
        }
    }

    /** What was typed and not stored stays in the browser until the report can be filled in again. */
    private void movedOn() {
        sheet.close();
        news.removeAll();
        var banner = new Div(
                new Icon("lock"),
                new Span(getTranslation("reporting.moved-on")),
                new Button(getTranslation("reporting.moved-on.show"), _ -> reopen.run()));
        banner.addClassNames("report-banner", "banner-waiting");
        news.add(banner);
    }
}
