package org.lienhiep.news.learning;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.SearchKey;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.AliasKind;
import org.lienhiep.news.UnionRegister;
import org.springframework.stereotype.Component;

/** What a written name means in a union now: what was learned last, else what the register says. */
@Component
class Meanings {

    private final LearnedNameRepository repository;
    private final LearnedNameQueries queries;
    private final UnionRegister register;

    Meanings(LearnedNameRepository repository, LearnedNameQueries queries, UnionRegister register) {
        this.repository = repository;
        this.queries = queries;
        this.register = register;
    }

    /** Id of the record; null when the name means none yet. */
    @Nullable
    UUID present(OrganisationId union, AliasKind kind, String written) {
        var learned = repository.same(union.value(), kind, written).stream()
                .filter(each -> each.state() == LearnedState.ACTIVE)
                .findFirst();
        if (learned.isPresent()) {
            return learned.get().target();
        }
        if (kind != AliasKind.ORGANISATION) {
            return null;
        }
        var registered = register.organisations(union, List.of(written)).get(written);
        return registered == null ? null : registered.value();
    }

    List<LearnedQuestion> questions(OrganisationId union, List<LearnedRow> asked) {
        var active = queries.inState(union, LearnedState.ACTIVE);
        var registered = register.organisations(
                union, asked.stream().map(LearnedRow::written).toList());
        return asked.stream()
                .map(each -> {
                    var learned = active.stream()
                            .filter(other -> other.kind() == each.kind()
                                    && SearchKey.of(other.written()).equals(SearchKey.of(each.written())))
                            .map(LearnedRow::target)
                            .findFirst()
                            .orElse(null);
                    var id = each.kind() == AliasKind.ORGANISATION ? registered.get(each.written()) : null;
                    return new LearnedQuestion(each, learned == null && id != null ? id.value() : learned);
                })
                .toList();
    }
}
