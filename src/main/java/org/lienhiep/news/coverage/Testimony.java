package org.lienhiep.news.coverage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.meeting.MeetingOutcome;
import org.lienhiep.news.coverage.Contradiction.Matter;
import org.lienhiep.news.reading.Reading;

/** What one source, an article or a record, states of one matter of a meeting, in a form that can be compared. */
record Testimony(Matter matter, Source source, Value value) {

    boolean agrees(Testimony other) {
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

    /** What an article states of the meeting that it tells of. */
    static List<Testimony> of(ToldArticle article) {
        var all = new ArrayList<Testimony>();
        var reading = article.reading();
        var meeting = reading == null ? null : reading.meeting();
        if (reading == null || meeting == null) {
            return all;
        }
        if (meeting.heldOn() != null) {
            all.add(new Testimony(
                    Matter.DAY,
                    article.press("/meeting/heldOn"),
                    new Value.Days(meeting.heldOn(), meeting.heldUntil())));
        }
        var attendance = meeting.attendance();
        amount(attendance.societies(), attendance.societiesQualifier())
                .forEach(value -> all.add(
                        new Testimony(Matter.SOCIETIES, article.press("/meeting/attendance/societies"), value)));
        amount(attendance.people(), attendance.peopleQualifier())
                .forEach(value ->
                        all.add(new Testimony(Matter.PEOPLE, article.press("/meeting/attendance/people"), value)));
        for (int i = 0; i < reading.people().size(); i++) {
            var person = reading.people().get(i);
            var elected = person.elected();
            if (elected != null) {
                all.add(new Testimony(Matter.ELECTION, article.press("/people/" + i), office(person, elected)));
            }
        }
        return all;
    }

    private static Value.Office office(Reading.Person person, Reading.Election elected) {
        var term = elected.term();
        return new Value.Office(
                person.name(), elected.post(), term == null ? null : term.from(), term == null ? null : term.to());
    }

    private static List<Value> amount(@Nullable Integer number, @Nullable Qualifier qualifier) {
        return number == null
                ? List.of()
                : List.of(new Value.Amount(
                        new Figure(BigDecimal.valueOf(number), qualifier == null ? Qualifier.EXACT : qualifier)));
    }

    /** What the record states. */
    static List<Testimony> of(MeetingOutcome outcome) {
        var row = outcome.row();
        var source = new Source.Minutes(row.id(), row.name());
        var all = new ArrayList<Testimony>();
        if (row.heldOn() != null) {
            all.add(new Testimony(Matter.DAY, source, new Value.Days(row.heldOn(), row.heldUntil())));
        }
        amount(row.societies(), Qualifier.EXACT)
                .forEach(value -> all.add(new Testimony(Matter.SOCIETIES, source, value)));
        if (row.people() != null) {
            all.add(new Testimony(Matter.PEOPLE, source, new Value.Amount(row.people())));
        }
        outcome.elections()
                .forEach(each -> all.add(new Testimony(
                        Matter.ELECTION,
                        source,
                        new Value.Office(each.person(), each.post(), each.termFrom(), each.termTo()))));
        return all;
    }
}
