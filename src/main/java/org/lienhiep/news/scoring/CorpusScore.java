package org.lienhiep.news.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.news.reading.ArticleText;
import tools.jackson.databind.JsonNode;

/**
 * Compares readings with what a corpus expects. Two names are the same when one contains the other, or most of their
 * words are common, see {@link Likeness}; a count has to stand where it is expected.
 */
public final class CorpusScore {

    private static final Map<String, Set<String>> KINDS = Map.of(
            "half_year_review", Set.of("HALF_YEAR_REVIEW"),
            "annual_review", Set.of("ANNUAL_REVIEW"),
            "congress", Set.of("CONGRESS"),
            "executive_committee", Set.of("EXECUTIVE_COMMITTEE", "STANDING_COMMITTEE"),
            "workshop", Set.of("WORKSHOP"),
            "training", Set.of("TRAINING"),
            "signing", Set.of("SIGNING", "CEREMONY"),
            "other", Set.of("OTHER", "BRIEFING", "WORKING_SESSION"));
    private static final Map<String, String> QUALIFIERS =
            Map.of(">=", "AT_LEAST", "=", "EXACT", "~", "ABOUT", "<=", "AT_MOST");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final double SAME_ROLE = 0.5;
    private static final double SAME_POST = 0.3;

    private final Tally tally = new Tally();

    /** The counts so far. */
    public Tally tally() {
        return tally;
    }

    /**
     * Adds one article.
     *
     * @param article how misses name it
     * @param want what is expected, in the form of expected.jsonl
     * @param reading what was read, in the form of the API
     * @param text the article
     */
    public void add(String article, JsonNode want, JsonNode reading, String text) {
        tally.begin(article);
        var meeting = reading.path("meeting");
        boolean wanted = !"not_a_meeting".equals(text(want, "kind"));
        tally.one("meeting or not", yesNo(wanted), yesNo(meeting.isObject()), String::equals);
        evidence(reading, text);
        tally.one("author", text(want, "author"), text(reading, "author"), Likeness::alike);
        if (wanted) {
            meeting(want, meeting);
            people(want, reading);
            organisations(want, reading);
            counts(want, reading, text);
        }
    }

    private static String yesNo(boolean meeting) {
        return meeting ? "meeting" : "no meeting";
    }

    /** What the corpus calls kinds of meetings, for messages. */
    static Set<String> kinds() {
        return KINDS.keySet();
    }

    private void evidence(JsonNode reading, String text) {
        var ranges = reading.path("evidence").values();
        long right = ranges.stream()
                .filter(range -> range.path("start").asInt() >= 0
                        && range.path("start").asInt() < range.path("end").asInt()
                        && range.path("end").asInt() <= text.length())
                .count();
        tally.add("evidence in range", ranges.size(), ranges.size(), (int) right);
    }

    private void meeting(JsonNode want, JsonNode meeting) {
        tally.one("held on", text(want, "event_date"), text(meeting, "heldOn"), String::equals);
        tally.one(
                "kind",
                text(want, "kind"),
                text(meeting, "kind"),
                (kind, proposed) -> KINDS.getOrDefault(kind, Set.of()).contains(proposed));
        tally.one("period", text(want, "period"), text(meeting, "period"), String::equals);
        tally.one("host", text(want, "host_organisation"), text(meeting, "host"), Likeness::alike);
        var attendance = meeting.path("attendance");
        var proposed = Stream.of("societies", "people")
                .map(attendance::path)
                .filter(JsonNode::isNumber)
                .map(JsonNode::asDouble)
                .toList();
        var expected = want.path("attendance").path("value");
        tally.one(
                "attendance",
                expected.isNumber() ? List.of(expected.asDouble()) : null,
                proposed.isEmpty() ? null : proposed,
                (aim, values) -> values.containsAll(aim));
    }

    private void people(JsonNode want, JsonNode reading) {
        tally.many("people", names(want.path("people")), names(reading.path("people")), Likeness::alike);
        tally.many(
                "office",
                rows(want.path("people"), row -> text(row, "name") != null && text(row, "role") != null),
                rows(reading.path("people"), row -> text(row, "role") != null),
                (one, other) -> Likeness.alike(text(one, "name"), text(other, "name"))
                        && Likeness.alike(text(one, "role"), text(other, "role"), SAME_ROLE));
        tally.many(
                "elected",
                rows(want.path("people"), row -> text(row, "elected_to") != null),
                rows(reading.path("people"), row -> row.path("elected").isObject()),
                CorpusScore::sameElection);
    }

    private static boolean sameElection(JsonNode one, JsonNode other) {
        var elected = other.path("elected");
        var proposed = Stream.of("from", "to")
                .map(elected.path("term")::path)
                .map(year -> year.isNumber() ? year.asString() : "")
                .toList();
        var term = YEAR.matcher(Objects.requireNonNullElse(text(one, "term"), ""))
                .results()
                .map(year -> year.group())
                .limit(2)
                .toList();
        return Likeness.alike(text(one, "name"), text(other, "name"))
                && Likeness.alike(text(one, "elected_to"), text(elected, "post"), SAME_POST)
                && (term.isEmpty() || term.equals(proposed));
    }

    private void organisations(JsonNode want, JsonNode reading) {
        tally.many(
                "organisations",
                want.path("organisations_mentioned").values().stream()
                        .map(JsonNode::asString)
                        .toList(),
                rows(reading.path("organisations"), row -> true).stream()
                        .map(row -> Objects.requireNonNullElse(text(row, "name"), ""))
                        .toList(),
                Likeness::alike);
    }

    /** A count proposed and where it was read. */
    private record Proposed(JsonNode count, JsonNode range) {}

    private void counts(JsonNode want, JsonNode reading, String text) {
        var expected = rows(want.path("counts"), count -> count.path("value").isNumber());
        var proposed = new ArrayList<Proposed>();
        for (var count : reading.path("counts")) {
            var pointer = "/counts/" + proposed.size();
            var evidence = reading.path("evidence");
            proposed.add(new Proposed(
                    count, evidence.has(pointer) ? evidence.path(pointer) : evidence.path(pointer + "/value")));
        }
        tally.many("counts", expected, proposed, (one, other) -> sameCount(one, other, text));
        tally.many(
                "count qualifier",
                expected,
                proposed,
                (one, other) -> sameCount(one, other, text)
                        && Objects.equals(text(other.count, "qualifier"), QUALIFIERS.get(text(one, "qualifier"))));
    }

    private static boolean sameCount(JsonNode one, Proposed other, String text) {
        var words = ArticleText.normalise(one.path("evidence").asString());
        int start = text.indexOf(words);
        var range = other.range;
        boolean near = !range.isObject()
                || (range.path("start").asInt() < start + words.length()
                        && start < range.path("end").asInt());
        double aim = one.path("value").asDouble();
        return near
                && other.count.path("value").isNumber()
                && Math.abs(other.count.path("value").asDouble() - aim) <= 1e-9 * Math.max(1, Math.abs(aim));
    }

    private static List<String> names(JsonNode rows) {
        var names = new TreeSet<String>();
        rows.forEach(row -> names.add(Objects.requireNonNullElse(text(row, "name"), "")));
        names.remove("");
        return List.copyOf(names);
    }

    private static List<JsonNode> rows(JsonNode rows, Predicate<JsonNode> which) {
        return rows.values().stream().filter(which).toList();
    }

    /** The text of a field, null where it is missing or null. */
    static @Nullable String text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isString() || value.isNumber() ? value.asString() : null;
    }
}
