package org.lienhiep.dashboard.desk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.duty.Duties;
import org.lienhiep.kernel.duty.Duty;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what every feature finds waiting for the person signed in. It knows none of them. */
@Service
@Transactional(readOnly = true)
public class Desk {

    /** More of one feature than anybody reads on one page. */
    static final int MOST = 200;

    private final List<Duties> features;
    private final Organisations organisations;
    private final Access access;
    private final Clock clock;

    Desk(List<Duties> features, Organisations organisations, Access access, Clock clock) {
        this.features = List.copyOf(features);
        this.organisations = organisations;
        this.access = access;
        this.clock = clock;
    }

    /**
     * What waits today in the organisation and below it. One statement besides those of the features.
     *
     * @throws NotFound when there is no such organisation or the person may not see it
     */
    public DeskList of(OrganisationId id) {
        if (!access.may(Permission.READ, id)) {
            throw new NotFound("organisation", id);
        }
        var day = LocalDate.now(clock);
        var duties = features.stream()
                .flatMap(each -> each.waiting(id, day, MOST).stream())
                .toList();
        var mentioned = Stream.concat(Stream.of(id), duties.stream().map(Duty::organisation))
                .collect(toSet());
        var labels = organisations.labels(mentioned, day);
        var own = labels.get(id);
        if (own == null) {
            throw new NotFound("organisation", id);
        }
        var entries = duties.stream()
                .flatMap(duty -> Stream.ofNullable(labels.get(duty.organisation()))
                        .map(organisation -> entry(duty, organisation, day)))
                .sorted(DeskList.BY_URGENCY)
                .collect(groupingBy(
                        entry -> entry.duty().kind(), LinkedHashMap::new, java.util.stream.Collectors.toList()));
        return new DeskList(
                own,
                day,
                entries.entrySet().stream()
                        .map(group -> new DutyGroup(group.getKey(), group.getValue()))
                        .sorted(Comparator.comparing(group -> group.entries().getFirst(), DeskList.BY_URGENCY))
                        .toList());
    }

    private static DeskEntry entry(Duty duty, OrganisationLabel organisation, LocalDate day) {
        return new DeskEntry(duty, organisation, Urgency.of(duty.due(), day));
    }
}
