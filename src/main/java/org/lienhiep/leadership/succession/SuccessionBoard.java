package org.lienhiep.leadership.succession;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.leadership.LivingOrganisations;
import org.lienhiep.organisation.OrganisationLabel;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is to be done, in an organisation and in all that belong to it, so that no post and no term is forgotten. */
@Service
@Transactional(readOnly = true)
public class SuccessionBoard {

    /** How many months before its end a term is named, where nobody chose otherwise. */
    public static final int USUAL_MONTHS = 6;

    private final SuccessionQueries queries;
    private final LivingOrganisations living;
    private final Access access;

    SuccessionBoard(SuccessionQueries queries, LivingOrganisations living, Access access) {
        this.queries = queries;
        this.living = living;
        this.access = access;
    }

    /**
     * Everything that is to be done, the most pressing matter first and within it what is longest due. Organisations
     * and bodies that have come to their end are left out. The same number of queries whatever their number.
     *
     * @param months how long before its end a term is named
     */
    public List<SuccessionItem> of(OrganisationId organisation, LocalDate day, int months) {
        access.require(Permission.READ, organisation);
        var found = queries.matters(living.everWithin(organisation), day, day.plusMonths(months));
        return found.isEmpty() ? List.of() : items(found, living.within(organisation, day));
    }

    /** The same for one organisation alone, named by who asks. One query. */
    public List<SuccessionItem> ofItself(OrganisationLabel organisation, LocalDate day, int months) {
        access.require(Permission.READ, organisation.id());
        return items(
                queries.matters(Set.of(organisation.id()), day, day.plusMonths(months)),
                Map.of(organisation.id(), organisation));
    }

    private List<SuccessionItem> items(
            List<SuccessionQueries.Found> matters, Map<OrganisationId, OrganisationLabel> labels) {
        var editable = access.scope(Permission.EDIT_LEADERSHIP);
        return matters.stream()
                .filter(found -> labels.containsKey(found.organisation()))
                .map(found -> new SuccessionItem(
                        found.matter(),
                        requireNonNull(labels.get(found.organisation())),
                        found.body(),
                        found.bodyName(),
                        found.post(),
                        found.title(),
                        found.term(),
                        found.years(),
                        found.tenure(),
                        found.person(),
                        found.day(),
                        editable.includes(found.organisation())))
                .toList();
    }
}
