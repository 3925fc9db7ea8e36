package org.lienhiep.meeting.minutes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.InvalidInput.Problem;

/** What contributions and notes must be like to be stored. */
final class ContributionRules {

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 20_000;

    private ContributionRules() {}

    static void check(List<Contribution> said) {
        var problems = new ArrayList<Problem>();
        for (int i = 0; i < said.size(); i++) {
            var each = said.get(i);
            var at = "contributions[" + i + "].";
            if (each.speaker() == null || each.speaker().name().isBlank()) {
                problems.add(new Problem(at + "speaker", "meeting.contribution.speaker.needed"));
            } else if (each.speaker().name().length() > LONGEST_LINE) {
                problems.add(new Problem(at + "speaker", "shell.too-long", LONGEST_LINE));
            }
            if (each.text() == null || each.text().isBlank()) {
                problems.add(new Problem(at + "text", "meeting.contribution.text.needed"));
            } else if (each.text().length() > LONGEST_TEXT) {
                problems.add(new Problem(at + "text", "shell.too-long", LONGEST_TEXT));
            }
            if (each.office() != null && each.office().length() > LONGEST_LINE) {
                problems.add(new Problem(at + "office", "shell.too-long", LONGEST_LINE));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    static void checkNote(@Nullable String note) {
        if (note != null && note.length() > LONGEST_LINE) {
            throw InvalidInput.in("note", "shell.too-long", LONGEST_LINE);
        }
    }
}
