package org.lienhiep.news.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.ArticleFilter;
import org.lienhiep.news.ArticleOrder;
import org.lienhiep.news.ArticleRow;
import org.lienhiep.news.Articles;
import org.lienhiep.news.Confirmation;
import org.lienhiep.news.Recording;
import org.lienhiep.news.capture.Captures;
import org.lienhiep.news.fetch.FetchProgress;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;
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
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping("/api/v1/articles")
@Tag(name = "Articles")
class ArticlesResource {

    private final Articles articles;
    private final Recording recording;
    private final Organisations organisations;
    private final NewsUnions unions;
    private final Captures captures;
    private final JsonMapper json;
    private final Clock clock;

    ArticlesResource(
            Articles articles,
            Recording recording,
            Organisations organisations,
            NewsUnions unions,
            Captures captures,
            JsonMapper json,
            Clock clock) {
        this.articles = articles;
        this.recording = recording;
        this.organisations = organisations;
        this.unions = unions;
        this.captures = captures;
        this.json = json;
        this.clock = clock;
    }

    /** One line of the list. */
    record Line(
            ArticleId id,
            String title,
            @Nullable String author,
            @Nullable String publisher,
            @Nullable LocalDate publishedOn,
            @Nullable String organisation,
            int meetings) {}

    @GetMapping
    @Operation(summary = "Articles, the latest first; q looks in title, author, publisher and text")
    Items<Line> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String about,
            @RequestParam(required = false) @Nullable String meeting,
            @RequestParam(defaultValue = "false") boolean unlinked,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            Page page) {
        var filter = new ArticleFilter(
                q == null ? "" : q.strip(),
                about == null ? null : organisation(about),
                meeting == null ? null : MeetingId.parse(meeting),
                unlinked,
                from,
                to);
        var rows = articles.list(page.of(filter, ArticleOrder.PUBLISHED));
        var labels = organisations.labels(
                rows.stream().map(ArticleRow::organisation).distinct().toList(), LocalDate.now(clock));
        var lines = rows.stream()
                .map(row -> new Line(
                        row.id(),
                        row.title(),
                        row.author(),
                        row.publisher(),
                        row.publishedOn(),
                        code(labels, row.organisation()),
                        row.meetings()))
                .toList();
        return new Items<>(lines, articles.count(filter));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One article with its text, the meetings it records and what was read in it")
    ArticleJson get(@PathVariable String id) {
        return json(id(id), List.of());
    }

    @PostMapping
    @Operation(summary = "Record an article; what its page or its text say of title, author and day need not be sent")
    ResponseEntity<ArticleJson> create(
            @RequestBody PostedArticle body, @RequestParam(name = "union", required = false) @Nullable String union) {
        var chosen = unions.of(union == null ? body.union() : union);
        var recorded = captures.record(body.captured(url -> captures.fetch(url, FetchProgress.NONE)), chosen);
        var created = json(recorded.id(), recorded.duplicates());
        return ResponseEntity.created(URI.create("/api/v1/articles/" + created.id()))
                .body(created);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete an article with its links and the figures it states; meetings stay")
    void delete(@PathVariable String id) {
        articles.delete(id(id));
    }

    @PostMapping("/{id}/meeting")
    @Operation(
            summary = "Confirm a reading, as it was handed out or corrected: records the meeting or links it, with its"
                    + " elections and figures. Twice is once")
    ResponseEntity<Confirmation> confirm(@PathVariable String id, @RequestBody JsonNode body) {
        var article = id(id);
        var wrapped = body.has("reading");
        var reading = ReadingReader.read(posted(wrapped ? body.get("reading") : body));
        var confirmed = recording.confirm(article, reading, wrapped ? meeting(body.get("meeting")) : null);
        var location = URI.create("/api/v1/meetings/" + confirmed.meeting());
        return (confirmed.created()
                        ? ResponseEntity.created(location)
                        : ResponseEntity.ok().location(location))
                .body(confirmed);
    }

    private PostedReading posted(JsonNode reading) {
        if (!reading.isObject()) {
            throw InvalidInput.in("reading", "shell.required");
        }
        try {
            return json.treeToValue(reading, PostedReading.class);
        } catch (JacksonException unreadable) {
            throw new IllegalArgumentException(unreadable.getOriginalMessage(), unreadable);
        }
    }

    private static @Nullable MeetingId meeting(@Nullable JsonNode meeting) {
        return meeting == null || meeting.isNull() ? null : MeetingId.parse(meeting.asString());
    }

    private static ArticleId id(String text) {
        try {
            return ArticleId.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("article", text);
        }
    }

    private OrganisationId organisation(String code) {
        return organisations
                .byCode(code)
                .map(OrganisationLabel::id)
                .orElseThrow(() -> InvalidInput.in("about", "organisation.code.unknown", code));
    }

    private ArticleJson json(ArticleId id, List<ArticleId> duplicates) {
        var details = articles.get(id);
        var values = details.values();
        var named = new HashSet<>(details.mentions());
        if (values.organisation() != null) {
            named.add(values.organisation());
        }
        var labels = organisations.labels(named, LocalDate.now(clock));
        return new ArticleJson(
                id,
                values.title(),
                values.author(),
                values.publisher(),
                values.publishedOn(),
                values.url(),
                code(labels, values.organisation()),
                values.text(),
                details.meetings(),
                details.mentions().stream()
                        .map(each -> code(labels, each))
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList(),
                details.reading(),
                duplicates,
                details.version());
    }

    private static @Nullable String code(
            Map<OrganisationId, OrganisationLabel> labels, @Nullable OrganisationId organisation) {
        var label = organisation == null ? null : labels.get(organisation);
        return label == null ? null : label.code();
    }
}
