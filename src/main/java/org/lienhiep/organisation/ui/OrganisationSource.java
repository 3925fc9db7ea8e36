package org.lienhiep.organisation.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.OrganisationFilter;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.OrganisationOrder;
import org.lienhiep.organisation.OrganisationRow;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.shell.RecordEntry;
import org.lienhiep.shell.RecordSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(50)
class OrganisationSource implements RecordSource<OrganisationId> {

    private final Organisations organisations;
    private final Clock clock;

    OrganisationSource(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public Class<OrganisationId> type() {
        return OrganisationId.class;
    }

    @Override
    public String title() {
        return "organisation.title";
    }

    @Override
    public String icon() {
        return "network";
    }

    @Override
    public List<RecordEntry<OrganisationId>> find(String text, Locale language, int offset, int limit) {
        var filter = OrganisationFilter.all(LocalDate.now(clock)).withText(text);
        return organisations
                .list(new ListQuery<>(filter, OrganisationOrder.KIND, true, language, offset, limit))
                .stream()
                .map(row -> entry(row, language))
                .toList();
    }

    private static RecordEntry<OrganisationId> entry(OrganisationRow row, Locale language) {
        return new RecordEntry<>(row.id(), row.name().in(language), row.code(), OrganisationLinks.page(row.code()));
    }

    @Override
    public Map<OrganisationId, RecordEntry<OrganisationId>> named(Collection<OrganisationId> ids, Locale language) {
        return RecordEntry.byId(organisations.labels(ids, LocalDate.now(clock)).values().stream()
                .map(label -> entry(label, language)));
    }

    private static RecordEntry<OrganisationId> entry(OrganisationLabel label, Locale language) {
        return new RecordEntry<>(label.id(), label.name().in(language), label.code(), OrganisationLinks.page(label));
    }
}
