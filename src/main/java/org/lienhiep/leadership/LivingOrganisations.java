package org.lienhiep.leadership;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
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

    LivingOrganisations(Organisations organisations) {
        this.organisations = organisations;
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
