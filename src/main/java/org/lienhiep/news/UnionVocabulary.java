package org.lienhiep.news;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.leadership.People;
import org.lienhiep.news.reading.Vocabulary;
import org.lienhiep.news.reading.Vocabulary.KnownIndicator;
import org.lienhiep.news.reading.Vocabulary.KnownOrganisation;
import org.lienhiep.organisation.OrganisationFilter;
import org.lienhiep.organisation.OrganisationOrder;
import org.lienhiep.organisation.OrganisationRow;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.reporting.Indicators;
import org.springframework.stereotype.Component;

/** What a union already knows, for the reader of its articles: its societies, its people, its indicators. */
@Component
class UnionVocabulary {

    private static final int ENOUGH = 2_000;
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Organisations organisations;
    private final People people;
    private final Indicators indicators;
    private final Clock clock;

    UnionVocabulary(Organisations organisations, People people, Indicators indicators, Clock clock) {
        this.organisations = organisations;
        this.people = people;
        this.indicators = indicators;
        this.clock = clock;
    }

    Vocabulary of(OrganisationId union) {
        var details = organisations.get(union, LocalDate.now(clock));
        var known = below(union);
        var catalogue = indicators.all().stream()
                .map(each -> new KnownIndicator(
                        each.code(),
                        each.name().vi(),
                        each.unit() == null ? "" : each.unit().vi(),
                        List.of()))
                .toList();
        return new Vocabulary(
                known,
                people.names(union, ENOUGH),
                catalogue,
                details.label().name().vi(),
                details.values().place());
    }

    /** By what names the union and its societies go. */
    RegisteredNames names(OrganisationId union) {
        var details = organisations.get(union, LocalDate.now(clock));
        return new RegisteredNames(details.label().code(), details.values().place(), below(union));
    }

    private List<KnownOrganisation> below(OrganisationId union) {
        var filter = OrganisationFilter.all(LocalDate.now(clock)).under(union);
        return organisations.list(new ListQuery<>(filter, OrganisationOrder.CODE, true, VIETNAMESE, 0, ENOUGH)).stream()
                .map(UnionVocabulary::known)
                .toList();
    }

    private static KnownOrganisation known(OrganisationRow row) {
        var names = new ArrayList<String>();
        names.add(row.name().vi());
        if (row.shortName() != null) {
            names.add(row.shortName().vi());
        }
        if (row.name().en() != null) {
            names.add(row.name().en());
        }
        return new KnownOrganisation(row.code(), names);
    }
}
