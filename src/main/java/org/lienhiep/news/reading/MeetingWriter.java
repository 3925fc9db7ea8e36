package org.lienhiep.news.reading;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Works out the parts of the meeting reported and writes them down. */
final class MeetingWriter {

    private static final double WRITTEN_YEAR = 0.98;
    private static final double INFERRED_YEAR = 0.8;
    private static final int SURE_SCORE = 9;

    private final Article article;
    private final Tokens tokens;
    private final MeetingCandidate candidate;
    private final OrganisationRegister.Group host;
    private final Account account;

    MeetingWriter(Article article, MeetingCandidate candidate, OrganisationRegister.Group host, Account account) {
        this.article = article;
        this.tokens = article.tokens();
        this.candidate = candidate;
        this.host = host;
        this.account = account;
    }

    /**
     * A meeting written down, with what later stages need of it.
     *
     * @param meeting the meeting
     * @param candidate the sentence that told it
     * @param times when it was held and what it reviewed
     * @param attendees the quantities that counted persons attending
     */
    record Written(Reading.Meeting meeting, MeetingCandidate candidate, Times times, List<QuantityMention> attendees) {}

    Written write() {
        var body = new BodyFinder(article, candidate).find();
        var purpose = new PurposeFinder(article, candidate, body).find();
        var times = new TimesFinder(article, candidate, purpose.review()).find();
        var place = new PlaceFinder(article).find(candidate, host);
        var attendance = new AttendanceFinder(article).find();
        account.note(
                "/meeting/kind",
                purpose.where(),
                sureness(purpose),
                purpose.review() == null ? "word for the meeting" : "review of a period");
        if (body != null) {
            account.note("/meeting/body", body.where(), 0.85, "organ that met");
        }
        noteTimes(times, purpose);
        if (place != null) {
            account.note(
                    "/meeting/place",
                    place.where(),
                    place.told() ? 0.8 : 0.6,
                    place.told() ? "venue" : "province of the host");
        }
        var meeting = new Reading.Meeting(
                purpose.kind(),
                body == null ? null : body.name(),
                times.heldOn(),
                times.heldUntil(),
                times.period(),
                hostName(),
                place == null ? null : place.name(),
                attendance(attendance));
        return new Written(meeting, candidate, times, attendance.allPeople());
    }

    private double sureness(Purpose purpose) {
        var review = purpose.review();
        if (review != null) {
            return review.explicit() ? 0.95 : 0.75;
        }
        return candidate.score() >= SURE_SCORE ? 0.9 : 0.7;
    }

    private void noteTimes(Times times, Purpose purpose) {
        if (times.heldWhere() != null) {
            double sureness = times.yearWritten() ? WRITTEN_YEAR : INFERRED_YEAR;
            var rule =
                    times.yearWritten() ? "day in the sentence of the meeting" : "day without year, year from context";
            account.note("/meeting/heldOn", times.heldWhere(), sureness, rule);
            if (times.heldUntil() != null) {
                account.note("/meeting/heldUntil", times.heldWhere(), sureness, rule);
            }
        }
        var review = purpose.review();
        if (times.period() != null && review != null) {
            var where = tokens.range(review.period().from(), review.period().to());
            account.note("/meeting/period", where, review.period().hasYear() ? 0.95 : INFERRED_YEAR, "period reviewed");
        }
    }

    /** The name in the sentence of the meeting if it is a full one, else the fullest of the article. */
    private String hostName() {
        var named = candidate.host();
        boolean full = named != null && named.isFull() && named.to() - named.from() > 1;
        var mention = named != null && full ? named : host.best();
        account.note(
                "/meeting/host",
                tokens.range(mention.from(), mention.to()),
                full ? 0.95 : 0.85,
                "holder of the meeting");
        return mention.name();
    }

    private Reading.Attendance attendance(AttendanceFinder.Found found) {
        var people = found.people();
        var societies = found.societies();
        if (people == null && societies == null) {
            return Reading.Attendance.UNKNOWN;
        }
        note("/meeting/attendance/people", people);
        note("/meeting/attendance/societies", societies);
        return new Reading.Attendance(
                societies == null ? null : whole(societies.value()),
                people == null ? null : whole(people.value()),
                societies == null ? null : societies.qualifier(),
                people == null ? null : people.qualifier());
    }

    private void note(String pointer, @Nullable QuantityMention quantity) {
        if (quantity != null) {
            account.note(pointer, tokens.range(quantity.from(), quantity.unitTo()), 0.85, "number of those attending");
        }
    }

    private static Integer whole(BigDecimal value) {
        return value.min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue();
    }
}
