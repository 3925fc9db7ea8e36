package org.lienhiep.news.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.news.watch.Candidate;
import org.lienhiep.news.watch.CandidateFilter;
import org.lienhiep.news.watch.CandidateId;
import org.lienhiep.news.watch.CandidateState;
import org.lienhiep.news.watch.Candidates;
import org.lienhiep.news.watch.RankReason;
import org.lienhiep.news.watch.SentPage;
import org.lienhiep.rest.Items;
import org.lienhiep.rest.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/article-candidates")
@Tag(name = "Articles")
class ArticleCandidatesResource {

    private final Candidates candidates;
    private final NewsUnions unions;

    ArticleCandidatesResource(Candidates candidates, NewsUnions unions) {
        this.candidates = candidates;
        this.unions = unions;
    }

    /** One line of the inbox. */
    record Line(
            String id,
            String title,
            @Nullable String publisher,
            @Nullable LocalDate publishedOn,
            String url,
            @Nullable String excerpt,
            CandidateState state,
            int rank,
            List<RankReason> reasons,
            List<Candidate.Copy> copies,
            @Nullable ArticleId article,
            Candidate.@Nullable Recorded recorded) {

        static Line of(Candidate candidate) {
            return new Line(
                    candidate.id().toString(),
                    candidate.title(),
                    candidate.publisher(),
                    candidate.publishedOn(),
                    candidate.url(),
                    candidate.excerpt(),
                    candidate.state(),
                    candidate.rank().points(),
                    candidate.rank().reasons(),
                    candidate.copies(),
                    candidate.article(),
                    candidate.recorded());
        }
    }

    /** A page as it is sent. */
    record Posted(
            @Nullable String url,
            @Nullable String title,
            @Nullable String publisher,
            @Nullable String publishedOn,
            @Nullable String text,
            @Nullable String union) {}

    /** What a sender gets back. */
    record Sent(String id) {}

    @GetMapping
    @Operation(summary = "Pages that may record a meeting of the union, the likeliest first, each with its reasons")
    Items<Line> list(
            @RequestParam(required = false) @Nullable String union,
            @RequestParam(defaultValue = "NEW") CandidateState state,
            @RequestParam(defaultValue = "0") int rank,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            Page page) {
        var filter = CandidateFilter.of(unions.of(union))
                .in(state)
                .atLeast(rank)
                .withText(q == null ? "" : q.strip())
                .between(from, to);
        var asked = page.of(filter, Order.RANK);
        var lines = candidates.list(filter, asked.offset(), asked.limit()).stream()
                .map(Line::of)
                .toList();
        return new Items<>(lines, candidates.count(filter));
    }

    /** Inboxes have one order. */
    private enum Order {
        RANK
    }

    @PostMapping
    @Operation(
            summary =
                    "Send a page to the inbox, from a program of one’s own; without text it is fetched within minutes."
                            + " Twice is once")
    ResponseEntity<Sent> send(@RequestBody Posted body, @RequestParam(required = false) @Nullable String union) {
        if (body.url() == null || body.url().isBlank()) {
            throw InvalidInput.in("url", "shell.required");
        }
        var page = new SentPage(
                body.url().strip(),
                body.title(),
                body.publisher(),
                Days.parse("publishedOn", body.publishedOn()),
                body.text());
        var id = candidates.send(unions.of(union == null ? body.union() : union), page);
        return ResponseEntity.created(URI.create("/api/v1/article-candidates/" + id))
                .body(new Sent(id.toString()));
    }

    @PostMapping("/{id}/dismissal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say that a page records no meeting of the union; its copies go with it. Twice is once")
    void dismiss(@PathVariable String id) {
        candidates.decide(List.of(CandidateId.parse(id)), CandidateState.DISMISSED);
    }

    @DeleteMapping("/{id}/dismissal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a dismissal back")
    void restore(@PathVariable String id) {
        candidates.decide(List.of(CandidateId.parse(id)), CandidateState.NEW);
    }
}
