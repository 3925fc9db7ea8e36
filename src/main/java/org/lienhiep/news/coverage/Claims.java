package org.lienhiep.news.coverage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.meeting.MeetingOutcome;
import org.lienhiep.news.coverage.Contradiction.Matter;
import org.lienhiep.news.reading.Reading;
import org.lienhiep.news.reading.TextRange;

/** What articles and records state of a meeting, in one form so that they can be compared. */
final class Claims {

    private Claims() {}

    /** One statement. */
    record Claim(Matter matter, Source source, Value value) {

        boolean agrees(Claim other) {
            if (value instanceof Value.Days days && other.value instanceof Value.Days others) {
                return Agreement.of(days, others);
            }
            if (value instanceof Value.Amount amount && other.value instanceof Value.Amount others) {
                return Agreement.of(amount.figure(), others.figure());
            }
            if (value instanceof Value.Office office && other.value instanceof Value.Office others) {
                return Agreement.of(office, others);
            }
            return true;
        }
    }

    /** What an article states of the meeting that it tells of. */
    static List<Claim> of(ToldArticle article) {
        var claims = new ArrayList<Claim>();
        var reading = article.reading();
        var meeting = reading == null ? null : reading.meeting();
        if (reading == null || meeting == null) {
            return claims;
        }
        if (meeting.heldOn() != null) {
            claims.add(new Claim(
                    Matter.DAY,
                    press(article, reading, "/meeting/heldOn"),
                    new Value.Days(meeting.heldOn(), meeting.heldUntil())));
        }
        var attendance = meeting.attendance();
        amount(attendance.societies(), attendance.societiesQualifier())
                .forEach(value -> claims.add(
                        new Claim(Matter.SOCIETIES, press(article, reading, "/meeting/attendance/societies"), value)));
        amount(attendance.people(), attendance.peopleQualifier())
                .forEach(value -> claims.add(
                        new Claim(Matter.PEOPLE, press(article, reading, "/meeting/attendance/people"), value)));
        for (int i = 0; i < reading.people().size(); i++) {
            var person = reading.people().get(i);
            var elected = person.elected();
            if (elected != null) {
                var term = elected.term();
                claims.add(new Claim(
                        Matter.ELECTION,
                        press(article, reading, "/people/" + i + "/"),
                        new Value.Office(
                                person.name(),
                                elected.post(),
                                term == null ? null : term.from(),
                                term == null ? null : term.to())));
            }
        }
        return claims;
    }

    private static List<Value> amount(@Nullable Integer number, @Nullable Qualifier qualifier) {
        return number == null
                ? List.of()
                : List.of(new Value.Amount(
                        new Figure(BigDecimal.valueOf(number), qualifier == null ? Qualifier.EXACT : qualifier)));
    }

    private static Source.Press press(ToldArticle article, Reading reading, String pointer) {
        return new Source.Press(article.id(), article.title(), article.publisher(), place(reading, pointer));
    }

    /** Where a field, or the first of the fields of a row, was read. */
    private static @Nullable TextRange place(Reading reading, String pointer) {
        return reading.evidence().entrySet().stream()
                .filter(each -> each.getKey().startsWith(pointer))
                .map(Map.Entry::getValue)
                .min((one, other) -> Integer.compare(one.start(), other.start()))
                .orElse(null);
    }

    /** What the record states. */
    static List<Claim> of(MeetingOutcome outcome) {
        var row = outcome.row();
        var source = new Source.Minutes(row.id(), row.name());
        var claims = new ArrayList<Claim>();
        if (row.heldOn() != null) {
            claims.add(new Claim(Matter.DAY, source, new Value.Days(row.heldOn(), row.heldUntil())));
        }
        amount(row.societies(), Qualifier.EXACT)
                .forEach(value -> claims.add(new Claim(Matter.SOCIETIES, source, value)));
        if (row.people() != null) {
            claims.add(new Claim(Matter.PEOPLE, source, new Value.Amount(row.people())));
        }
        outcome.elections()
                .forEach(each -> claims.add(new Claim(
                        Matter.ELECTION,
                        source,
                        new Value.Office(each.person(), each.post(), each.termFrom(), each.termTo()))));
        return claims;
    }
}
