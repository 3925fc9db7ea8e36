package org.lienhiep.news.watch;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.kernel.Versioned;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.CanonicalUrl;
import org.lienhiep.news.WebAddress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The feeds and sitemaps that a union has watched. For whoever records its news. */
@Service
@Transactional
public class WatchedSources {

    private static final int LONGEST_NAME = 200;
    private static final int MOST_HOURS = 168;

    private final WatchedSourceRepository repository;
    private final SourceLooks looks;
    private final Access access;
    private final Clock clock;

    WatchedSources(WatchedSourceRepository repository, SourceLooks looks, Access access, Clock clock) {
        this.repository = repository;
        this.looks = looks;
        this.access = access;
        this.clock = clock;
    }

    /** All sources of a union with how looking at them went, in one query. */
    @Transactional(readOnly = true)
    public List<SourceRow> list(OrganisationId union) {
        access.require(Permission.RECORD_NEWS, union);
        return looks.rows(union);
    }

    /** The values for a form. */
    @Transactional(readOnly = true)
    public Versioned<SourceDraft> edit(SourceId id) {
        var source = editable(id);
        return new Versioned<>(source.values(), source.version());
    }

    /** Whose source it is. */
    @Transactional(readOnly = true)
    public OrganisationId union(SourceId id) {
        return editable(id).union();
    }

    /**
     * Has a source watched from now on.
     *
     * @throws InvalidInput when something is missing or wrong, or the union has it watched already
     */
    public SourceId create(OrganisationId union, SourceDraft draft) {
        access.require(Permission.RECORD_NEWS, union);
        check(union, null, draft);
        var source = repository.saveAndFlush(new WatchedSource(union, draft));
        looks.begin(source.id(), clock.instant());
        return source.id();
    }

    /**
     * Changes a source. Another address is looked at soon, as if for the first time.
     *
     * @param version the version the person had before him
     * @throws InvalidInput when something is missing or wrong
     * @throws StaleRecord when someone else changed it meanwhile
     */
    public void update(SourceId id, SourceDraft draft, int version) {
        var source = editable(id);
        source.requireVersion(version);
        check(source.union(), id, draft);
        var moved = !source.url().equals(draft.url());
        source.change(draft);
        repository.saveAndFlush(source);
        if (moved) {
            looks.soon(id, clock.instant(), true);
        }
    }

    /** Stops looking at a source, or takes it up again, at once. */
    public void pause(SourceId id, boolean pause) {
        var source = editable(id);
        source.pause(pause);
        repository.saveAndFlush(source);
        if (!pause) {
            looks.soon(id, clock.instant(), false);
        }
    }

    /** Looks at a source within the next minutes and not when it would be due. */
    public void lookSoon(SourceId id) {
        editable(id);
        looks.soon(id, clock.instant(), false);
    }

    /** Stops watching for good. Candidates that came from it stay in the inbox. */
    public void delete(SourceId id) {
        repository.delete(editable(id));
        repository.flush();
    }

    private WatchedSource editable(SourceId id) {
        var source = repository.findById(id.value()).orElseThrow(() -> new NotFound("source", id));
        if (!access.may(Permission.READ, source.union())) {
            throw new NotFound("source", id);
        }
        access.require(Permission.RECORD_NEWS, source.union());
        return source;
    }

    private void check(OrganisationId union, @Nullable SourceId id, SourceDraft draft) {
        List<Problem> problems = new ArrayList<>();
        var publisher = draft.publisher();
        if (publisher == null || publisher.isBlank()) {
            problems.add(new Problem("publisher", "shell.required"));
        } else if (publisher.length() > LONGEST_NAME) {
            problems.add(new Problem("publisher", "shell.too-long", LONGEST_NAME));
        }
        if (draft.site() != null && !WebAddress.isOne(draft.site())) {
            problems.add(new Problem("site", "shell.website.form"));
        }
        var hours = draft.everyHours();
        if (hours == null || hours < 1 || hours > MOST_HOURS) {
            problems.add(new Problem("everyHours", "news.watch.hours", MOST_HOURS));
        }
        checkAddress(problems, union, id, draft.url());
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private void checkAddress(
            List<Problem> problems, OrganisationId union, @Nullable SourceId id, @Nullable String url) {
        if (url == null || url.isBlank()) {
            problems.add(new Problem("url", "shell.required"));
        } else if (!WebAddress.isOne(url)) {
            problems.add(new Problem("url", "shell.website.form"));
        } else {
            repository
                    .findByOrganisationIdAndCanonicalUrl(union.value(), CanonicalUrl.of(url))
                    .filter(other -> !other.id().equals(id))
                    .ifPresent(other -> problems.add(twice(other)));
        }
    }

    private static Problem twice(WatchedSource other) {
        return new Problem(
                "url", "news.watch.twice", String.valueOf(other.values().publisher()));
    }
}
