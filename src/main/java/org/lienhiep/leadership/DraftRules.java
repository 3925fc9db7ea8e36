package org.lienhiep.leadership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.kernel.PartialDate;

/** What drafts must be like to be stored; whatever needs no look at other records. */
final class DraftRules {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int EARLIEST_BIRTH = 1850;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 2000;
    private static final int MOST_SEATS = 500;
    private static final int MOST_TERMS = 99;
    private static final int LONGEST_TERM = 15;
    private static final int LONGEST_INTERVAL = 10;

    private final List<Problem> problems = new ArrayList<>();

    private DraftRules() {}

    /** Stops a person whose name is missing or whose year of birth cannot be. */
    static void check(PersonDraft draft, LocalDate today) {
        var rules = new DraftRules();
        rules.required("name", draft.name());
        rules.length("name", draft.name(), LONGEST_NAME);
        rules.length("honorific", draft.honorific(), LONGEST_NAME);
        rules.between("birthYear", draft.birthYear(), EARLIEST_BIRTH, today.getYear());
        rules.year("died", draft.died());
        if (draft.died() != null) {
            rules.lifetime(draft.died(), draft.birthYear(), today);
        }
        rules.length("contact", draft.contact(), LONGEST_TEXT);
        rules.length("note", draft.note(), LONGEST_TEXT);
        rules.finish();
    }

    /** Stops a body without kind or name. */
    static void check(BodyDraft draft) {
        var rules = new DraftRules();
        rules.required("kind", draft.kind());
        rules.required("name", draft.name());
        rules.length("name", draft.name(), LONGEST_NAME);
        rules.length("nameEn", draft.nameEn(), LONGEST_NAME);
        rules.required("intervalYears", draft.intervalYears());
        rules.between("intervalYears", draft.intervalYears(), 1, LONGEST_INTERVAL);
        rules.year("dissolved", draft.dissolved());
        rules.finish();
    }

    /** Stops a post without a title or with an impossible number of seats. */
    static void check(PostDraft draft) {
        var rules = new DraftRules();
        rules.required("title", draft.title());
        rules.length("title", draft.title(), LONGEST_NAME);
        rules.length("titleEn", draft.titleEn(), LONGEST_NAME);
        rules.between("seats", draft.seats(), 1, MOST_SEATS);
        rules.finish();
    }

    /** Stops a term without its years, or one that ends before it begins. */
    static void check(TermDraft draft) {
        var rules = new DraftRules();
        rules.required("fromYear", draft.fromYear());
        rules.required("toYear", draft.toYear());
        rules.between("ordinal", draft.ordinal(), 1, MOST_TERMS);
        rules.between("fromYear", draft.fromYear(), FIRST_YEAR, LAST_YEAR);
        rules.between("toYear", draft.toYear(), FIRST_YEAR, LAST_YEAR);
        if (draft.fromYear() != null && draft.toYear() != null && draft.toYear() < draft.fromYear()) {
            rules.problem("toYear", "shell.ends-before-begins");
        }
        rules.lasts("toYear", draft.fromYear(), draft.toYear());
        rules.year("starts", draft.starts());
        rules.year("ends", draft.ends());
        if (draft.starts() != null && draft.ends() != null) {
            rules.lasts("ends", draft.starts().year(), draft.ends().year());
        }
        rules.order("ends", draft.starts(), draft.ends());
        rules.finish();
    }

    /** Stops a tenure of which person, post, kind or beginning is missing, or that ends before it begins. */
    static void check(TenureDraft draft) {
        var rules = new DraftRules();
        rules.required("post", draft.post());
        rules.required("person", draft.person());
        if (draft.person() != null) {
            rules.length("person", draft.person().name(), LONGEST_NAME);
        }
        rules.required("how", draft.how());
        rules.required("from", draft.from());
        rules.order("to", draft.from(), draft.to());
        rules.year("from", draft.from());
        rules.year("to", draft.to());
        rules.length("otherOffice", draft.otherOffice(), LONGEST_NAME);
        rules.length("approvalNumber", draft.approvalNumber(), LONGEST_NAME);
        rules.year("approvedOn", draft.approvedOn());
        rules.length("approvedBy", draft.approvedBy(), LONGEST_NAME);
        rules.length("endReason", draft.endReason(), LONGEST_NAME);
        if (draft.to() == null && draft.endKind() != null) {
            rules.problem("to", "leadership.tenure.end-without-day");
        }
        rules.length("note", draft.note(), LONGEST_TEXT);
        rules.finish();
    }

    /** Stops words that contradict themselves; whether they name a beginning is for the term to say. */
    static void check(TenureWords words) {
        var rules = new DraftRules();
        rules.length("person", words.person().name(), LONGEST_NAME);
        rules.length("post", words.post().name(), LONGEST_NAME);
        rules.length("body", words.body(), LONGEST_NAME);
        rules.length("honorific", words.honorific(), LONGEST_NAME);
        rules.length("otherOffice", words.otherOffice(), LONGEST_NAME);
        rules.between("seats", words.seats(), 1, MOST_SEATS);
        rules.between("ordinal", words.ordinal(), 1, MOST_TERMS);
        rules.between("termFrom", words.termFrom(), FIRST_YEAR, LAST_YEAR);
        rules.between("termTo", words.termTo(), FIRST_YEAR, LAST_YEAR);
        if (words.termFrom() != null && words.termTo() != null && words.termTo() < words.termFrom()) {
            rules.problem("termTo", "shell.ends-before-begins");
        }
        rules.lasts("termTo", words.termFrom(), words.termTo());
        rules.order("to", words.from(), words.to());
        rules.year("from", words.from());
        rules.year("to", words.to());
        rules.finish();
    }

    private void finish() {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private void problem(String field, String message, Object... arguments) {
        problems.add(new Problem(field, message, arguments));
    }

    /** Stops a term that no statutes know, as when a digit slipped. */
    private void lasts(String field, @Nullable Integer first, @Nullable Integer last) {
        if (first != null && last != null && last - first > LONGEST_TERM) {
            problem(field, "leadership.term.too-long", Integer.toString(LONGEST_TERM));
        }
    }

    private void lifetime(PartialDate died, @Nullable Integer birthYear, LocalDate today) {
        if (died.earliest().isAfter(today)) {
            problem("died", "leadership.person.died.future");
        } else if (birthYear != null && died.year() < birthYear) {
            problem("died", "shell.ends-before-begins");
        }
    }

    private void required(String field, @Nullable Object value) {
        if (value == null) {
            problem(field, "shell.required");
        }
    }

    private void length(String field, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            problem(field, "shell.too-long", longest);
        }
    }

    private void between(String field, @Nullable Integer number, int least, int most) {
        if (number != null && (number < least || number > most)) {
            problem(field, "leadership.between", Integer.toString(least), Integer.toString(most));
        }
    }

    private void year(String field, @Nullable PartialDate date) {
        if (date != null) {
            between(field, date.year(), FIRST_YEAR, LAST_YEAR);
        }
    }

    private void order(String field, @Nullable PartialDate first, @Nullable PartialDate last) {
        if (first != null && last != null && last.latest().isBefore(first.earliest())) {
            problem(field, "shell.ends-before-begins");
        }
    }
}
