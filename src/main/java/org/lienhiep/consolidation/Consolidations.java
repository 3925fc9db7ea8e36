package org.lienhiep.consolidation;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.MemberSocieties;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.reporting.Totals;
import org.lienhiep.reporting.parts.Contributions;
import org.lienhiep.reporting.parts.JointActivities;
import org.lienhiep.reporting.parts.ReportPart;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a union's societies report together, as the union's own report tells it. */
@Service
@Transactional(readOnly = true)
public class Consolidations {

    private final Contributions contributions;
    private final JointActivities joint;
    private final Totals totals;
    private final Organisations organisations;
    private final MemberSocieties memberSocieties;
    private final Access access;

    Consolidations(
            Contributions contributions,
            JointActivities joint,
            Totals totals,
            Organisations organisations,
            MemberSocieties memberSocieties,
            Access access) {
        this.contributions = contributions;
        this.joint = joint;
        this.totals = totals;
        this.organisations = organisations;
        this.memberSocieties = memberSocieties;
        this.access = access;
    }

    /**
     * All figures of the half-year with their coverage, and those of the same half-year before. Seven statements, however
     * many societies and indicators there are.
     *
     * @throws NotFound when the person may not see the union, or there is none
     */
    public UnionOverview overview(OrganisationId union, HalfYear period, Included included) {
        if (!access.may(Permission.READ, union)) {
            throw new NotFound("union", union);
        }
        var series = totals.of(union, period.sameHalfBefore(), period);
        var parts = contributions.of(union, period);
        var together = joint.of(union, period);
        var members = memberSocieties.of(union, period);
        var labels = new HashMap<>(members.stream().collect(toMap(OrganisationLabel::id, label -> label)));
        var others = parts.reports().stream()
                .map(ReportPart::organisation)
                .filter(each -> !labels.containsKey(each))
                .toList();
        var unionItself = new HashSet<>(others);
        unionItself.add(union);
        labels.putAll(organisations.labels(unionItself, period.lastDay()));
        var states = parts.reports().stream().collect(toMap(ReportPart::organisation, ReportPart::state));
        var summing = new Summing(included, members, labels, parts, together);
        return new UnionOverview(
                Optional.ofNullable(labels.get(union)).orElseThrow(() -> new NotFound("union", union)),
                period,
                included,
                members.stream()
                        .map(each -> new SocietyPart(each, states.get(each.id())))
                        .toList(),
                series.stream().map(summing::line).toList(),
                together);
    }
}
