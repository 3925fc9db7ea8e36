package org.lienhiep.news.opinion;

import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lienhiep.news.opinion.OpinionFailed.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a language model answered. Whatever is not in the agreed form is passed over. */
final class ChatAnswer {

    private static final Pattern FENCE = Pattern.compile("^\\s*```(?:json)?|```\\s*$");
    private static final int MOST_ELECTIONS = 50;
    private static final int LONGEST_VALUE = 500;

    /** Names in the answer, as {@code schema.json} has them, and the fields of a reading they are. */
    private static final Map<String, String> POINTERS = Map.of(
            "author", "/author",
            "kind", "/meeting/kind",
            "held_on", "/meeting/heldOn",
            "period", "/meeting/period",
            "host", "/meeting/host",
            "place", "/meeting/place",
            "societies_attending", "/meeting/attendance/societies",
            "people_attending", "/meeting/attendance/people");

    private ChatAnswer() {}

    static Claims claims(JsonMapper json, JsonNode response) throws OpinionFailed {
        var content = response.path("choices").path(0).path("message").path("content");
        if (!content.isString()) {
            throw new OpinionFailed(Reason.NONSENSE, "no message");
        }
        JsonNode answer;
        try {
            answer = json.readTree(FENCE.matcher(content.asString()).replaceAll(""));
        } catch (JacksonException malformed) {
            throw new OpinionFailed(Reason.NONSENSE, "the message is no JSON");
        }
        if (!answer.isObject()) {
            throw new OpinionFailed(Reason.NONSENSE, "the message is no object");
        }
        return claims(answer);
    }

    private static Claims claims(JsonNode answer) {
        var fields = new ArrayList<Claims.Field>();
        POINTERS.forEach((name, pointer) -> {
            var value = text(answer.path(name), "value");
            var quote = text(answer.path(name), "quote");
            if (value != null && quote != null) {
                fields.add(new Claims.Field(pointer, value, quote));
            }
        });
        var elections = new ArrayList<Claims.Elected>();
        for (var each : answer.path("elections")) {
            var person = text(each, "person");
            var post = text(each, "post");
            var quote = text(each, "quote");
            if (person != null && post != null && quote != null && elections.size() < MOST_ELECTIONS) {
                elections.add(new Claims.Elected(person, post, year(each, "term_from"), year(each, "term_to"), quote));
            }
        }
        return new Claims(fields, elections);
    }

    private static @Nullable String text(JsonNode node, String name) {
        var value = node.path(name);
        if (!value.isString() && !value.isNumber()) {
            return null;
        }
        var text = value.asString().strip();
        return text.isEmpty() || text.length() > LONGEST_VALUE ? null : text;
    }

    private static @Nullable Integer year(JsonNode node, String name) {
        var value = node.path(name);
        return value.isInt() ? value.asInt() : null;
    }
}
