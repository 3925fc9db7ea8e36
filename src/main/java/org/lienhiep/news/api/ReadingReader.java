package org.lienhiep.news.api;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Period;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.news.reading.OrganisationRelation;
import org.lienhiep.news.reading.Reading;
import org.lienhiep.news.reading.TextRange;

/** Checks a posted reading and names everything in it that cannot be, by its place in the JSON. */
final class ReadingReader {

    private final PostedReading posted;
    private final List<Problem> problems = new ArrayList<>();

    private ReadingReader(PostedReading posted) {
        this.posted = posted;
    }

    /**
     * The reading.
     *
     * @throws InvalidInput naming each value that is missing or wrong
     */
    static Reading read(PostedReading posted) {
        var reader = new ReadingReader(posted);
        var reading = reader.reading();
        if (!reader.problems.isEmpty()) {
            throw new InvalidInput(reader.problems);
        }
        return reading;
    }

    private Reading reading() {
        return new Reading(
                posted.title(),
                posted.author(),
                posted.publisher(),
                day("publishedOn", posted.publishedOn()),
                posted.language(),
                posted.meeting() == null ? null : meeting(posted.meeting()),
                each("people", posted.people(), this::person),
                each("organisations", posted.organisations(), this::organisation),
                each("counts", posted.counts(), this::count),
                each(
                        "decisions",
                        posted.decisions(),
                        (at, decision) -> new Reading.Decision(needed(at + ".text", decision.text()))),
                evidence(),
                requireNonNullElse(posted.confidence(), Map.of()),
                Map.of(),
                false);
    }

    private Reading.Meeting meeting(PostedReading.Meeting meeting) {
        var kind = meeting.kind();
        if (kind == null) {
            problem("meeting.kind", "news.recording.needed.kind");
            kind = MeetingKind.OTHER;
        }
        if (meeting.heldOn() == null) {
            problem("meeting.heldOn", "news.recording.needed.heldOn");
        }
        var attendance = requireNonNullElse(meeting.attendance(), new PostedReading.Attendance(null, null, null, null));
        notNegative("meeting.attendance.societies", attendance.societies());
        notNegative("meeting.attendance.people", attendance.people());
        return new Reading.Meeting(
                kind,
                meeting.body(),
                day("meeting.heldOn", meeting.heldOn()),
                day("meeting.heldUntil", meeting.heldUntil()),
                period(meeting.period()),
                requireNonNullElse(meeting.host(), ""),
                meeting.place(),
                new Reading.Attendance(
                        attendance.societies(),
                        attendance.people(),
                        attendance.societiesQualifier(),
                        attendance.peopleQualifier()));
    }

    private Reading.Person person(String at, PostedReading.Person person) {
        var elected = person.elected();
        return new Reading.Person(
                needed(at + ".name", person.name()),
                person.role(),
                person.organisation(),
                elected == null
                        ? null
                        : new Reading.Election(
                                needed(at + ".elected.post", elected.post()),
                                elected.body(),
                                term(at, elected.term())));
    }

    private Reading.@Nullable Term term(String at, PostedReading.@Nullable Term term) {
        if (term == null || (term.from() == null && term.to() == null)) {
            return null;
        }
        if (term.from() == null || term.to() == null || term.to() < term.from()) {
            problem(at + ".elected.term", "news.api.term");
            return null;
        }
        return new Reading.Term(term.from(), term.to());
    }

    private Reading.Organisation organisation(String at, PostedReading.Organisation organisation) {
        var name = organisation.name() == null ? organisation.code() : organisation.name();
        return new Reading.Organisation(
                needed(at + ".name", name),
                requireNonNullElse(organisation.relation(), OrganisationRelation.MENTIONED),
                organisation.code());
    }

    private Reading.Count count(String at, PostedReading.Count count) {
        var value = count.value();
        if (value == null || value.signum() < 0) {
            problem(at + ".value", "news.api.value");
        }
        return new Reading.Count(
                needed(at + ".label", count.label() == null ? count.indicator() : count.label()),
                count.indicator(),
                value == null ? BigDecimal.ZERO : value,
                requireNonNullElse(count.qualifier(), Qualifier.EXACT),
                requireNonNullElse(count.unit(), ""));
    }

    private Map<String, TextRange> evidence() {
        var evidence = new HashMap<String, TextRange>();
        requireNonNullElse(posted.evidence(), Map.<String, PostedReading.Range>of())
                .forEach((pointer, range) -> {
                    if (range.start() < 0 || range.end() < range.start()) {
                        problem("evidence." + pointer, "news.api.range");
                    } else {
                        evidence.put(pointer, new TextRange(range.start(), range.end()));
                    }
                });
        return evidence;
    }

    private interface Take<P, R> {
        R from(String at, P posted);
    }

    private static <P, R> List<R> each(String field, @Nullable List<P> posted, Take<P, R> take) {
        var rows = requireNonNullElse(posted, List.<P>of());
        return IntStream.range(0, rows.size())
                .mapToObj(i -> take.from(field + "[" + i + "]", rows.get(i)))
                .toList();
    }

    private @Nullable LocalDate day(String field, @Nullable String text) {
        return parsed(field, text, LocalDate::parse);
    }

    private @Nullable Period period(@Nullable String text) {
        return parsed("meeting.period", text, Period::parse);
    }

    private <T> @Nullable T parsed(String field, @Nullable String text, Function<String, T> parse) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return parse.apply(text.strip());
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            problem(field, "rest.date", text);
            return null;
        }
    }

    private String needed(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            problem(field, "shell.required");
            return "?";
        }
        return text.strip();
    }

    private void notNegative(String field, @Nullable Integer number) {
        if (number != null && number < 0) {
            problem(field, "news.api.value");
        }
    }

    private void problem(String field, String message, Object... arguments) {
        problems.add(new Problem(field, message, arguments));
    }
}
