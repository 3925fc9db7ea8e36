package org.lienhiep.news.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lienhiep.news.ArticleRow;
import org.lienhiep.news.ReadingOffer;
import org.lienhiep.news.Recording;
import org.lienhiep.news.capture.SourceTexts;
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
    private final JsonMapper json;

    ArticleReadingsResource(Recording recording, NewsUnions unions, JsonMapper json) {
        this.recording = recording;
        this.unions = unions;
        this.json = json;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Read an article: what it says, each field with the words it was read from; saves nothing")
    JsonNode read(
            @RequestBody PostedArticle body, @RequestParam(name = "union", required = false) @Nullable String union) {
        var chosen = unions.of(union == null ? body.union() : union);
        return answer(recording.read(body.source(), chosen));
    }

    @PostMapping(
            consumes = {MediaType.TEXT_PLAIN_VALUE, MediaType.TEXT_HTML_VALUE, MediaType.APPLICATION_OCTET_STREAM_VALUE
            })
    @Operation(summary = "Read a file: text in any Vietnamese encoding, a saved page or a Word document; saves nothing")
    JsonNode readFile(
            @RequestBody byte[] file, @RequestParam(name = "union", required = false) @Nullable String union) {
        var chosen = unions.of(union);
        return answer(recording.read(SourceTexts.file(file), chosen));
    }

    /** The reading, the text that its evidence points into, and what is recorded already that it may be about. */
    private JsonNode answer(ReadingOffer offer) {
        ObjectNode answer = json.valueToTree(offer.reading());
        answer.put("text", offer.text());
        var duplicates = answer.putArray("duplicates");
        offer.duplicates().stream().map(ArticleRow::id).forEach(id -> duplicates.add(id.toString()));
        var meetings = answer.putArray("similarMeetings");
        offer.meetings().forEach(meeting -> meetings.add(meeting.id().toString()));
        return answer;
    }
}
