package org.lienhiep.news.reading;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.MeetingKind;

/**
 * Tells what the reported meeting was for. A review stated anywhere in the article makes a committee meeting or a
 * conference a review; a congress stays a congress, and workshops, training and ceremonies are reviews only if the
 * sentence that tells of the meeting, or the title, says so.
 */
final class PurposeFinder {

    private static final int LAST_MONTH_BEFORE_HALF_YEAR = 4;
    private static final int FIRST_MONTH_OF_HALF_YEAR_REVIEWS = 6;
    private static final int FIRST_MONTH_OF_YEAR_REVIEWS = 11;

    private final Article article;
    private final MeetingCandidate meeting;
    private final @Nullable Body body;

    PurposeFinder(Article article, MeetingCandidate meeting, @Nullable Body body) {
        this.article = article;
        this.meeting = meeting;
        this.body = body;
    }

    Purpose find() {
        var kind = meeting.event().kind();
        if (kind == MeetingKind.CONGRESS) {
            return purpose(kind);
        }
        boolean open = kind == MeetingKind.OTHER || kind == MeetingKind.BRIEFING;
        var review = review(open);
        if (review != null) {
            var reviewKind = review.period().span() == PeriodMention.Span.YEAR
                    ? MeetingKind.ANNUAL_REVIEW
                    : MeetingKind.HALF_YEAR_REVIEW;
            return new Purpose(reviewKind, article.tokens().range(review.from(), review.to()), review);
        }
        return body != null && kind == MeetingKind.OTHER && body.kind() != MeetingKind.OTHER
                ? new Purpose(body.kind(), body.where(), null)
                : purpose(kind);
    }

    private Purpose purpose(MeetingKind kind) {
        return new Purpose(
                kind,
                article.tokens().range(meeting.event().from(), meeting.event().to()),
                null);
    }

    /** The sentence of the meeting, then the title, then the rest; figures reported count last. */
    private @Nullable Review review(boolean everywhere) {
        Predicate<Review> possible = this::isPossible;
        var near = Stream.of(meeting.sentence(), title())
                .filter(Objects::nonNull)
                .map(sentence -> Reviews.in(article, sentence))
                .filter(Objects::nonNull)
                .filter(possible)
                .findFirst();
        if (near.isPresent() || !everywhere) {
            return near.orElse(null);
        }
        var body = article.body();
        var explicit = first(body, Reviews::in, possible);
        if (explicit != null) {
            return explicit;
        }
        var reported = first(body, Reviews::reported, possible);
        if (reported != null) {
            return reported;
        }
        var planned = planned();
        var bare = planned == null
                ? first(body, Reviews::bare, review -> isPossible(review) && isTimely(review))
                : planned;
        return bare != null ? bare : turned();
    }

    /** The period that the article tells of before it turns to the next, if it had ended when the meeting was held. */
    private @Nullable Review turned() {
        var review = LookingBack.in(article);
        return review != null && isPossible(review) && isTimely(review) ? review : null;
    }

    /** Half-years are looked back on from June on, years in the months around their end. */
    private boolean isTimely(Review review) {
        var day = meeting.date() == null ? null : meeting.date().first();
        boolean year = review.period().span() == PeriodMention.Span.YEAR;
        if (day == null) {
            return !year;
        }
        return year
                ? day.month() >= FIRST_MONTH_OF_YEAR_REVIEWS || day.month() <= LAST_MONTH_BEFORE_HALF_YEAR
                : day.month() >= FIRST_MONTH_OF_HALF_YEAR_REVIEWS;
    }

    /** A meeting that plans a period, of which the article tells what was done in the one before. */
    private @Nullable Review planned() {
        return Stream.of(meeting.sentence(), title())
                .filter(Objects::nonNull)
                .map(sentence -> Reviews.planned(article, sentence))
                .filter(Objects::nonNull)
                .filter(review -> isPossible(review) && Reviews.isReported(article, review.period()))
                .findFirst()
                .orElse(null);
    }

    @FunctionalInterface
    private interface Reader {
        @Nullable
        Review read(Article article, Sentence sentence);
    }

    private @Nullable Review first(List<Sentence> sentences, Reader reader, Predicate<Review> possible) {
        return sentences.stream()
                .map(sentence -> reader.read(article, sentence))
                .filter(Objects::nonNull)
                .filter(possible)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Sentence title() {
        var first = article.page().sentences().isEmpty()
                ? null
                : article.page().sentences().getFirst();
        return first != null && first.isTitle() ? first : null;
    }

    /** A meeting of February is no review of the half-year that has just begun, whatever its name says. */
    private boolean isPossible(Review review) {
        var date = meeting.date();
        boolean early = date != null && date.first() != null && date.first().month() <= LAST_MONTH_BEFORE_HALF_YEAR;
        return review.period().span() != PeriodMention.Span.FIRST_HALF || !early;
    }
}
