package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.reporting.Review;
import org.lienhiep.reporting.review.Waiting;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Notices;

/** Approves reports one after the other, each by itself, and shows how far it is; who leaves the page stops it. */
final class BulkApproval extends Div {

    /** So many between two signs of life. */
    private static final int STEP = 5;

    private final ReviewServices services;
    private final List<Waiting> reports;
    private final Runnable finished;
    private final ProgressBar bar;
    private final Span words = new Span();
    private final UnorderedList refused = new UnorderedList();
    private int done;
    private int approved;

    BulkApproval(ReviewServices services, List<Waiting> reports, Runnable finished) {
        this.services = services;
        this.reports = reports;
        this.finished = finished;
        this.bar = new ProgressBar(0, reports.size(), 0);
        addClassNames("part", "bulk-approval");
        getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", getTranslation("reporting.reviews.progress-label"));
        add(words, bar, refused);
    }

    /** Begins; the rest follows in steps, so that the page can show them. */
    void start() {
        var until = Math.min(done + STEP, reports.size());
        while (done < until) {
            approve(reports.get(done));
            done++;
        }
        bar.setValue(done);
        words.setText(getTranslation("reporting.reviews.progress", done, reports.size()));
        if (done < reports.size()) {
            getElement().executeJs("return true").then(_ -> start());
        } else if (refused.getChildren().findAny().isEmpty()) {
            Notices.done(getTranslation("reporting.reviews.approved", approved));
            finished.run();
        } else {
            words.setText(getTranslation("reporting.reviews.some", approved, reports.size()));
        }
    }

    private void approve(Waiting waiting) {
        try {
            var outcome = services.workflow().approve(waiting.organisation().id(), waiting.period(), waiting.version());
            switch (outcome) {
                case Review.Done _ -> approved++;
                case Review.OutOfTurn late -> refuse(waiting, ReviewOutcome.outOfTurn(this, late));
                case Review.OwnSubmission _ -> refuse(waiting, getTranslation("reporting.own-submission"));
            }
        } catch (StaleRecord stale) {
            refuse(waiting, getTranslation("reporting.reviews.stale", stale.changedBy()));
        }
    }

    private void refuse(Waiting waiting, String why) {
        refused.add(new ListItem(waiting.organisation().brief(I18n.reader()) + ": " + why));
    }
}
