package org.lienhiep.news;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Period;
import org.lienhiep.news.reading.Reading;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What of a reading the person stands by who confirmed it: corrected fields are as he corrected them, and what he
 * rejected or left open is not said. Rows keep their places, so that their evidence is still theirs.
 */
public final class StandingReading {

    private static final TypeReference<Map<String, Verdict>> VERDICTS = new TypeReference<>() {};

    private final JsonMapper json;
    private final Map<String, Verdict> verdicts;

    private StandingReading(JsonMapper json, Map<String, Verdict> verdicts) {
        this.json = json;
        this.verdicts = verdicts;
    }

    /**
     * The reading as it stands.
     *
     * @param reading as it is stored
     * @param verdicts what was decided about it, as it is stored
     */
    public static Reading of(JsonMapper json, String reading, String verdicts) {
        return new StandingReading(json, json.readValue(verdicts, VERDICTS)).of(json.readValue(reading, Reading.class));
    }

    private Reading of(Reading read) {
        return read.copy()
                .meeting(read.meeting() == null ? null : meeting(read.meeting()))
                .people(each(read.people(), this::person))
                .decisions(each(read.decisions(), this::decision))
                .made();
    }

    private Reading.Meeting meeting(Reading.Meeting read) {
        var kind = value("/meeting/kind", read.kind(), MeetingKind::valueOf);
        var attendance = read.attendance();
        return new Reading.Meeting(
                kind == null ? read.kind() : kind,
                read.body(),
                value("/meeting/heldOn", read.heldOn(), LocalDate::parse),
                value("/meeting/heldUntil", read.heldUntil(), LocalDate::parse),
                value("/meeting/period", read.period(), Period::parse),
                read.host(),
                read.place(),
                new Reading.Attendance(
                        value("/meeting/attendance/societies", attendance.societies(), Integer::valueOf),
                        value("/meeting/attendance/people", attendance.people(), Integer::valueOf),
                        attendance.societiesQualifier(),
                        attendance.peopleQualifier()));
    }

    /** Nobody decided about a field of its own where the whole was confirmed, as the API does it. */
    private <T> @Nullable T value(String pointer, @Nullable T read, Function<String, T> parse) {
        var verdict = verdicts.get(pointer);
        if (verdict == null) {
            return read;
        }
        return switch (verdict.state()) {
            case ACCEPTED -> read;
            case CORRECTED -> verdict.value() == null ? read : parse.apply(verdict.value());
            case OPEN, REJECTED -> null;
        };
    }

    private Reading.Person person(int i, Reading.Person read) {
        var elected = read.elected();
        var verdict = verdicts.get("/people/" + i);
        if (elected == null || verdict == null || verdict.state() == Verdict.State.ACCEPTED) {
            return read;
        }
        if (verdict.state() != Verdict.State.CORRECTED || verdict.value() == null) {
            return new Reading.Person(read.name(), read.role(), read.organisation(), null);
        }
        var value = json.readTree(verdict.value());
        var from = value.path("termFrom");
        var to = value.path("termTo");
        var term = from.isInt() && to.isInt() ? new Reading.Term(from.asInt(), to.asInt()) : null;
        return new Reading.Person(
                value.path("person").asString(read.name()),
                read.role(),
                read.organisation(),
                new Reading.Election(value.path("post").asString(elected.post()), elected.body(), term));
    }

    /** A decision that does not stand has no words. */
    private Reading.Decision decision(int i, Reading.Decision read) {
        var words = value("/decisions/" + i + "/text", read.text(), Function.identity());
        return new Reading.Decision(words == null ? "" : words);
    }

    private interface Row<T> {
        T at(int index, T read);
    }

    private static <T> List<T> each(List<T> rows, Row<T> change) {
        var changed = new ArrayList<T>();
        for (int i = 0; i < rows.size(); i++) {
            changed.add(change.at(i, rows.get(i)));
        }
        return List.copyOf(changed);
    }
}
