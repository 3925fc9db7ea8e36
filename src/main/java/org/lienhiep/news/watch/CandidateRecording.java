package org.lienhiep.news.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.RecordingDrafts;
import org.lienhiep.news.SourceText;
import org.lienhiep.news.UnionReaders;
import org.lienhiep.news.capture.SourceTexts;
import org.lienhiep.news.fetch.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Begins to record a candidate: with its text, read anew by what the union knows today. */
@Service
public class CandidateRecording {

    private final Candidates candidates;
    private final RecordingDrafts drafts;
    private final UnionReaders readers;
    private final PoliteWeb web;
    private final JdbcClient jdbc;
    private final Access access;

    CandidateRecording(
            Candidates candidates,
            RecordingDrafts drafts,
            UnionReaders readers,
            PoliteWeb web,
            JdbcClient jdbc,
            Access access) {
        this.candidates = candidates;
        this.drafts = drafts;
        this.readers = readers;
        this.web = web;
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
     * Begins a recording of the candidate, which is kept from now on. A page that nobody read yet is fetched first,
     * with no transaction open meanwhile.
     *
     * @return names the begun recording
     * @throws NotFound when the candidate is gone or the person may not see it
     * @throws InvalidInput when its page cannot be read
     */
    public UUID begin(CandidateId id) {
        var stored = stored(id);
        access.require(Permission.RECORD_NEWS, stored.union());
        var source = source(stored);
        var reading = readers.of(stored.union()).read(source);
        var draft = drafts.begin(stored.union(), stored.title(), source, reading);
        candidates.decide(List.of(id), CandidateState.KEPT);
        return draft;
    }

    private SourceText source(Stored stored) {
        var page = stored.text() == null ? fetched(stored.url()) : SourceText.plain(stored.text());
        return page.with(
                        or(page.title(), stored.title()),
                        or(page.author(), stored.author()),
                        or(page.publisher(), stored.publisher()),
                        or(page.publishedOn(), stored.publishedOn()))
                .at(stored.url());
    }

    private SourceText fetched(String url) {
        return switch (web.get(PageRequest.article(url))) {
            case PoliteWeb.Answer.Got(var page) -> SourceTexts.file(page.bytes());
            case PoliteWeb.Answer.Trouble _, PoliteWeb.Answer.Same _ ->
                throw InvalidInput.because("news.candidate.unreadable");
        };
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
