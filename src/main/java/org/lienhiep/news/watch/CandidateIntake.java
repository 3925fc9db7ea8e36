package org.lienhiep.news.watch;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.NewId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.CanonicalUrl;
import org.lienhiep.news.RecordedAddresses;
import org.lienhiep.news.SourceText;
import org.lienhiep.news.UnionReaders;
import org.lienhiep.news.watch.Listing.ListedPage;
import org.lienhiep.news.watch.SourceLooks.Due;
import org.springframework.stereotype.Component;

/**
 * Takes listed pages into the inbox: each address once, none that is an article already, each with a rank by its title.
 * Its callers have asked for the permission.
 */
@Component
class CandidateIntake {

    private final CandidateStore store;
    private final RecordedAddresses recorded;
    private final UnionReaders readers;
    private final Clock clock;

    CandidateIntake(CandidateStore store, RecordedAddresses recorded, UnionReaders readers, Clock clock) {
        this.store = store;
        this.recorded = recorded;
        this.readers = readers;
        this.clock = clock;
    }

    /** Takes what a source lists; returns how many were new. */
    int take(Due due, List<ListedPage> listed) {
        return take(due.union(), due.source(), due.publisher(), listed);
    }

    /** Takes pages from a source, or from a person where that is null; returns how many were new. */
    int take(OrganisationId union, @Nullable SourceId source, @Nullable String publisher, List<ListedPage> listed) {
        Map<String, ListedPage> byAddress = new LinkedHashMap<>();
        listed.forEach(each -> byAddress.putIfAbsent(CanonicalUrl.of(each.url()), each));
        var now = clock.instant();
        byAddress.keySet().removeAll(store.seen(union, byAddress.keySet(), now));
        byAddress.keySet().removeAll(recorded.among(union, byAddress.keySet()).keySet());
        if (byAddress.isEmpty()) {
            return 0;
        }
        var reader = readers.of(union);
        var taken = byAddress.entrySet().stream()
                .map(entry -> {
                    var page = entry.getValue();
                    var title = page.title() == null ? Links.words(page.url()) : page.title();
                    var words = page.summary() == null ? title : title + "\n\n" + page.summary();
                    var reading = reader.read(new SourceText(words, title, null, publisher, page.day(), page.url()));
                    return new CandidateStore.Found(
                            NewId.uuid(),
                            union,
                            source,
                            page.url(),
                            entry.getKey(),
                            title,
                            publisher,
                            page.author(),
                            page.day(),
                            page.summary(),
                            Ranking.ofTitle(title, reading));
                })
                .toList();
        store.add(taken, now);
        return taken.size();
    }
}
