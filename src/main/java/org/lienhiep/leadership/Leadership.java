package org.lienhiep.leadership;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.id.BodyId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.kernel.id.PostId;
import org.lienhiep.organisation.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who leads what, on any day. */
@Service
@Transactional(readOnly = true)
public class Leadership {

    private final LeadershipQueries queries;
    private final Organisations organisations;
    private final LivingOrganisations living;
    private final Access access;
    private final Clock clock;

    Leadership(
            LeadershipQueries queries,
            Organisations organisations,
            LivingOrganisations living,
            Access access,
            Clock clock) {
        this.queries = queries;
        this.organisations = organisations;
        this.living = living;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Every post of the organisation with its holders on a day, vacancies included. Nobody leads what is no more, even
     * where no end was recorded for those in office: then there are no bodies, and the roster says since when.
     */
    public Roster on(OrganisationId organisation, LocalDate day) {
        access.require(Permission.READ, organisation);
        var ended = organisations.endedBy(organisation, day);
        if (ended.isPresent()) {
            return new Roster(organisation, day, List.of(), ended.get());
        }
        var bodies = new LinkedHashMap<BodyId, Roster.BodyOnDay>();
        var posts = new LinkedHashMap<PostId, Roster.PostOnDay>();
        for (var line : queries.lines(organisation, day)) {
            var body = bodies.computeIfAbsent(
                    line.body(), id -> new Roster.BodyOnDay(id, line.kind(), line.bodyName(), new ArrayList<>()));
            if (line.post() != null) {
                var post = posts.computeIfAbsent(line.post(), id -> {
                    var made = new Roster.PostOnDay(id, requireNonNull(line.title()), line.seats(), new ArrayList<>());
                    body.posts().add(made);
                    return made;
                });
                if (line.holder() != null) {
                    post.holders().add(line.holder());
                }
            }
        }
        posts.values().forEach(Leadership::preferTheCertain);
        return new Roster(organisation, day, List.copyOf(bodies.values()), null);
    }

    /** Where only years are known, a seat may seem to be held twice: who surely held it, held it. */
    private static void preferTheCertain(Roster.PostOnDay post) {
        var seats = post.seats();
        if (seats != null
                && post.holders().size() > seats
                && post.holders().stream().anyMatch(Holder::certain)) {
            post.holders().removeIf(holder -> !holder.certain());
        }
    }

    /** Who held the posts of the organisation, from the first that is known until now, and its terms. */
    public TimeLine timeLine(OrganisationId organisation) {
        access.require(Permission.READ, organisation);
        var lines = new LinkedHashMap<PostId, TimeLine.PostLine>();
        for (var line : queries.lines(organisation, null)) {
            if (line.post() != null && line.holder() != null) {
                lines.computeIfAbsent(
                                line.post(),
                                id -> new TimeLine.PostLine(
                                        line.body(),
                                        line.bodyName(),
                                        id,
                                        requireNonNull(line.title()),
                                        line.seats(),
                                        new ArrayList<>()))
                        .holders()
                        .add(line.holder());
            }
        }
        return new TimeLine(queries.terms(organisation), List.copyOf(lines.values()));
    }

    /** The terms of the organisation's bodies, the earliest first. */
    public List<TimeLine.TermSpan> terms(OrganisationId organisation) {
        access.require(Permission.READ, organisation);
        return queries.terms(organisation);
    }

    /** All posts that someone holds or held in organisations that the person may see, the latest first. */
    public List<HeldPost> heldBy(PersonId person) {
        var placed = queries.linesOf(person, access.scope(Permission.READ));
        var labels = organisations.labels(
                placed.stream().map(LeadershipQueries.Placed::organisation).toList(), today());
        return placed.stream()
                .map(each -> new HeldPost(
                        requireNonNull(labels.get(each.organisation())),
                        each.line().bodyName(),
                        requireNonNull(each.line().post()),
                        requireNonNull(each.line().title()),
                        requireNonNull(each.line().holder())))
                .toList();
    }

    /** Posts that the person may see with this text in their title or body, for pickers. */
    public List<PostEntry> findPosts(String text, int offset, int limit) {
        return entries(queries.posts(null, text, access.scope(Permission.READ), offset, limit));
    }

    /** The posts with these ids; those that do not exist or may not be seen are missing. */
    public List<PostEntry> posts(Collection<PostId> ids) {
        return entries(queries.posts(ids, "", access.scope(Permission.READ), 0, ids.size()));
    }

    private List<PostEntry> entries(List<LeadershipQueries.FoundPost> found) {
        var labels = organisations.labels(
                found.stream().map(LeadershipQueries.FoundPost::organisation).toList(), today());
        return found.stream()
                .map(post -> new PostEntry(
                        post.id(), post.title(), post.body(), requireNonNull(labels.get(post.organisation()))))
                .toList();
    }

    /**
     * Terms of the organisation and of all that belong to it that end on or before a day and have no later term of the
     * same body, the earliest end first. Those of organisations that were dissolved are no longer anyone's concern.
     */
    public List<EndingTerm> endingBy(OrganisationId organisation, LocalDate day) {
        access.require(Permission.READ, organisation);
        var ending = queries.ending(living.everWithin(organisation), day);
        if (ending.isEmpty()) {
            return List.of();
        }
        var labels = living.within(organisation, today());
        return ending.stream()
                .filter(term -> labels.containsKey(term.organisation()))
                .map(term -> new EndingTerm(
                        term.term(),
                        requireNonNull(labels.get(term.organisation())),
                        term.body(),
                        term.label(),
                        term.ends()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
