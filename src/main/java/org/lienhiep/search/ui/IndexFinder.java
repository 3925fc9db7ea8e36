package org.lienhiep.search.ui;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lienhiep.search.FindableKind;
import org.lienhiep.search.Fit;
import org.lienhiep.search.Hit;
import org.lienhiep.search.Hits;
import org.lienhiep.search.Search;
import org.lienhiep.search.SearchRequest;
import org.lienhiep.shell.Finder;
import org.lienhiep.shell.Found;
import org.springframework.stereotype.Component;

/** Answers the field in the header from the index. */
@Component
class IndexFinder implements Finder {

    private static final int OF_EACH_KIND = 5;
    private static final int OF_ONE_KIND = 20;

    private static final List<Kind> KINDS = Arrays.stream(FindableKind.values())
            .map(kind -> new Kind(kind.code(), kind.title(), kind.icon()))
            .toList();

    private final Search search;
    private final HitWords words;

    IndexFinder(Search search, HitWords words) {
        this.search = search;
        this.words = words;
    }

    @Override
    public List<Kind> kinds() {
        return KINDS;
    }

    @Override
    public Matches find(String text, @Nullable String kind, Locale language) {
        var request = SearchRequest.of(text).withKind(kind(kind));
        var hits = search.best(request, request.kind() == null ? OF_EACH_KIND : OF_ONE_KIND);
        var marked = hits.meant() == null ? text : hits.meant();
        return new Matches(
                hits.hits().stream().map(hit -> match(hit, marked, language)).toList(),
                counts(hits),
                marked,
                hits.meant());
    }

    /** How many there are of each kind, by its code. */
    static Map<String, String> counts(Hits hits) {
        var counts = new LinkedHashMap<String, String>();
        hits.counts().forEach((kind, count) -> counts.put(kind.code(), count + (hits.more(kind) ? "+" : "")));
        return counts;
    }

    /** The hit as it is shown. */
    Match match(Hit hit, String marked, Locale language) {
        var label = hit.title().in(language);
        return new Match(
                hit.kind().code(), label, words.detail(hit, language), excerpt(hit, label, marked), words.path(hit));
    }

    /** Why it was found: where its text says so, or its Vietnamese name when another one is shown. */
    private static String excerpt(Hit hit, String label, String marked) {
        var vietnamese = hit.title().vi();
        if (!vietnamese.equals(label)
                && Found.marked(label, marked).isEmpty()
                && !Found.marked(vietnamese, marked).isEmpty()) {
            return vietnamese;
        }
        return hit.fit() == Fit.TEXT || hit.fit() == Fit.MISTYPED ? Excerpt.of(hit.text(), marked) : "";
    }

    @Override
    public String page(String text, @Nullable String kind) {
        return SearchLinks.page(SearchRequest.of(text).withKind(kind(kind)));
    }

    private static @Nullable FindableKind kind(@Nullable String code) {
        return code == null ? null : FindableKind.of(code).orElse(null);
    }
}
