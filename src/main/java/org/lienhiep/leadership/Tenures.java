package org.lienhiep.leadership;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.AccessChanged;
import org.lienhiep.access.Permission;
import org.lienhiep.access.References;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.kernel.id.PostId;
import org.lienhiep.kernel.id.TenureId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who held which post when: the records, one by one. */
@Service
@Transactional
public class Tenures {

    private static final int YOUNGEST = 16;

    private final TenureRepository tenures;
    private final PostRepository posts;
    private final TermRepository terms;
    private final PersonRepository people;
    private final PeopleQueries visible;
    private final LeadershipQueries queries;
    private final Recorder recorder;
    private final Access access;
    private final ApplicationEventPublisher events;

    Tenures(
            TenureRepository tenures,
            PostRepository posts,
            TermRepository terms,
            PersonRepository people,
            PeopleQueries visible,
            LeadershipQueries queries,
            Recorder recorder,
            Access access,
            ApplicationEventPublisher events) {
        this.tenures = tenures;
        this.posts = posts;
        this.terms = terms;
        this.people = people;
        this.visible = visible;
        this.queries = queries;
        this.recorder = recorder;
        this.access = access;
        this.events = events;
    }

    /**
     * What {@link #record} came to.
     *
     * @param created false when it was recorded already and at most completed
     */
    public record Recorded(TenureId tenure, PersonId person, boolean created) {}

    /** A tenure for a form. */
    @Transactional(readOnly = true)
    public TenureDetails edit(TenureId id) {
        var tenure = writable(id);
        return new TenureDetails(
                id,
                tenure.post().body().organisation(),
                tenure.values(),
                tenure.person().name(),
                tenure.post().title(),
                tenure.version());
    }

    /**
     * Records that someone holds a post.
     *
     * @throws InvalidInput when something is missing or wrong, also when the one seat of the post is taken
     */
    public TenureId create(TenureDraft draft) {
        access.requireAnywhere(Permission.EDIT_LEADERSHIP);
        DraftRules.check(draft);
        var post = post(requireNonNull(draft.post()));
        var term = term(draft, post);
        requireFree(draft, post, null);
        var person = person(requireNonNull(draft.person()), post);
        requirePlausible(draft, person, term);
        var tenure = new Tenure(person, post, term, requireNonNull(draft.from()), requireNonNull(draft.how()));
        tenure.change(draft, person, term, successor(draft));
        References.guard(Succession.REFUSALS, () -> tenures.saveAndFlush(tenure));
        events.publishEvent(new AccessChanged());
        return tenure.id();
    }

    /**
     * Changes what is recorded about someone's time in a post; the post itself stays.
     *
     * @param version the version the person had before him
     */
    public void update(TenureId id, TenureDraft draft, int version) {
        var tenure = writable(id);
        DraftRules.check(draft);
        tenure.requireVersion(version);
        var term = term(draft, tenure.post());
        requireFree(draft, tenure.post(), id);
        var person = person(requireNonNull(draft.person()), tenure.post());
        requirePlausible(draft, person, term);
        tenure.change(draft, person, term, successor(draft));
        References.guard(Succession.REFUSALS, tenures::flush);
        events.publishEvent(new AccessChanged());
    }

    /**
     * Ends a tenure.
     *
     * @param last last day in the post
     * @param kind why; may be null
     * @param remark what else is to be said about it; may be null
     */
    public void end(TenureId id, @Nullable PartialDate last, @Nullable TenureEnd kind, @Nullable String remark) {
        var tenure = writable(id);
        if (last == null) {
            throw InvalidInput.in("to", "shell.required");
        }
        update(id, tenure.values().ending(last, kind, remark), tenure.version());
    }

    /** Ends a tenure, with a remark only. */
    public void end(TenureId id, @Nullable PartialDate last, @Nullable String remark) {
        end(id, last, null, remark);
    }

    /** Deletes a tenure, as when it was recorded by mistake. */
    public void delete(TenureId id) {
        tenures.delete(writable(id));
        tenures.flush();
        events.publishEvent(new AccessChanged());
    }

