package org.lienhiep.news.coverage;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lienhiep.access.Access;
import org.lienhiep.access.AuditSubject;
import org.lienhiep.access.AuditTrail;
import org.lienhiep.access.OrganisationTree;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.activity.LoggedActivity;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.MeetingLog;
import org.lienhiep.meeting.MeetingRow;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.meeting.RecordNeeds;
import org.lienhiep.organisation.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which meetings the press told of, and which it did not. */
@Service
@Transactional
public class Coverage {

    private final MeetingLog log;
    private final RecordNeeds needs;
    private final Meetings meetings;
    private final CoverageQueries queries;
    private final Organisations organisations;
    private final OrganisationTree tree;
    private final Access access;
    private final AuditTrail trail;

    Coverage(
            MeetingLog log,
            RecordNeeds needs,
            Meetings meetings,
            CoverageQueries queries,
            Organisations organisations,
            OrganisationTree tree,
            Access access,
            AuditTrail trail) {
        this.log = log;
        this.needs = needs;
        this.meetings = meetings;
        this.queries = queries;
        this.organisations = organisations;
        this.tree = tree;
        this.access = access;
        this.trail = trail;
    }

    /** The meetings that an organisation and those below it held between two days, the latest first. Two statements. */
    @Transactional(readOnly = true)
    public List<MeetingPress> meetings(OrganisationId organisation, LocalDate first, LocalDate last) {
        access.require(Permission.READ, organisation);
        var hosts = new LinkedHashMap<MeetingId, List<OrganisationId>>();
        var held = new LinkedHashMap<MeetingId, LoggedActivity>();
        for (var each : log.held(tree.withAllBelow(organisation), first, last)) {
            if (each.record() instanceof MeetingId id) {
                held.putIfAbsent(id, each);
                hosts.computeIfAbsent(id, _ -> new ArrayList<>()).add(each.organisation());
            }
        }
        var standings = held.isEmpty()
                ? Map.<MeetingId, CoverageQueries.Standing>of()
                : queries.standings(held.keySet(), access.scope(Permission.READ));
        return held.entrySet().stream()
                .map(each -> press(
                        each.getKey(),
                        each.getValue(),
                        requireNonNull(hosts.get(each.getKey())),
                        requireNonNull(standings.get(each.getKey()))))
                .sorted(Comparator.comparing(MeetingPress::heldOn)
                        .reversed()
                        .thenComparing(each -> each.meeting().value()))
                .toList();
    }

    private static MeetingPress press(
            MeetingId id, LoggedActivity held, List<OrganisationId> hosts, CoverageQueries.Standing standing) {
        return new MeetingPress(id, held.on(), held.title(), held.kind(), hosts, standing.articles(), standing.none());
    }

    /**
     * The meetings of a half-year for which an article is still to be looked for, of the kinds that need one, the latest
     * first. Three statements.
     */
    @Transactional(readOnly = true)
    public List<MeetingPress> silent(OrganisationId organisation, HalfYear period) {
        return wanted(organisation, period, period).stream()
                .filter(MeetingPress::silent)
                .toList();
    }

    /** The kinds of meetings that the press should tell of: only they are looked for, and counted. */
    @Transactional(readOnly = true)
    public Set<MeetingKind> wanted(OrganisationId organisation) {
        access.require(Permission.READ, organisation);
        return needs.kinds(RecordNeeds.Need.PRESS, organisation);
    }

    private List<MeetingPress> wanted(OrganisationId organisation, HalfYear from, HalfYear to) {
        var kinds = wanted(organisation);
        return meetings(organisation, from.firstDay(), to.lastDay()).stream()
                .filter(meeting -> meeting.kind() == null || kinds.contains(meeting.kind()))
                .toList();
    }

    /**
     * How many meetings of each organisation the press told of, of the kinds that it should tell of: the organisation
     * itself first, then those below it that held any, by name. Four statements.
     *
     * @param from the first half-year
     * @param to the last half-year
     */
    @Transactional(readOnly = true)
    public List<CoverageRate> rates(OrganisationId organisation, HalfYear from, HalfYear to) {
        var byHost = new LinkedHashMap<OrganisationId, List<MeetingPress>>();
        byHost.put(organisation, new ArrayList<>());
        for (var meeting : wanted(organisation, from, to)) {
            meeting.hosts()
                    .forEach(host ->
                            byHost.computeIfAbsent(host, _ -> new ArrayList<>()).add(meeting));
        }
        var labels = organisations.labels(byHost.keySet(), to.lastDay());
        var periods = HalfYear.between(from, to);
        return byHost.entrySet().stream()
                .filter(each -> labels.containsKey(each.getKey()))
                .map(each -> new CoverageRate(
                        requireNonNull(labels.get(each.getKey())),
                        periods.stream()
                                .map(period -> share(period, each.getValue()))
                                .toList()))
                .sorted(Comparator.comparing(
                                (CoverageRate each) -> !each.organisation().id().equals(organisation))
                        .thenComparing(each -> each.organisation().name().vi()))
                .toList();
    }

    private static CoverageRate.Share share(HalfYear period, List<MeetingPress> held) {
        var its = held.stream()
                .filter(each -> HalfYear.of(each.heldOn()).equals(period))
                .toList();
        var told =
                Math.toIntExact(its.stream().filter(each -> each.articles() > 0).count());
        return new CoverageRate.Share(period, told, its.size());
    }

    /** Says that no newspaper told of a meeting, so that nobody looks again. */
    public void markWithoutPress(MeetingId meeting) {
        var row = recordable(meeting);
        if (queries.withoutPress(meeting, access.actor().displayName())) {
            trail.changed(subject(row), "withoutPress", null, "✓", null);
        }
    }

    /** Takes that back. */
    public void unmarkWithoutPress(MeetingId meeting) {
        var row = recordable(meeting);
        if (queries.forgetWithoutPress(meeting)) {
            trail.changed(subject(row), "withoutPress", "✓", null, null);
        }
    }

    private MeetingRow recordable(MeetingId meeting) {
        var row = meetings.rows(List.of(meeting)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("meeting", meeting));
        access.require(Permission.RECORD_NEWS, row.hosts().getFirst().id());
        return row;
    }

    private static AuditSubject subject(MeetingRow row) {
        return new AuditSubject("meeting", row.id().value(), row.name().vi());
    }
}
