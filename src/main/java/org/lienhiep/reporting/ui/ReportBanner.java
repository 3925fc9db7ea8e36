package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.VietnamTime;
import org.lienhiep.reporting.ReportDetails;
import org.lienhiep.reporting.ReportLock;
import org.lienhiep.reporting.ReportState;
import org.lienhiep.reporting.ReportStep;
import org.lienhiep.reporting.WorkflowEvent;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;

/** What one must know before reading a report: why it came back, why it is locked, that it waits for a decision. */
final class ReportBanner extends Div {

    private ReportBanner(String kind, String icon, String text, @Nullable String reason) {
        addClassNames("report-banner", "banner-" + kind);
        var words = new Div(new Span(text));
        if (reason != null) {
            var quote = new Div(reason);
            quote.addClassName("banner-reason");
            words.add(quote);
        }
        add(new Icon(icon), words);
    }

    /** The banner of a report; empty when there is nothing that one would not see. */
    static Optional<ReportBanner> of(Component page, ReportDetails report) {
        var steps = report.steps();
        if (report.state() == ReportState.RETURNED) {
            return lastReturn(report).map(event -> returned(page, event));
        }
        if (report.lock() != null) {
            var waiting = steps.contains(ReportStep.APPROVE) || steps.contains(ReportStep.RETURN);
            return Optional.of(
                    waiting
                            ? new ReportBanner("waiting", "inbox", waiting(page, report.lock()), null)
                            : new ReportBanner("locked", "lock", lock(page, report.lock()), null));
        }
        return steps.contains(ReportStep.ENTER)
                ? Optional.empty()
                : Optional.of(new ReportBanner("locked", "info", page.getTranslation("reporting.read-only"), null));
    }

    private static Optional<WorkflowEvent> lastReturn(ReportDetails report) {
        return report.events().reversed().stream()
                .filter(event -> event.to() == ReportState.RETURNED)
                .findFirst();
    }

    private static ReportBanner returned(Component page, WorkflowEvent event) {
        var key = event.from() != null && event.from().counts()
                ? "reporting.banner.reopened"
                : "reporting.banner.returned";
        var text =
                page.getTranslation(key, event.by(), Formats.of(I18n.reader()).moment(event.at()));
        return new ReportBanner("returned", "undo-2", text, event.reason());
    }

    private static String waiting(Component page, ReportLock lock) {
        return page.getTranslation(
                lock.state() == ReportState.IN_REVIEW ? "reporting.banner.in-review" : "reporting.banner.waiting",
                lock.by(),
                Formats.of(I18n.reader()).moment(lock.since()));
    }

    /** Why a report is locked, since when, by whom, and who can lift that. */
    static String lock(Component page, ReportLock lock) {
        var formats = Formats.of(I18n.reader());
        return page.getTranslation(
                lock.message(),
                lock.kind() == ReportLock.Kind.STATE
                        ? formats.moment(lock.since())
                        : formats.day(LocalDate.ofInstant(lock.since(), VietnamTime.ZONE)),
                lock.by(),
                lock.union().name().in(I18n.reader()),
                lock.issue() == null ? "" : lock.issue());
    }
}
