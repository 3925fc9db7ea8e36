package org.lienhiep.leadership;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.stereotype.Component;

/** Finds the records that words name, makes those that are new, and takes away those that nothing needs any more. */
@Component
class Registrar {

    private final PersonRepository people;
    private final BodyRepository bodies;
    private final PostRepository posts;
    private final TermRepository terms;
    private final TenureRepository tenures;

    Registrar(
            PersonRepository people,
            BodyRepository bodies,
            PostRepository posts,
            TermRepository terms,
            TenureRepository tenures) {
        this.people = people;
        this.bodies = bodies;
        this.posts = posts;
        this.terms = terms;
        this.tenures = tenures;
    }

    /** The one with this id, else the one called so in the organisation, else someone new. */
    Person person(TenureWords words) {
        var named = words.person();
        var name = Words.of(named.name());
        return Optional.ofNullable(named.id())
                .flatMap(id -> people.findById(id.value()))
                .or(() -> people.findByWords(name, words.organisation().value()))
                .orElseGet(() -> people.saveAndFlush(new Person(name, Words.orNull(words.honorific()))));
    }

    /** The post with this id, else the one with this title in the body, else a new one. */
    Post post(TenureWords words) {
        var named = words.post();
        return Optional.ofNullable(named.id())
                .flatMap(id -> posts.findById(id.value()))
                .filter(post -> post.body().organisation().equals(words.organisation()))
                .orElseGet(() -> byTitle(words));
    }

    private Post byTitle(TenureWords words) {
        var organisation = words.organisation();
        var bodyDraft = BodyWords.draft(words.body());
        var kind = requireNonNull(bodyDraft.kind());
        var draft = PostTitles.draft(words.post().name(), kind, words.seats());
        var title = requireNonNull(draft.title());
        var recorded = body(organisation, bodyDraft);
        return recorded.flatMap(body -> find(words.post().name(), title, body))
                .or(() -> words.body() == null ? posts.findAmongLeaders(title, organisation.value()) : Optional.empty())
                .orElseGet(() -> {
                    var body = recorded.orElseGet(() -> bodies.saveAndFlush(new Body(organisation, bodyDraft, true)));
                    return posts.saveAndFlush(new Post(body, draft, requireNonNull(draft.position()), true));
                });
    }

    private Optional<Post> find(String written, String title, Body body) {
        var id = body.storedId();
        return posts.findByWords(Words.of(written), id).or(() -> posts.findByWords(title, id));
    }

    private Optional<Body> body(OrganisationId organisation, BodyDraft draft) {
        var kind = requireNonNull(draft.kind());
        return kind == BodyKind.OTHER
                ? bodies.findByWords(requireNonNull(draft.name()), organisation.value())
                : bodies.findFirstByOrganisationIdAndKindOrderByCreatedAt(organisation.value(), kind)
                        .or(() -> bodies.findByWords(requireNonNull(draft.name()), organisation.value()));
    }

    /** The term of the body with these years, made when both are said and it is new; null when none is meant. */
    @Nullable
    Term term(Body body, TenureWords words) {
        var first = words.termFrom();
        var last = words.termTo();
        if (first == null && last == null) {
            return null;
        }
        var recorded = terms.findByBodyOrderByFromYear(body).stream()
                .filter(term -> first == null || term.label().from() == first)
                .filter(term -> last == null || term.label().to() == last)
                .findFirst();
        if (recorded.isPresent() || first == null || last == null) {
            return recorded.orElse(null);
        }
        return terms.saveAndFlush(new Term(body, new TermDraft(words.ordinal(), first, last, null, null, null), true));
    }

    /** Takes away what was made for tenures only and that no tenure needs any more. */
    void sweep(Parts parts) {
        tenures.flush();
        if (parts.person().derived() && !tenures.existsByPerson(parts.person())) {
            people.delete(parts.person());
        }
        var term = parts.term();
        if (term != null && term.derived() && !tenures.existsByTerm(term)) {
            terms.delete(term);
        }
        var post = parts.post();
        if (post.derived() && !tenures.existsByPost(post)) {
            posts.delete(post);
        }
        posts.flush();
        var body = post.body();
        if (body.derived() && !posts.existsByBody(body) && !terms.existsByBody(body)) {
            bodies.delete(body);
        }
        bodies.flush();
    }

    /** The records that a tenure puts together. */
    record Parts(Person person, Post post, @Nullable Term term) {

        static Parts of(Tenure tenure) {
            return new Parts(tenure.person(), tenure.post(), tenure.term());
        }
    }
}
