package org.lienhiep.news.watch;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.capture.Captured;
import org.lienhiep.news.capture.Captures;
import org.lienhiep.news.capture.SourceTexts;
import org.lienhiep.news.fetch.ContentKind;
import org.lienhiep.news.fetch.Fetched;
import org.lienhiep.news.fetch.PageFetcher;
import org.lienhiep.news.fetch.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Begins to record a candidate: with its text, read anew by what the union knows today. */
@Service
public class CandidateRecording {

    /** Somebody waits for it. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private static final long LARGEST = 5L << 20;

    private final Candidates candidates;
    private final Captures captures;
    private final PageFetcher fetcher;
    private final JdbcClient jdbc;
    private final Access access;

    CandidateRecording(Candidates candidates, Captures captures, PageFetcher fetcher, JdbcClient jdbc, Access access) {
        this.candidates = candidates;
        this.captures = captures;
        this.fetcher = fetcher;
        this.jdbc = jdbc;
        this.access = access;
    }

    private record Stored(
            OrganisationId union,
            String url,
            String title,
            @Nullable String publisher,
            @Nullable String author,
            @Nullable LocalDate publishedOn,
            @Nullable String text) {}

    /**
     * Begins a recording of the candidate, which is kept from now on. Its page is fetched once more, as by anybody who
     * opens it, with no transaction open meanwhile; where that fails, what was read of it before will do.
     *
     * @return names the begun recording
     * @throws NotFound when the candidate is gone or the person may not see it
     * @throws InvalidInput when its page cannot be read
     */
    public UUID begin(CandidateId id) {
        var stored = stored(id);
        access.require(Permission.RECORD_NEWS, stored.union());
        var draft = captures.begin(stored.union(), captured(stored), stored.title());
        candidates.decide(List.of(id), CandidateState.KEPT);
        return draft;
    }

    /** The page as it is now, so that a copy of it is kept; what was read before where it is gone. */
    private Captured captured(Stored stored) {
        var page = fetched(stored);
        if (page == null && stored.text() == null) {
            throw InvalidInput.because("news.candidate.unreadable");
        }
        var captured = page == null ? SourceTexts.selectedWords(requireNonNull(stored.text()), stored.url()) : page;
        var said = captured.source();
        return captured.saying(said.with(
                        or(said.title(), stored.title()),
                        or(said.author(), stored.author()),
                        or(said.publisher(), stored.publisher()),
                        or(said.publishedOn(), stored.publishedOn()))
                .at(stored.url()));
    }

    private @Nullable Captured fetched(Stored stored) {
        var request = new PageRequest(stored.url(), ContentKind.ARTICLES, null, null, LARGEST, PATIENCE);
        try {
            return fetcher.fetch(request) instanceof Fetched.Page page ? SourceTexts.fetched(page) : null;
        } catch (InvalidInput nothingToRead) {
            return null;
        }
    }

    private Stored stored(CandidateId id) {
        return jdbc.sql("""
                        select organisation_id, url, title, publisher, author, published_on, text
                        from article_candidate where id = :id""")
                .param("id", id.value())
                .query((row, _) -> new Stored(
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        row.getString("url"),
                        row.getString("title"),
                        row.getString("publisher"),
                        row.getString("author"),
                        row.getObject("published_on", LocalDate.class),
                        row.getString("text")))
                .optional()
                .filter(found -> access.may(Permission.READ, found.union()))
                .orElseThrow(() -> new NotFound("candidate", id));
    }

    private static <T> @Nullable T or(@Nullable T said, @Nullable T otherwise) {
        return said == null ? otherwise : said;
    }
}
