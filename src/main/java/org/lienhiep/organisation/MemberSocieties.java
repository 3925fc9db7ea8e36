package org.lienhiep.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.Period;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which societies belonged to a union, and when. */
@Service
@Transactional(readOnly = true)
public class MemberSocieties {

    private final LabelQueries labels;
    private final MembershipQueries memberships;
    private final Access access;

    MemberSocieties(LabelQueries labels, MembershipQueries memberships, Access access) {
        this.labels = labels;
        this.memberships = memberships;
        this.access = access;
    }

    /** Societies that belonged to the union on at least one day of the period, by name. */
    public List<OrganisationLabel> of(OrganisationId union, Period period) {
        access.require(Permission.READ, union);
        return labels.members(union, period.firstDay(), period.lastDay());
    }

    /** How many societies belonged to the union on at least one day of each half-year; 0 is said too. */
    public Map<HalfYear, Integer> counts(OrganisationId union, HalfYear from, HalfYear to) {
        access.require(Permission.READ, union);
        return memberships.counts(union, from, to);
    }

    /**
     * {@link #byHalfYear} of a union and of those that had ended in it, by union, in one statement.
     *
     * @param union who asks must be allowed to read it, and may then know of its predecessors
     * @param predecessors from {@link OrganisationHistory#inherited}
     */
    public Map<OrganisationId, Map<HalfYear, Set<OrganisationId>>> byUnion(
            OrganisationId union, Collection<OrganisationId> predecessors, HalfYear from, HalfYear to) {
        access.require(Permission.READ, union);
        var unions = new ArrayList<>(predecessors);
        unions.add(union);
        return memberships.membersByUnion(unions, from, to);
    }

    /** Which societies belonged to the union on at least one day of each half-year; half-years without any are missing. */
    public Map<HalfYear, Set<OrganisationId>> byHalfYear(OrganisationId union, HalfYear from, HalfYear to) {
        access.require(Permission.READ, union);
        return memberships.members(union, from, to);
    }
}