    /**
     * Records the decision that confirms an election ("phê chuẩn, công nhận").
     *
     * @param number of the decision, such as {@code 190/QĐ-UBND}
     * @param on its date
     * @param issuer who issued it; may be null
     */
    public void confirm(TenureId id, @Nullable String number, @Nullable PartialDate on, @Nullable String issuer) {
        var tenure = writable(id);
        if (Words.orNull(number) == null) {
            throw InvalidInput.in("approvalNumber", "shell.required");
        }
        if (on == null) {
            throw InvalidInput.in("approvedOn", "shell.required");
        }
        update(id, tenure.values().confirmed(number, on, issuer), tenure.version());
    }

    /**
     * Records a tenure that is known by its words. Whoever held the one seat of the post before, without an end, ends
     * the day before; the tenure ends before the next that is known.
     *
     * @throws InvalidInput when no beginning is said, neither by itself nor by a term, or the one seat is taken
     */
    public Recorded record(TenureWords words) {
        access.require(Permission.EDIT_LEADERSHIP, words.organisation());
        var id = words.person().id();
        if (id != null) {
            person(id);
        }
        var recorded = recorder.record(words);
        return new Recorded(recorded.tenure().id(), recorded.tenure().person().id(), recorded.created());
    }

    private Tenure writable(TenureId id) {
        var tenure = tenures.findById(id.value()).orElseThrow(() -> new NotFound("tenure", id));
        access.require(Permission.EDIT_LEADERSHIP, tenure.post().body().organisation());
        return tenure;
    }

    private Post post(PostId id) {
        var post = posts.findById(id.value()).orElseThrow(() -> InvalidInput.in("post", "leadership.post.unknown"));
        access.require(Permission.EDIT_LEADERSHIP, post.body().organisation());
        return post;
    }

    /** The one in the register, else one who is called so in the organisation, else someone new. */
    private Person person(Named<PersonId> named, Post post) {
        if (named.id() != null) {
            return person(named.id());
        }
        var draft = PersonDraft.named(named.name());
        return people.findByWords(
                        requireNonNull(draft.name()), post.body().organisation().value())
                .orElseGet(() -> people.saveAndFlush(new Person(draft)));
    }

    private Person person(PersonId id) {
        return people.findById(id.value())
                .filter(_ -> visible.mayRead(id))
                .orElseThrow(() -> InvalidInput.in("person", "leadership.person.unknown"));
    }

    private @Nullable Term term(TenureDraft draft, Post post) {
        var id = draft.term();
        return id == null
                ? null
                : terms.findById(id.value())
                        .filter(term -> term.body().equals(post.body()))
                        .orElseThrow(() -> InvalidInput.in("term", "leadership.term.unknown"));
    }

    private @Nullable Person successor(TenureDraft draft) {
        var id = draft.replacedBy();
        if (id == null) {
            return null;
        }
        return people.findById(id.value())
                .filter(_ -> visible.mayRead(id))
                .orElseThrow(() -> InvalidInput.in("replacedBy", "leadership.person.unknown"));
    }

    private static void requirePlausible(TenureDraft draft, Person person, @Nullable Term term) {
        var from = requireNonNull(draft.from());
        var born = person.birthYear();
        if (born != null && from.year() < born + YOUNGEST) {
            throw InvalidInput.in("from", "leadership.tenure.too-young", person.name(), Integer.toString(born));
        }
        var died = person.died();
        if (died != null && from.earliest().isAfter(died.latest())) {
            throw InvalidInput.in("from", "leadership.tenure.after-death", person.name());
        }
        if (term != null) {
            Succession.requireWithin(term, requireNonNull(draft.how()), from, draft.to());
        }
    }

    /** Says who holds the seat; the database would only refuse. */
    private void requireFree(TenureDraft draft, Post post, @Nullable TenureId self) {
        if (post.oneSeat()) {
            queries.holderBetween(post.id(), requireNonNull(draft.from()), draft.to(), self)
                    .ifPresent(holder -> {
                        throw InvalidInput.in("from", "leadership.tenure.taken-by", holder);
                    });
        }
    }
}
