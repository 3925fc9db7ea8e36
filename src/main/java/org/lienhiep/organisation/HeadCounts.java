package org.lienhiep.organisation;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many people organisations had, day by day. Whoever reports for an organisation may say it. */
@Service
@Transactional
public class HeadCounts {

    private static final int MOST = 10_000_000;
    private static final int FIRST_YEAR = 1900;
    private static final int LONGEST_SOURCE = 300;

    private final HeadCountRepository counts;
    private final OrganisationRepository organisations;
    private final Access access;
    private final Clock clock;

    HeadCounts(HeadCountRepository counts, OrganisationRepository organisations, Access access, Clock clock) {
        this.counts = counts;
        this.organisations = organisations;
        this.access = access;
        this.clock = clock;
    }

    /** Everything that is known about one organisation, oldest first. */
    @Transactional(readOnly = true)
    public List<HeadCountDraft> of(OrganisationId organisation) {
        access.require(Permission.READ, organisation);
        return counts.findByOrganisationIdOrderByDay(organisation.value()).stream()
                .map(HeadCount::values)
                .toList();
    }

    /** Whether the person acting may say how many an organisation has. */
    public boolean mayEdit(OrganisationId organisation) {
        return access.may(Permission.EDIT_ORGANISATIONS, organisation)
                || access.may(Permission.ENTER_REPORTS, organisation);
    }

    /**
     * Says how many there were on a day; what was said about that day before is replaced.
     *
     * @throws InvalidInput when day or members are missing, the day lies ahead, or there are more women than members
     */
    public void put(OrganisationId organisation, HeadCountDraft draft) {
        require(organisation);
        check(draft);
        var day = requireNonNull(draft.day());
        var count = counts.findByOrganisationIdAndDay(organisation.value(), day)
                .orElseGet(() -> new HeadCount(find(organisation), day));
        count.change(draft, requireNonNull(draft.members()));
        counts.saveAndFlush(count);
    }

    /** Takes back what was said about a day. */
    public void remove(OrganisationId organisation, LocalDate day) {
        require(organisation);
        counts.delete(counts.findByOrganisationIdAndDay(organisation.value(), day)
                .orElseThrow(() -> new NotFound("head_count", day)));
    }

    private void require(OrganisationId organisation) {
        if (!mayEdit(organisation)) {
            throw new AccessDeniedException("Head-counts are not for this person to say here");
        }
    }

    private Organisation find(OrganisationId id) {
        return organisations.findById(id.value()).orElseThrow(() -> new NotFound("organisation", id));
    }

    private void check(HeadCountDraft draft) {
        var problems = new ArrayList<Problem>();
        if (draft.day() == null) {
            problems.add(new Problem("day", "shell.required"));
        } else if (draft.day().isAfter(LocalDate.now(clock))) {
            problems.add(new Problem("day", "organisation.headcount.future"));
        } else if (draft.day().getYear() < FIRST_YEAR) {
            problems.add(new Problem("day", "shell.date.out-of-range"));
        }
        if (draft.members() == null) {
            problems.add(new Problem("members", "shell.required"));
        }
        number(problems, "members", draft.members());
        number(problems, "women", draft.women());
        number(problems, "branches", draft.branches());
        if (draft.women() != null && draft.members() != null && draft.women() > draft.members()) {
            problems.add(new Problem("women", "organisation.headcount.women.more"));
        }
        if (draft.source() != null && draft.source().length() > LONGEST_SOURCE) {
            problems.add(new Problem("source", "shell.too-long", LONGEST_SOURCE));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private static void number(List<Problem> problems, String field, @Nullable Integer number) {
        if (number != null && (number < 0 || number > MOST)) {
            problems.add(new Problem(field, "organisation.headcount.range", MOST));
        }
    }
}
