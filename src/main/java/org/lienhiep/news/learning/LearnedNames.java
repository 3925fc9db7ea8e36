package org.lienhiep.news.learning;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.AliasKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The names that a union's articles use for its records: to look through, to add to, to take back. */
@Service
@Transactional
public class LearnedNames {

    /** A longer name is a sentence. */
    static final int LONGEST = 300;

    private final LearnedNameRepository repository;
    private final LearnedNameQueries queries;
    private final Meanings meanings;
    private final Access access;

    LearnedNames(LearnedNameRepository repository, LearnedNameQueries queries, Meanings meanings, Access access) {
        this.repository = repository;
        this.queries = queries;
        this.meanings = meanings;
        this.access = access;
    }

    /** One page of a union's names. */
    @Transactional(readOnly = true)
    public List<LearnedRow> list(ListQuery<LearnedFilter, LearnedOrder> query) {
        access.require(Permission.READ, query.filter().union());
        return queries.rows(query);
    }

    /** How many names {@link #list} has in all. */
    @Transactional(readOnly = true)
    public int count(LearnedFilter filter) {
        access.require(Permission.READ, filter.union());
        return queries.count(filter);
    }

    /** Names of which somebody has to say what they mean, oldest first. */
    @Transactional(readOnly = true)
    public List<LearnedQuestion> questions(OrganisationId union) {
        access.require(Permission.READ, union);
        var asked = queries.inState(union, LearnedState.ASKED);
        return asked.isEmpty() ? List.of() : meanings.questions(union, asked);
    }

    /** What was learned, or is asked, because of one article that is kept by this union. */
    @Transactional(readOnly = true)
    public List<LearnedRow> ofArticle(OrganisationId union, ArticleId article) {
        access.require(Permission.READ, union);
        return queries.ofArticle(article);
    }

    /**
     * Enters a name by hand.
     *
     * @param target id of the organisation, person or indicator
     * @param replace whether it shall mean this record although it meant another before
     * @throws InvalidInput when something is missing or, without {@code replace}, when it means another record; then
     *     the problem {@value #TAKEN} says so
     */
    public void add(
            OrganisationId union, AliasKind kind, @Nullable String written, @Nullable UUID target, boolean replace) {
        access.require(Permission.RECORD_NEWS, union);
        if (written == null || written.isBlank()) {
            throw InvalidInput.in("written", "shell.required");
        }
        if (written.strip().length() > LONGEST) {
            throw InvalidInput.in("written", "news.learned.too-long", LONGEST);
        }
        if (target == null) {
            throw InvalidInput.in("target", "shell.required");
        }
        var present = meanings.present(union, kind, written.strip());
        if (present != null && present.equals(target)) {
            throw InvalidInput.in("written", "news.learned.known");
        }
        if (present != null && !replace) {
            throw InvalidInput.in("written", TAKEN);
        }
        activate(union, kind, written.strip(), target, null);
    }

    /** The problem of a name that means another record already. */
    public static final String TAKEN = "news.learned.taken";

    /** Takes a name back: articles are read without it from now on. What was recorded with it stays. */
    public void remove(UUID id) {
        var name = editable(id);
        name.become(LearnedState.REMOVED);
        repository.saveAndFlush(name);
    }

    /**
     * Undoes {@link #remove}.
     *
     * @throws InvalidInput when the name means another record meanwhile
     */
    public void restore(UUID id) {
        var name = editable(id);
        var others = repository.same(name.union().value(), name.kind(), name.written());
        if (others.stream().anyMatch(each -> !each.equals(name) && each.state() == LearnedState.ACTIVE)) {
            throw InvalidInput.because(TAKEN);
        }
        name.become(LearnedState.ACTIVE);
        repository.saveAndFlush(name);
    }

    /**
     * Answers which record a name means.
     *
     * @param id the name that is asked about
     * @param take whether it means the record confirmed last; otherwise what it meant before stays
     */
    public void answer(UUID id, boolean take) {
        var name = editable(id);
        if (name.state() != LearnedState.ASKED) {
            return;
        }
        if (take) {
            deactivate(name.union(), name.kind(), name.written());
        }
        name.become(take ? LearnedState.ACTIVE : LearnedState.REMOVED);
        repository.saveAndFlush(name);
    }

    private void activate(
            OrganisationId union, AliasKind kind, String written, UUID target, @Nullable ArticleId article) {
        deactivate(union, kind, written);
        repository.saveAndFlush(new LearnedName(union, kind, written, target, article, LearnedState.ACTIVE));
    }

    private void deactivate(OrganisationId union, AliasKind kind, String written) {
        for (var each : repository.same(union.value(), kind, written)) {
            if (each.state() == LearnedState.ACTIVE) {
                each.become(LearnedState.REMOVED);
                repository.saveAndFlush(each);
            }
        }
    }

    private LearnedName editable(UUID id) {
        var name = repository.findById(id).orElseThrow(() -> new NotFound("learned_name", id));
        access.require(Permission.RECORD_NEWS, name.union());
        return name;
    }
}
