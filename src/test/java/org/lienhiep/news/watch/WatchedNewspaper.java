package org.lienhiep.news.watch;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.fetch.Newspaper;
import org.springframework.beans.factory.annotation.Autowired;

/** A newspaper with feeds and pages, and a union that watches it. */
@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
abstract class WatchedNewspaper {

    private static final String RECENT = "Tue, 11 Aug 2026 02:00:00 GMT";

    @Autowired
    WatchRoom room;

    @Autowired
    WatchedSources sources;

    @Autowired
    Candidates candidates;

    @Autowired
    SampleUnion union;

    final Newspaper newspaper = new Newspaper();

    @AfterEach
    void close() {
        newspaper.close();
    }

    OrganisationId ls() {
        return union.id(SampleUnion.CODE);
    }

    SourceId watch(String path) {
        return sources.create(ls(), new SourceDraft("Báo Tỉnh", null, newspaper.url(path), 6, false));
    }

    SourceRow source() {
        return sources.list(ls()).getFirst();
    }

    List<Candidate> inbox() {
        return candidates.list(CandidateFilter.of(ls()).atLeast(0), 0, 100);
    }

    Newspaper feed(String path, String... items) {
        return newspaper.text(path, "application/rss+xml", Lists.rss(items));
    }

    String item(String title, String path) {
        return Lists.item(title, newspaper.url(path), RECENT, "");
    }
}
