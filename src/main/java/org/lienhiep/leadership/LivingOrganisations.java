package org.lienhiep.leadership;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lienhiep.access.Access;
import org.lienhiep.access.OrganisationTree;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.OrganisationFilter;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.OrganisationOrder;
import org.lienhiep.organisation.OrganisationRow;
import org.lienhiep.organisation.Organisations;
import org.springframework.stereotype.Component;

/** Which organisations there still are on a day, so that nobody is told to look after those that are gone. */
@Component
public class LivingOrganisations {

    private static final int ALL = 10_000;

    private final Organisations organisations;
    private final OrganisationTree tree;
    private final Access access;

    LivingOrganisations(Organisations organisations, OrganisationTree tree, Access access) {
        this.organisations = organisations;
        this.tree = tree;
        this.access = access;
    }

    /**
     * The organisation and all that belong or ever belonged to it, as far as the person acting may see them: where to
     * look for something to do before asking which of them there still are. No query.
     */
    public Set<OrganisationId> everWithin(OrganisationId organisation) {
        var visible = access.scope(Permission.READ);
        return tree.withAllBelow(organisation).stream()
                .filter(visible::includes)
                .collect(toSet());
    }

    /**
     * The organisation and those below it that the person acting may see, that belong to it on this day and are not
     * dissolved, by their codes. The same number of queries whatever their number.
     */
    public Map<OrganisationId, OrganisationLabel> within(OrganisationId organisation, LocalDate day) {
        var filter = OrganisationFilter.all(day).under(organisation).onlyExisting(true);
        var living = new LinkedHashMap<OrganisationId, OrganisationLabel>();
        organisations.list(new ListQuery<>(filter, OrganisationOrder.CODE, true, Locale.of("vi"), 0, ALL)).stream()
                .filter(row -> row.id().equals(organisation) || row.member())
                .forEach(row -> living.put(row.id(), label(row)));
        return living;
    }

    private static OrganisationLabel label(OrganisationRow row) {
        return new OrganisationLabel(row.id(), row.code(), row.kind(), row.name(), row.shortName());
    }
}
