package org.lienhiep.news.opinion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.news.opinion.OpinionFailed.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a language model answered. Whatever is not in the agreed form is passed over. */
final class ChatAnswer {

    private static final Pattern FENCE = Pattern.compile("^\\s*```(?:json)?|```\\s*$");
    private static final int MOST_ROWS = 100;
    private static final int LONGEST_VALUE = 500;

    /** Larger or finer figures are stored nowhere. */
    private static final int MOST_DIGITS = 18;

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
        return new Claims(
                fields(answer),
                rows(answer.path("elections"), ChatAnswer::election),
                rows(answer.path("people"), ChatAnswer::person),
                rows(answer.path("counts"), ChatAnswer::count));
    }

    private static List<Claims.Field> fields(JsonNode answer) {
        var fields = new ArrayList<Claims.Field>();
        POINTERS.forEach((name, pointer) -> {
            var value = text(answer.path(name), "value");
            var quote = text(answer.path(name), "quote");
            if (value != null && quote != null) {
                fields.add(new Claims.Field(pointer, value, quote));
            }
        });
        return fields;
    }

    private static <R> List<R> rows(JsonNode array, Function<JsonNode, @Nullable R> read) {
        return array.valueStream()
                .map(read)
                .filter(Objects::nonNull)
                .limit(MOST_ROWS)
                .toList();
    }

    private static Claims.@Nullable Elected election(JsonNode each) {
        var person = text(each, "person");
        var post = text(each, "post");
        var quote = text(each, "quote");
        return person == null || post == null || quote == null
                ? null
                : new Claims.Elected(person, post, year(each, "term_from"), year(each, "term_to"), quote);
    }

    private static Claims.@Nullable Person person(JsonNode each) {
        var name = text(each, "name");
        var quote = text(each, "quote");
        return name == null || quote == null ? null : new Claims.Person(name, text(each, "office"), quote);
    }

    private static Claims.@Nullable Count count(JsonNode each) {
        var label = text(each, "label");
        var value = number(each.path("value"));
        var quote = text(each, "quote");
        return label == null || value == null || quote == null
                ? null
                : new Claims.Count(label, value, qualifier(each), text(each, "unit"), text(each, "indicator"), quote);
    }

    /** Without a word about it a number is meant exactly. */
    private static Qualifier qualifier(JsonNode each) {
        var name = text(each, "qualifier");
        return Stream.of(Qualifier.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(Qualifier.EXACT);
    }

    private static @Nullable BigDecimal number(JsonNode value) {
        if (!value.isNumber()) {
            return null;
        }
        try {
            var number = value.decimalValue();
            return number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS ? null : number;
        } catch (JacksonException infinite) {
            return null;
        }
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
