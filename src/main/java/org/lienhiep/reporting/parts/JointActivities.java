package org.lienhiep.reporting.parts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.kernel.activity.ActivityLog;
import org.lienhiep.kernel.activity.LoggedActivity;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.MemberSocieties;
import org.lienhiep.organisation.OrganisationLabel;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What several societies of a union did together. Each keeps it in its own cell; the union's total counts it once: the
 * sum of the cells less the value for every credited society but one. Totals follow in the same transaction.
 */
@Service
@Transactional
public class JointActivities {

    private final JointActivityRepository repository;
    private final PartQueries queries;
    private final JointRules rules;
    private final JointDeductions deductions;
    private final List<ActivityLog> logs;
    private final MemberSocieties memberSocieties;
    private final Access access;

    JointActivities(
            JointActivityRepository repository,
            PartQueries queries,
            JointRules rules,
            JointDeductions deductions,
            List<ActivityLog> logs,
            MemberSocieties memberSocieties,
            Access access) {
        this.repository = repository;
        this.queries = queries;
        this.rules = rules;
        this.deductions = deductions;
        this.logs = logs;
        this.memberSocieties = memberSocieties;
        this.access = access;
    }

    /** Those of a union and half-year, by day and title. One statement. */
    @Transactional(readOnly = true)
    public List<JointActivity> of(OrganisationId union, HalfYear period) {
        access.require(Permission.READ, union);
        return queries.joint(union, period);
    }

    /**
     * Records one.
     *
     * @throws InvalidInput when it breaks a rule, such as a share larger than what a society reports
     */
    public UUID record(OrganisationId union, HalfYear period, JointDraft draft) {
        access.require(Permission.REVIEW_REPORTS, union);
        rules.check(union, period, draft, null);
        var activity = new StoredJointActivity(union, period, draft);
        deductions.lock(union.value(), period, activity.indicator());
        repository.saveAndFlush(activity);
        recount(activity);
        return activity.storedId();
    }

    /**
     * Changes one.
     *
     * @throws NotFound when there is none
     * @throws StaleRecord when somebody else changed it meanwhile
     */
    public void change(UUID id, JointDraft draft, int version) {
        var activity = find(id);
        activity.requireVersion(version);
        rules.check(activity.union(), activity.period(), draft, id);
        deductions.lock(activity.union().value(), activity.period(), activity.indicator());
        activity.change(draft);
        deductions.lock(activity.union().value(), activity.period(), activity.indicator());
        repository.saveAndFlush(activity);
        recount(activity);
    }

    /** Takes one away: every society's figure then counts in full. */
    public void delete(UUID id, int version) {
        var activity = find(id);
        activity.requireVersion(version);
        deductions.lock(activity.union().value(), activity.period(), activity.indicator());
        repository.delete(activity);
        repository.flush();
        recount(activity);
    }

    private StoredJointActivity find(UUID id) {
        access.requireAnywhere(Permission.REVIEW_REPORTS);
        var activity = repository.findById(id).orElseThrow(() -> new NotFound("joint activity", id));
        access.require(Permission.REVIEW_REPORTS, activity.union());
        return activity;
    }

    private void recount(StoredJointActivity activity) {
        deductions.recount(List.of(activity.union().value()), activity.period(), activity.period());
    }

    /**
     * What may have been done together: records that name several societies of the union and are not recorded as joint
     * activities yet.
     */
    @Transactional(readOnly = true)
    public List<JointCandidate> candidates(OrganisationId union, HalfYear period) {
        access.require(Permission.REVIEW_REPORTS, union);
        var members = memberSocieties.of(union, period).stream()
                .map(OrganisationLabel::id)
                .collect(toSet());
        members.add(union);
        var recorded = queries.joint(union, period).stream()
                .map(JointActivity::meeting)
                .collect(toSet());
        var byRecord = logs.stream()
                .flatMap(log -> log.activities(members, period).stream())
                .collect(groupingBy(LoggedActivity::record, LinkedHashMap::new, toList()));
        return byRecord.entrySet().stream()
                .filter(each -> each.getKey() instanceof MeetingId meeting && !recorded.contains(meeting))
                .map(each -> candidate((MeetingId) each.getKey(), each.getValue()))
                .filter(each -> each.societies().size() > 1)
                .toList();
    }

    private static JointCandidate candidate(MeetingId meeting, List<LoggedActivity> lines) {
        var first = lines.getFirst();
        return new JointCandidate(
                meeting,
                first.title(),
                first.on(),
                lines.stream().map(LoggedActivity::organisation).collect(toSet()));
    }
}
