package org.lienhiep.news.capture;

import java.util.UUID;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.RecordedArticle;
import org.lienhiep.news.Recording;
import org.lienhiep.news.RecordingDrafts;
import org.lienhiep.news.UnionReader;
import org.lienhiep.news.UnionReaders;
import org.lienhiep.news.fetch.FetchProgress;
import org.lienhiep.news.fetch.Fetched;
import org.lienhiep.news.fetch.PageFetcher;
import org.lienhiep.news.fetch.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From whatever came in to a draft that a person can work through, with our copy of the original beside it. */
@Service
public class Captures {

    private final PageFetcher fetcher;
    private final Recording recording;
    private final UnionReaders readers;
    private final RecordingDrafts drafts;
    private final Snapshots snapshots;
    private final ArticleDuplicates duplicates;
    private final Access access;

    Captures(
            PageFetcher fetcher,
            Recording recording,
            UnionReaders readers,
            RecordingDrafts drafts,
            Snapshots snapshots,
            ArticleDuplicates duplicates,
            Access access) {
        this.fetcher = fetcher;
        this.recording = recording;
        this.readers = readers;
        this.drafts = drafts;
        this.snapshots = snapshots;
        this.duplicates = duplicates;
        this.access = access;
    }

    /**
     * Fetches the article at an address that a person names. Takes up to the time that {@link PageRequest#article}
     * allows, and holds no connection to the database meanwhile.
     *
     * @throws InvalidInput at the field "url" saying why not, and what to do instead
     */
    public Captured fetch(String url, FetchProgress progress) {
        access.requireAnywhere(Permission.RECORD_NEWS);
        return switch (fetcher.fetch(PageRequest.article(url), progress)) {
            case Fetched.Page page -> readable(page);
            case Fetched.NotModified _ -> throw InvalidInput.in("url", "news.fetch.failed.server");
            case Fetched.Refused(var reason) -> throw InvalidInput.in("url", reason.message());
            case Fetched.Failed failed ->
                throw InvalidInput.in("url", failed.reason().message());
        };
    }

    private static Captured readable(Fetched.Page page) {
        try {
            return SourceTexts.fetched(page);
        } catch (InvalidInput unreadable) {
            throw InvalidInput.in(
                    "url",
                    unreadable.problems().getFirst().message(),
                    unreadable.problems().getFirst().arguments());
        }
    }

    /** A draft that was just begun. */
    public record Begun(UUID draft, String title) {}

    /** As {@link #beginTitled}, for whom the title is nothing new. */
    @Transactional
    public UUID begin(OrganisationId union, Captured captured, String untitled) {
        return beginTitled(union, captured, untitled).draft();
    }

    /**
     * Reads what came in and keeps it as a draft of the person, with our copy of it.
     *
     * @param untitled what a draft without a title is called
     */
    @Transactional
    public Begun beginTitled(OrganisationId union, Captured captured, String untitled) {
        return beginTitled(union, captured, untitled, readers.of(union));
    }

    /** The same for one of many, by a reader made once for all of them. */
    @Transactional
    Begun beginTitled(OrganisationId union, Captured captured, String untitled, UnionReader reader) {
        access.require(Permission.RECORD_NEWS, union);
        var source = captured.source();
        var reading = reader.read(source);
        var title = reading.title() == null ? untitled : reading.title();
        var draft = drafts.begin(union, title, source, reading);
        snapshots.keep(draft, captured);
        return new Begun(draft, title);
    }

    /**
     * Records what came in as an article at once, with our copy of it; confirms nothing of what it says.
     *
     * @throws InvalidInput when something is missing or wrong; nothing is stored then
     */
    @Transactional
    public RecordedArticle record(Captured captured, OrganisationId union) {
        access.require(Permission.RECORD_NEWS, union);
        var same = duplicates.of(captured.source().text(), captured.addresses()).stream()
                .map(Duplicate::article)
                .toList();
        var article = recording.recordArticle(captured.source(), union).id();
        snapshots.keep(article, captured);
        return new RecordedArticle(article, same);
    }
}
