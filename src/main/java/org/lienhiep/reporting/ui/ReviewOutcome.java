package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.Component;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.reporting.Review;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Notices;

/** Says what became of a step of the union's office. */
final class ReviewOutcome {

    private ReviewOutcome() {}

    /** Says it, and tells whether the step was taken. */
    static boolean tell(Component page, Review outcome) {
        return switch (outcome) {
            case Review.Done(var state, var at) -> {
                Notices.done(page.getTranslation("reporting.now", StateChips.name(page, state)));
                yield true;
            }
            case Review.OwnSubmission() -> {
                Notices.problem(page.getTranslation("reporting.own-submission"));
                yield false;
            }
            case Review.OutOfTurn late -> {
                Notices.problem(outOfTurn(page, late));
                yield false;
            }
        };
    }

    /** Why the step cannot be taken any more. */
    static String outOfTurn(Component page, Review.OutOfTurn late) {
        return late.state() == null || late.since() == null
                ? page.getTranslation("reporting.submit.nothing")
                : page.getTranslation(
                        "reporting.out-of-turn",
                        StateChips.name(page, late.state()),
                        String.valueOf(late.by()),
                        Formats.of(I18n.reader()).moment(late.since()));
    }

    /** Takes a step; when somebody changed the report meanwhile, says who, and shows it as it is now. */
    static void guarded(Component page, Runnable step, Runnable again) {
        try {
            step.run();
        } catch (StaleRecord stale) {
            Notices.problem(page.getTranslation(
                    "reporting.submit.changed",
                    stale.changedBy(),
                    Formats.of(I18n.reader()).moment(stale.changedAt())));
            again.run();
        }
    }
}
