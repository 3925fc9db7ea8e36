package org.lienhiep.reporting.parts;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.MemberSocieties;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.reporting.IndicatorLabel;
import org.lienhiep.reporting.Indicators;
import org.lienhiep.reporting.OverOrganisations;
import org.lienhiep.reporting.OverTime;
import org.springframework.stereotype.Component;

/** What a joint activity has to be, so that taking it off a total makes sense. */
@Component
class JointRules {

    private static final int LONGEST_TITLE = 300;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000L);
    private static final int DECIMALS = 4;

    private final PartQueries queries;
    private final Indicators indicators;
    private final Organisations organisations;
    private final MemberSocieties memberSocieties;

    JointRules(
            PartQueries queries, Indicators indicators, Organisations organisations, MemberSocieties memberSocieties) {
        this.queries = queries;
        this.indicators = indicators;
        this.organisations = organisations;
        this.memberSocieties = memberSocieties;
    }

    /**
     * Refuses a draft that breaks a rule.
     *
     * @param activity the one that is changed; null for a new one
     * @throws InvalidInput naming each field
     */
    void check(OrganisationId union, HalfYear period, JointDraft draft, @Nullable UUID activity) {
        var problems = new ArrayList<Problem>();
        title(draft, problems);
        value(draft, problems);
        if (draft.heldOn() != null && !HalfYear.of(draft.heldOn()).equals(period)) {
            problems.add(new Problem("heldOn", "reporting.joint.other-period", period.code()));
        }
        indicator(draft, problems);
        societies(union, period, draft, problems);
        if (problems.isEmpty()) {
            shares(union, period, draft, activity, problems);
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private static void title(JointDraft draft, List<Problem> problems) {
        if (draft.title().isBlank()) {
            problems.add(new Problem("title", "shell.required"));
        } else if (draft.title().strip().length() > LONGEST_TITLE) {
            problems.add(new Problem("title", "shell.too-long", LONGEST_TITLE));
        }
    }

    private static void value(JointDraft draft, List<Problem> problems) {
        var value = draft.value();
        if (value == null) {
            problems.add(new Problem("value", "shell.required"));
        } else if (value.signum() <= 0 || value.compareTo(LARGEST) >= 0) {
            problems.add(new Problem("value", "reporting.joint.value"));
        } else if (value.stripTrailingZeros().scale() > DECIMALS) {
            problems.add(new Problem("value", "reporting.joint.value"));
        }
    }

    /** Only what is added up can be counted twice: events, and not members or shares. */
    private void indicator(JointDraft draft, List<Problem> problems) {
        if (draft.indicator() == null) {
            problems.add(new Problem("indicator", "shell.required"));
            return;
        }
        var sums = indicators.all().stream()
                .filter(each -> each.id().equals(draft.indicator()))
                .anyMatch(JointRules::adds);
        if (!sums) {
            problems.add(new Problem("indicator", "reporting.joint.no-sum"));
        }
    }

    static boolean adds(IndicatorLabel indicator) {
        return indicator.overOrganisations() == OverOrganisations.SUM && indicator.overTime() == OverTime.SUM;
    }

    private void societies(OrganisationId union, HalfYear period, JointDraft draft, List<Problem> problems) {
        var chosen = new HashSet<>(draft.societies());
        if (chosen.size() < 2) {
            problems.add(new Problem("societies", "reporting.joint.two-societies"));
            return;
        }
        var members = memberSocieties.of(union, period).stream()
                .map(OrganisationLabel::id)
                .collect(toSet());
        members.add(union);
        if (!members.containsAll(chosen)) {
            problems.add(new Problem("societies", "reporting.joint.not-member"));
        }
    }

    /** Nobody can have taken part in more than he reports. */
    private void shares(
            OrganisationId union, HalfYear period, JointDraft draft, @Nullable UUID activity, List<Problem> problems) {
        var exceeded = queries.exceeding(union, period, draft, activity);
        if (!exceeded.isEmpty()) {
            var names = organisations.labels(exceeded, period.lastDay()).values().stream()
                    .map(each -> each.brief(Locale.of("vi")))
                    .sorted()
                    .collect(joining(", "));
            problems.add(new Problem("value", "reporting.joint.more-than-reported", names));
        }
    }
}
