package org.lienhiep.news.watch;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.SourceText;
import org.lienhiep.news.UnionReader;
import org.lienhiep.news.UnionReaders;
import org.lienhiep.news.capture.SourceTexts;
import org.lienhiep.news.fetch.Fetched;
import org.lienhiep.news.fetch.PageRequest;
import org.lienhiep.news.watch.CandidateStore.PageRead;
import org.lienhiep.news.watch.CandidateStore.Unread;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the pages of candidates that nobody read yet, the most promising first, some in one run. */
final class PageVisits {

    /** In one run; the rest waits for the next one, a few minutes later. */
    static final int MOST_PAGES = 40;

    private static final Duration RETRY = Duration.ofHours(6);
    private static final int MOST_ATTEMPTS = 3;
    private static final Logger LOG = LoggerFactory.getLogger(PageVisits.class);

    private final CandidateStore store;
    private final PoliteWeb web;
    private final UnionReaders readers;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PageVisits(
            CandidateStore store, PoliteWeb web, UnionReaders readers, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.web = web;
        this.readers = readers;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Reads what waits; returns how many pages could be read. */
    int readWaiting() {
        Map<OrganisationId, UnionReader> known = new HashMap<>();
        var read = 0;
        for (int i = 0; i < MOST_PAGES && !Thread.currentThread().isInterrupted(); i++) {
            var next = transaction.execute(_ -> store.claimUnread(clock.instant(), RETRY, MOST_ATTEMPTS));
            if (next.isEmpty()) {
                break;
            }
            if (read(next.get(), known.computeIfAbsent(next.get().union(), readers::of))) {
                read++;
            }
        }
        return read;
    }

    /** Reads one page; false when it could not be read. */
    private boolean read(Unread unread, UnionReader reader) {
        try {
            var page = web.get(PageRequest.article(unread.url()));
            var source = page instanceof PoliteWeb.Answer.Got(var got) ? text(got) : null;
            if (source == null) {
                return false;
            }
            var read = read(unread, source, reader);
            transaction.executeWithoutResult(_ -> store.read(unread.id(), unread.union(), read, clock.instant()));
            return true;
        } catch (RuntimeException fault) {
            LOG.error("Reading {} failed", unread.url(), fault);
            return false;
        }
    }

    private static @Nullable SourceText text(Fetched.Page page) {
        try {
            return SourceTexts.fetched(page).source();
        } catch (InvalidInput nothingToRead) {
            return null;
        }
    }

    /** What a text says; what the list said of it counts where the page says nothing. */
    static PageRead read(Unread listed, SourceText page, UnionReader reader) {
        var source = page.with(null, null, or(listed.publisher(), page.publisher()), page.publishedOn())
                .at(listed.url());
        var reading = reader.read(source);
        return new PageRead(
                or(PlainWords.line(or(page.title(), reading.title())), listed.title()),
                source.publisher(),
                PlainWords.line(or(page.author(), reading.author())),
                or(or(page.publishedOn(), reading.publishedOn()), listed.publishedOn()),
                excerpt(source.text(), or(page.title(), reading.title())),
                source.text(),
                reading,
                Ranking.ofPage(reading));
    }

    /** The first words below the title. */
    private static @Nullable String excerpt(String text, @Nullable String title) {
        var body = title != null && text.startsWith(title) ? text.substring(title.length()) : text;
        return PlainWords.excerpt(body);
    }

    private static <T extends @Nullable Object> T or(@Nullable T said, T otherwise) {
        return said == null ? otherwise : said;
    }
}
