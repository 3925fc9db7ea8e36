package org.lienhiep.news;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.RecordId;
import org.lienhiep.leadership.People;
import org.lienhiep.news.reading.Vocabulary;
import org.lienhiep.news.reading.Vocabulary.KnownIndicator;
import org.lienhiep.news.reading.Vocabulary.KnownOrganisation;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.reporting.Indicators;
import org.springframework.stereotype.Component;

/** What a union already knows, for the reader of its articles: its societies, its people, its indicators. */
@Component
class UnionVocabulary {

    private static final int ENOUGH = 2_000;

    private final Organisations organisations;
    private final People people;
    private final Indicators indicators;
    private final UnionMemory memory;
    private final Clock clock;

    UnionVocabulary(
            Organisations organisations, People people, Indicators indicators, UnionMemory memory, Clock clock) {
        this.organisations = organisations;
        this.people = people;
        this.indicators = indicators;
        this.memory = memory;
        this.clock = clock;
    }

    Vocabulary of(OrganisationId union) {
        var details = organisations.get(union, LocalDate.now(clock));
        var learned = memory.of(union);
        var catalogue = indicators.all().stream()
                .map(each -> new KnownIndicator(
                        each.code(),
                        each.name().vi(),
                        each.unit() == null ? "" : each.unit().vi(),
                        List.of(),
                        written(learned, each.id())))
                .toList();
        return new Vocabulary(
                below(union, learned),
                names(union, learned),
                catalogue,
                details.label().name().vi(),
                details.values().place());
    }

    /** Names of people, in the form of the register and as this union's articles write them. */
    private List<String> names(OrganisationId union, List<LearnedAlias> learned) {
        return Stream.concat(
                        people.names(union, ENOUGH).stream(),
                        learned.stream()
                                .filter(each -> each.kind() == AliasKind.PERSON)
                                .map(LearnedAlias::written))
                .toList();
    }

    /** By what names the union and its societies go. */
    RegisteredNames names(OrganisationId union) {
        var details = organisations.get(union, LocalDate.now(clock));
        return new RegisteredNames(details.label().code(), details.values().place(), below(union, memory.of(union)));
    }

    private List<KnownOrganisation> below(OrganisationId union, List<LearnedAlias> learned) {
        return organisations.namesBelow(union).stream()
                .map(each -> new KnownOrganisation(each.code(), each.names(), written(learned, each.id())))
                .toList();
    }

    private static List<String> written(List<LearnedAlias> learned, RecordId target) {
        return learned.stream()
                .filter(each -> each.target().equals(target.value()))
                .map(LearnedAlias::written)
                .toList();
    }
}
