package org.lienhiep.search.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.Period;
import org.lienhiep.rest.Page;
import org.lienhiep.search.FindableKind;
import org.lienhiep.search.Search;
import org.lienhiep.search.SearchIndex;
import org.lienhiep.search.SearchRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/search")
@Tag(name = "Search")
class SearchResource {

    private final Search search;
    private final SearchIndex index;

    SearchResource(Search search, SearchIndex index) {
        this.search = search;
        this.index = index;
    }

    @GetMapping
    @Operation(summary = "Records of every kind by their words, the best first")
    FoundJson find(
            @Parameter(description = "Words that a record must all have, without regard to case and diacritics")
                    @RequestParam
                    String q,
            @Parameter(description = "organisation, person, meeting, decision, report or article")
                    @RequestParam(required = false)
                    @Nullable
                    String kind,
            @Parameter(description = "Half-year or year in which it was, or which it was about")
                    @RequestParam(required = false)
                    @Nullable
                    String period,
            Page page) {
        var request = new SearchRequest(
                q, kind == null ? null : kind(kind), period == null ? null : Period.parse(period));
        var part = page.of(request, Order.BEST);
        return FoundJson.of(search.page(request, part.offset(), part.limit()), request);
    }

    /** The only order that results have. */
    private enum Order {
        BEST
    }

    private static FindableKind kind(String code) {
        return FindableKind.of(code).orElseThrow(() -> InvalidInput.in("kind", "search.kind.unknown", code));
    }

    @PostMapping("/index")
    @Operation(summary = "Build the index anew; nothing else changes. For administrators of the installation")
    Map<String, Long> rebuild() {
        return Map.of("entries", index.rebuild());
    }
}
