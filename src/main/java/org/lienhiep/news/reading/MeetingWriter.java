package org.lienhiep.news.reading;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Works out the parts of the meeting reported and writes them down. */
final class MeetingWriter {

    private static final double WRITTEN_YEAR = 0.98;
    private static final double INFERRED_YEAR = 0.8;
    private static final double GUESSED_YEAR = 0.5;
    private static final int SURE_SCORE = 9;
    private static final int MOST_OTHERS = 3;

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
     * @param attendance the quantities that counted who came
     */
    record Written(
            Reading.Meeting meeting, MeetingCandidate candidate, Times times, AttendanceFinder.Found attendance) {}

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
                purpose.review() == null ? ReadingRule.EVENT_WORD : ReadingRule.REVIEW);
        if (body != null) {
            account.note("/meeting/body", body.where(), 0.85, ReadingRule.ORGAN);
        }
        noteTimes(times, purpose);
        if (place != null) {
            account.note(
                    "/meeting/place",
                    place.where(),
                    place.told() ? 0.8 : 0.6,
                    place.told() ? ReadingRule.VENUE : ReadingRule.HOST_PROVINCE);
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
        return new Written(meeting, candidate, times, attendance);
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
            double sureness = times.yearWritten() ? WRITTEN_YEAR : times.yearGuessed() ? GUESSED_YEAR : INFERRED_YEAR;
            var rule = dayRule(times);
            account.note("/meeting/heldOn", times.heldWhere(), sureness, rule);
            account.consider("/meeting/heldOn", otherDays(times.heldWhere()));
            if (times.heldUntil() != null) {
                account.note("/meeting/heldUntil", times.heldWhere(), sureness, rule);
            }
        }
        var review = purpose.review();
        if (times.period() != null && review != null) {
            var where = tokens.range(review.period().from(), review.period().to());
            boolean written = review.period().hasYear();
            account.note(
                    "/meeting/period",
                    where,
                    written ? 0.95 : INFERRED_YEAR,
                    written ? ReadingRule.PERIOD_WRITTEN : ReadingRule.PERIOD_YEAR_INFERRED);
        }
    }

    /** Other days of the text on which something took place, in its own words. */
    private List<String> otherDays(TextRange held) {
        return article.body().stream()
                .flatMap(sentence -> article.marks().dates().within(sentence.from(), sentence.to()).stream())
                .filter(DateMention::isEvent)
                .filter(date -> !tokens.range(date.from(), date.to()).equals(held))
                .map(date -> tokens.words(date.from(), date.to()))
                .distinct()
                .limit(MOST_OTHERS)
                .toList();
    }

    private ReadingRule dayRule(Times times) {
        if (times.yearWritten()) {
            return ReadingRule.DAY_WRITTEN;
        }
        if (times.yearGuessed()) {
            return ReadingRule.DAY_YEAR_TERM;
        }
        boolean relative = article.marks().dates().within(0, tokens.size()).stream()
                .anyMatch(date -> date.first() == null
                        && tokens.range(date.from(), date.to()).equals(times.heldWhere()));
        if (relative) {
            return ReadingRule.DAY_RELATIVE;
        }
        return article.published() == null ? ReadingRule.DAY_YEAR_CONTEXT : ReadingRule.DAY_YEAR_PUBLISHED;
    }

    /** The name in the sentence of the meeting if it is a full one, else the fullest of the article. */
    private String hostName() {
        var named = candidate.host();
        boolean full = named != null && named.isFull() && !named.isShort();
        full &= named == null || !named.isShortened() || host.best().isShortened();
        var mention = named != null && full ? named : host.best();
        account.note(
                "/meeting/host",
                tokens.range(mention.from(), mention.to()),
                full ? 0.95 : 0.85,
                full ? ReadingRule.HOST_NAMED : ReadingRule.HOST_SHORT);
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
            account.note(pointer, tokens.range(quantity.from(), quantity.unitTo()), 0.85, ReadingRule.ATTENDANCE);
        }
    }

    private static Integer whole(BigDecimal value) {
        return value.min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue();
    }
}
