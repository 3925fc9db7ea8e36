package org.lienhiep.meeting.election.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lienhiep.meeting.ElectionDraft;
import org.lienhiep.meeting.election.ElectionChange;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;

/** What storing or withdrawing a count changes, a sentence for each person concerned. */
final class ChangeWords {

    private ChangeWords() {}

    static List<String> of(Component page, List<ElectionChange> changes) {
        return changes.stream().map(change -> sentence(page, change)).toList();
    }

    private static String sentence(Component page, ElectionChange change) {
        var election = Objects.requireNonNull(change.after() == null ? change.before() : change.after());
        return page.getTranslation(
                "meeting.contest.change." + change.kind(),
                Objects.toString(election.person()),
                Objects.toString(election.post()),
                day(page, election));
    }

    private static String day(Component page, ElectionDraft election) {
        @Nullable LocalDate from = election.effectiveOn();
        return from == null
                ? page.getTranslation("meeting.contest.change.meeting-day")
                : Formats.of(I18n.reader()).day(from);
    }
}
