package org.lienhiep.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.stereotype.Component;

/** What has to be right before a report is issued. */
@Component
class IssueRules {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_REASON = 2000;
    private static final int HIGHEST_NUMBER = 99_999;
    private static final Pattern SYMBOL = Pattern.compile("[\\p{L}\\p{N}&-]{1,30}");

    private final IssueQueries queries;
    private final Signers signers;

    IssueRules(IssueQueries queries, Signers signers) {
        this.queries = queries;
        this.signers = signers;
    }

    /**
     * Refuses a draft that cannot be issued.
     *
     * @throws InvalidInput naming each field
     */
    void check(OrganisationId union, UnionOverview official, IssueDraft draft, IssuePlan plan) {
        var problems = new ArrayList<Problem>();
        if (plan.unchanged()) {
            throw InvalidInput.because("consolidation.issue.unchanged", plan.issue() - 1);
        }
        if (official.approved() == 0) {
            throw InvalidInput.because("consolidation.issue.nothing-approved");
        }
        registered(union, official, draft, problems);
        line("place", draft.place(), problems);
        line("office", draft.office(), problems);
        line("signer", draft.signer(), problems);
        if (draft.dated() != null && problems.isEmpty()) {
            signer(union, draft.dated(), draft, problems);
        }
        if (!plan.missing().isEmpty() && draft.reason().isBlank()) {
            problems.add(new Problem(
                    "reason",
                    "consolidation.issue.reason-missing",
                    plan.missing().size()));
        }
        if (draft.reason().length() > LONGEST_REASON) {
            problems.add(new Problem("reason", "shell.too-long", LONGEST_REASON));
        }
        if (!plan.unread().isEmpty() && !draft.wordsRead()) {
            problems.add(new Problem(
                    "wordsRead",
                    "consolidation.issue.words-unread",
                    plan.unread().size()));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private void registered(OrganisationId union, UnionOverview official, IssueDraft draft, List<Problem> problems) {
        if (draft.dated() == null) {
            problems.add(new Problem("dated", "shell.required"));
        } else if (draft.dated().isBefore(official.period().firstDay())) {
            problems.add(new Problem("dated", "consolidation.issue.too-early"));
        }
        if (!SYMBOL.matcher(draft.symbol().strip()).matches()) {
            problems.add(new Problem("symbol", "consolidation.issue.symbol-invalid"));
        }
        if (draft.number() == null) {
            problems.add(new Problem("number", "shell.required"));
        } else if (draft.number() < 1 || draft.number() > HIGHEST_NUMBER) {
            problems.add(new Problem("number", "consolidation.issue.number-invalid"));
        } else if (draft.dated() != null && queries.taken(union, draft.dated().getYear(), draft.number())) {
            problems.add(new Problem(
                    "number",
                    "consolidation.issue.number-taken",
                    draft.number(),
                    Integer.toString(draft.dated().getYear())));
        }
    }

    private static void line(String field, String text, List<Problem> problems) {
        if (text.isBlank()) {
            problems.add(new Problem(field, "shell.required"));
        } else if (text.length() > LONGEST_LINE) {
            problems.add(new Problem(field, "shell.too-long", LONGEST_LINE));
        }
    }

    /** Where the register of offices knows who held them on that day, it is one of these who signs. */
    private void signer(OrganisationId union, LocalDate dated, IssueDraft draft, List<Problem> problems) {
        var known = signers.on(union, dated);
        if (!known.isEmpty()
                && known.stream()
                        .noneMatch(each -> each.name().equals(draft.signer().strip()))) {
            problems.add(new Problem(
                    "signer",
                    "consolidation.issue.not-in-office",
                    draft.signer().strip()));
        }
    }
}
