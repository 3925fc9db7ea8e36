package org.lienhiep.leadership;

import static java.util.Objects.requireNonNullElseGet;

import java.util.Map;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.access.References;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.BodyId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PostId;
import org.lienhiep.kernel.id.TermId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bodies of organisations, their posts and their terms. */
@Service
@Transactional
public class Bodies {

    private static final int STEP = 10;
    private static final Map<String, InvalidInput> TWICE = Map.of(
            "body_once", InvalidInput.in("name", "leadership.body.twice"),
            "post_once", InvalidInput.in("title", "leadership.post.twice"),
            "term_once", InvalidInput.in("fromYear", "leadership.term.twice"),
            "tenure_within_term", InvalidInput.in("ends", "leadership.term.holders-outside"),
            "tenure_one_holder", InvalidInput.in("seats", "leadership.post.seats.held"));

    private final BodyRepository bodies;
    private final PostRepository posts;
    private final TermRepository terms;
    private final Closings closings;
    private final Access access;

    Bodies(BodyRepository bodies, PostRepository posts, TermRepository terms, Closings closings, Access access) {
        this.bodies = bodies;
        this.posts = posts;
        this.terms = terms;
        this.closings = closings;
        this.access = access;
    }

    /** A body for a form or a page. */
    @Transactional(readOnly = true)
    public BodyDetails body(BodyId id) {
        var body = bodies.findById(id.value())
                .filter(found -> access.may(Permission.READ, found.organisation()))
                .orElseThrow(() -> new NotFound("body", id));
        return new BodyDetails(id, body.organisation(), body.values(), body.version(), body.stamp());
    }

    /** Records a body of the organisation. */
    public BodyId create(OrganisationId organisation, BodyDraft draft) {
        access.require(Permission.EDIT_LEADERSHIP, organisation);
        DraftRules.check(draft);
        var body = new Body(organisation, draft, false);
        References.guard(TWICE, () -> bodies.saveAndFlush(body));
        return body.id();
    }

    /**
     * Changes a body. When it was dissolved, whoever still held a post of it left it that day.
     *
     * @param version the version the person had before him
     */
    public void update(BodyId id, BodyDraft draft, int version) {
        var body = writable(id);
        DraftRules.check(draft);
        body.requireVersion(version);
        closings.dissolved(body, body.dissolved(), draft.dissolved());
        body.change(draft);
        References.guard(TWICE, bodies::flush);
    }

    /**
     * Deletes a body that has neither posts nor terms.
     *
     * @throws InvalidInput naming what it still has
     */
    public void delete(BodyId id) {
        var body = writable(id);
        References.guard(() -> {
            bodies.delete(body);
            bodies.flush();
        });
    }

    /** A post for a form. */
    @Transactional(readOnly = true)
    public PostDetails post(PostId id) {
        var post = posts.findById(id.value())
                .filter(found -> access.may(Permission.READ, found.body().organisation()))
                .orElseThrow(() -> new NotFound("post", id));
        var body = post.body();
        return new PostDetails(id, body.id(), body.organisation(), post.values(), post.version());
    }

    /** Records a post of the body; without a position it is the last. */
    public PostId create(BodyId bodyId, PostDraft draft) {
        var body = writable(bodyId);
        DraftRules.check(draft);
        var position = requireNonNullElseGet(draft.position(), () -> posts.lastPosition(body) + STEP);
        var post = new Post(body, draft, position, false);
        References.guard(TWICE, () -> posts.saveAndFlush(post));
        return post.id();
    }

    /**
     * Changes a post.
     *
     * @param version the version the person had before him
     * @throws InvalidInput also when it shall have one seat and two held it at the same time
     */
    public void update(PostId id, PostDraft draft, int version) {
        var post = writable(id);
        DraftRules.check(draft);
        post.requireVersion(version);
        post.change(draft, requireNonNullElseGet(draft.position(), post::position));
        References.guard(TWICE, posts::flush);
    }

    /** Deletes a post that nobody ever held. */
    public void delete(PostId id) {
        var post = writable(id);
        References.guard(() -> {
            posts.delete(post);
            posts.flush();
        });
    }

    /** A term for a form. */
    @Transactional(readOnly = true)
    public TermDetails term(TermId id) {
        var term = terms.findById(id.value())
                .filter(found -> access.may(Permission.READ, found.body().organisation()))
                .orElseThrow(() -> new NotFound("term", id));
        var body = term.body();
        return new TermDetails(id, body.id(), body.organisation(), term.values(), term.version());
    }

    /** Records a term of the body. */
    public TermId create(BodyId bodyId, TermDraft draft) {
        var body = writable(bodyId);
        DraftRules.check(draft);
        var term = new Term(body, draft, false);
        References.guard(TWICE, () -> terms.saveAndFlush(term));
        return term.id();
    }

    /**
     * Changes a term.
     *
     * @param version the version the person had before him
     */
    public void update(TermId id, TermDraft draft, int version) {
        var term = writable(id);
        DraftRules.check(draft);
        term.requireVersion(version);
        term.change(draft);
        References.guard(TWICE, terms::flush);
    }

    /** Deletes a term that no tenure belongs to. */
    public void delete(TermId id) {
        var term = writable(id);
        References.guard(() -> {
            terms.delete(term);
            terms.flush();
        });
    }

    private Body writable(BodyId id) {
        var body = bodies.findById(id.value()).orElseThrow(() -> new NotFound("body", id));
        access.require(Permission.EDIT_LEADERSHIP, body.organisation());
        return body;
    }

    private Post writable(PostId id) {
        var post = posts.findById(id.value()).orElseThrow(() -> new NotFound("post", id));
        access.require(Permission.EDIT_LEADERSHIP, post.body().organisation());
        return post;
    }

    private Term writable(TermId id) {
        var term = terms.findById(id.value()).orElseThrow(() -> new NotFound("term", id));
        access.require(Permission.EDIT_LEADERSHIP, term.body().organisation());
        return term;
    }
}
