package org.lienhiep.meeting.agenda;

import java.util.ArrayList;
import java.util.List;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.InvalidInput.Problem;

/** What an agenda must be to be stored. Fields are named {@code items[0].title} and so on. */
final class AgendaRules {

    static final int MOST_ITEMS = 200;
    static final int DEEPEST = 3;
    static final int LONGEST_TITLE = 500;
    static final int LONGEST_NAME = 200;
    static final int LONGEST_MINUTES = 1440;

    private final List<Problem> problems = new ArrayList<>();

    private AgendaRules() {}

    /** Throws {@link InvalidInput} with everything that is wrong. */
    static void check(List<AgendaDraft> items) {
        if (items.size() > MOST_ITEMS) {
            throw InvalidInput.in("items", "meeting.agenda.too-many", MOST_ITEMS);
        }
        var rules = new AgendaRules();
        var above = 0;
        for (int i = 0; i < items.size(); i++) {
            rules.check("items[" + i + "]", items.get(i), above);
            above = items.get(i).level();
        }
        if (!rules.problems.isEmpty()) {
            throw new InvalidInput(rules.problems);
        }
    }

    private void check(String at, AgendaDraft item, int above) {
        var title = item.title();
        if (title == null || title.isBlank()) {
            problems.add(new Problem(at + ".title", "meeting.agenda.title.needed"));
        } else if (title.length() > LONGEST_TITLE) {
            problems.add(new Problem(at + ".title", "shell.too-long", LONGEST_TITLE));
        }
        if (item.owner() != null && item.owner().name().length() > LONGEST_NAME) {
            problems.add(new Problem(at + ".owner", "shell.too-long", LONGEST_NAME));
        }
        var minutes = item.minutes();
        if (minutes != null && (minutes < 1 || minutes > LONGEST_MINUTES)) {
            problems.add(new Problem(at + ".minutes", "meeting.agenda.minutes.wrong", LONGEST_MINUTES));
        }
        if (item.level() < 1 || item.level() > DEEPEST || item.level() > above + 1) {
            problems.add(new Problem(at + ".level", "meeting.agenda.level.wrong", DEEPEST));
        }
    }
}
