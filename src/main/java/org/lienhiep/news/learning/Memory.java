package org.lienhiep.news.learning;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.AliasKind;
import org.lienhiep.news.LearnedAlias;
import org.lienhiep.news.UnionMemory;
import org.lienhiep.news.Verdict;
import org.lienhiep.news.reading.Reading;
import org.springframework.stereotype.Component;

/** Learns from what people confirm. */
@Component
class Memory implements UnionMemory {

    private final LearnedNameRepository repository;
    private final LearnedNameQueries queries;
    private final Meanings meanings;
    private final ChosenRecords chosen;

    Memory(LearnedNameRepository repository, LearnedNameQueries queries, Meanings meanings, ChosenRecords chosen) {
        this.repository = repository;
        this.queries = queries;
        this.meanings = meanings;
        this.chosen = chosen;
    }

    @Override
    public List<LearnedAlias> of(OrganisationId union) {
        return queries.inState(union, LearnedState.ACTIVE).stream()
                .map(row -> new LearnedAlias(
                        row.id(), row.kind(), row.written(), row.target(), row.article(), row.by(), row.at()))
                .toList();
    }

    @Override
    public void confirmed(ArticleId article, OrganisationId union, Reading reading, Map<String, Verdict> verdicts) {
        countUses(union, reading, verdicts);
        verdicts.forEach((pointer, verdict) -> {
            if (verdict.state() == Verdict.State.CORRECTED && Boolean.TRUE.equals(verdict.remember())) {
                var name = WrittenName.at(reading, pointer);
                var target = name == null ? null : chosen.record(union, pointer, verdict.value());
                if (name != null && target != null && name.written().length() <= LearnedNames.LONGEST) {
                    learn(union, name, target, article);
                }
            }
        });
    }

    /** A name that means another record already is not overruled: it is asked about. */
    private void learn(OrganisationId union, WrittenName name, UUID target, ArticleId article) {
        var present = meanings.present(union, name.kind(), name.written());
        if (target.equals(present)) {
            return;
        }
        boolean asked = repository.same(union.value(), name.kind(), name.written()).stream()
                .anyMatch(each ->
                        each.state() == LearnedState.ASKED && each.target().equals(target));
        if (!asked) {
            var state = present == null ? LearnedState.ACTIVE : LearnedState.ASKED;
            repository.saveAndFlush(new LearnedName(union, name.kind(), name.written(), target, article, state));
        }
    }

    private void countUses(OrganisationId union, Reading reading, Map<String, Verdict> verdicts) {
        var known = of(union);
        if (known.isEmpty()) {
            return;
        }
        var accepted = verdicts.entrySet().stream()
                .filter(each -> each.getValue().state() == Verdict.State.ACCEPTED)
                .map(Map.Entry::getKey)
                .toList();
        queries.used(known.stream()
                .filter(alias -> places(reading, alias)
                        .anyMatch(place -> accepted.stream()
                                .anyMatch(pointer -> pointer.equals(place) || pointer.startsWith(place + "/"))))
                .map(LearnedAlias::id)
                .toList());
    }

    /** Pointers of the fields that use this name. */
    private static Stream<String> places(Reading reading, LearnedAlias alias) {
        return switch (alias.kind()) {
            case ORGANISATION ->
                Stream.concat(
                        Stream.ofNullable(reading.meeting())
                                .filter(meeting -> alias.is(AliasKind.ORGANISATION, meeting.host()))
                                .map(_ -> "/meeting/host"),
                        IntStream.range(0, reading.organisations().size())
                                .filter(i -> alias.is(
                                        AliasKind.ORGANISATION,
                                        reading.organisations().get(i).name()))
                                .mapToObj(i -> "/organisations/" + i));
            case PERSON ->
                IntStream.range(0, reading.people().size())
                        .filter(i -> alias.is(
                                AliasKind.PERSON, reading.people().get(i).name()))
                        .mapToObj(i -> "/people/" + i);
            case INDICATOR ->
                IntStream.range(0, reading.counts().size())
                        .filter(i -> alias.is(
                                AliasKind.INDICATOR, reading.counts().get(i).label()))
                        .mapToObj(i -> "/counts/" + i);
        };
    }
}
