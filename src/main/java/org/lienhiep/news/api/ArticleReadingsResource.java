package org.lienhiep.news.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.Recording;
import org.lienhiep.news.capture.Captured;
import org.lienhiep.news.capture.Captures;
import org.lienhiep.news.capture.Duplicate;
import org.lienhiep.news.capture.ArticleDuplicates;
import org.lienhiep.news.capture.SourceTexts;
import org.lienhiep.news.fetch.FetchProgress;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@RestController
@RequestMapping("/api/v1/article-readings")
@Tag(name = "Articles")
class ArticleReadingsResource {

    private final Recording recording;
    private final NewsUnions unions;
    private final Captures captures;
    private final ArticleDuplicates duplicates;
    private final JsonMapper json;

    ArticleReadingsResource(Recording recording, NewsUnions unions, Captures captures, ArticleDuplicates duplicates, JsonMapper json) {
        this.recording = recording;
        this.unions = unions;
        this.captures = captures;
        this.duplicates = duplicates;
        this.json = json;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Read an article: what it says, each field with the words it was read from; saves nothing",
            description = "Give its words as text, its page as html, or only its url to have it fetched")
    JsonNode read(
            @RequestBody PostedArticle body, @RequestParam(name = "union", required = false) @Nullable String union) {
        var chosen = unions.of(union == null ? body.union() : union);
        return answer(
                body.captured(url -> captures.fetch(url, FetchProgress.NONE)), chosen);
    }

    @PostMapping(
            consumes = {
                MediaType.TEXT_PLAIN_VALUE,
                MediaType.TEXT_HTML_VALUE,
                MediaType.APPLICATION_PDF_VALUE,
                MediaType.APPLICATION_OCTET_STREAM_VALUE,
                "message/rfc822",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            })
    @Operation(
            summary = "Read a file: text in any Vietnamese encoding, a saved page, a Word document, a PDF or an e-mail;"
                    + " saves nothing")
    JsonNode readFile(
            InputStream file, @RequestParam(name = "union", required = false) @Nullable String union)
            throws IOException {
        var chosen = unions.of(union);
        // No more is taken into memory than is needed to see that it is too much.
        return answer(SourceTexts.captureFile(null, file.readNBytes(SourceTexts.LARGEST_FILE + 1)), chosen);
    }

    /** The reading, the text that its evidence points into, and what is recorded already that it may be about. */
    private JsonNode answer(Captured captured, OrganisationId union) {
        var offer = recording.read(captured.source(), union);
        ObjectNode answer = json.valueToTree(offer.reading());
        answer.put("text", offer.text());
        var same = answer.putArray("duplicates");
        duplicates.of(offer.text(), captured.addresses()).stream()
                .map(Duplicate::article)
                .forEach(id -> same.add(id.toString()));
        var meetings = answer.putArray("similarMeetings");
        offer.meetings().forEach(meeting -> meetings.add(meeting.id().toString()));
        return answer;
    }
}
