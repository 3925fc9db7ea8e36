package org.lienhiep.news.watch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.CanonicalUrl;
import org.lienhiep.news.UnionReaders;
import org.lienhiep.news.WebAddress;
import org.lienhiep.news.capture.SourceTexts;
import org.lienhiep.news.watch.Listing.ListedPage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes what people send to the inbox. Its callers have asked for the permission. */
@Component
class CandidateSending {

    private final CandidateIntake intake;
    private final CandidateStore store;
    private final UnionReaders readers;
    private final JdbcClient jdbc;
    private final Clock clock;

    CandidateSending(CandidateIntake intake, CandidateStore store, UnionReaders readers, JdbcClient jdbc, Clock clock) {
        this.intake = intake;
        this.store = store;
        this.readers = readers;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    CandidateId send(OrganisationId union, SentPage page) {
        if (!WebAddress.isOne(page.url()) || Links.absolute(page.url(), page.url()) == null) {
            throw InvalidInput.in("url", "shell.website.form");
        }
        var text = page.text() == null ? null : SourceTexts.plain(page.text());
        var canonical = CanonicalUrl.of(page.url());
        var known = jdbc.sql("""
                        update article_candidate set state = 'NEW'
                        where organisation_id = :union and canonical_url = :url returning id""")
                .param("union", union.value())
                .param("url", canonical)
                .query(UUID.class)
                .optional();
        if (known.isEmpty()
                && intake.take(union, null, PlainWords.line(page.publisher()), List.of(listed(page))) == 0) {
            throw InvalidInput.in("url", "news.candidate.recorded-already");
        }
        var id = known.orElseGet(() -> id(union, canonical));
        if (text != null) {
            var listed = listing(id, union);
            store.read(
                    id,
                    union,
                    PageVisits.read(listed, text.with(page.title(), null, null, null), readers.of(union)),
                    clock.instant());
        }
        return new CandidateId(id);
    }

    private static ListedPage listed(SentPage page) {
        return new ListedPage(page.url(), PlainWords.line(page.title()), null, null, page.publishedOn());
    }

    private UUID id(OrganisationId union, String canonical) {
        return jdbc.sql("select id from article_candidate where organisation_id = :union and canonical_url = :url")
                .param("union", union.value())
                .param("url", canonical)
                .query(UUID.class)
                .single();
    }

    private CandidateStore.Unread listing(UUID id, OrganisationId union) {
        return jdbc.sql("select url, title, publisher, published_on from article_candidate where id = :id")
                .param("id", id)
                .query((row, _) -> new CandidateStore.Unread(
                        id,
                        union,
                        row.getString("url"),
                        Objects.requireNonNull(row.getString("title")),
                        row.getString("publisher"),
                        row.getObject("published_on", LocalDate.class)))
                .single();
    }
}
