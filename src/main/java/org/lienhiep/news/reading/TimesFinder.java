package org.lienhiep.news.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.CalendarYear;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.Period;

/** Works out the day of the meeting and the period reviewed; each may give the other its year. */
final class TimesFinder {

    private static final int LEAD = 4;

    private final Article article;
    private final MeetingCandidate meeting;
    private final @Nullable PeriodMention reviewed;

    TimesFinder(Article article, MeetingCandidate meeting, @Nullable Review review) {
        this.article = article;
        this.meeting = meeting;
        this.reviewed = review == null ? null : review.period();
    }

    Times find() {
        var date = date();
        var told = date == null ? null : day(date, date.first());
        var heldOn = told != null || date == null ? told : supposed(date.first());
        var heldUntil = date == null || date.last() == null || heldOn == null ? null : day(date, date.last());
        return new Times(
                heldOn,
                heldUntil,
                heldOn == null || date == null ? null : article.tokens().range(date.from(), date.to()),
                date != null && date.first() != null && date.first().hasYear(),
                heldOn != null && told == null,
                period(heldOn));
    }

    private @Nullable LocalDate supposed(DateReader.@Nullable Day day) {
        int year = day == null || day.hasYear() ? 0 : YearInference.supposed(article, meeting);
        return day == null || year <= 0 || !day.withYear(year).exists()
                ? null
                : LocalDate.of(year, day.month(), day.day());
    }

    /** The day in the sentence of the meeting, else the first in the lead that nothing speaks against. */
    private @Nullable DateMention date() {
        if (meeting.date() != null) {
            return meeting.date();
        }
        var body = article.body();
        return body.subList(0, Math.min(LEAD, body.size())).stream()
                .flatMap(sentence -> article.marks().dates().within(sentence.from(), sentence.to()).stream()
                        .filter(date -> !EventWords.isUnreal(article.tokens(), sentence.from(), date.from())))
                .filter(DateMention::isEvent)
                .findFirst()
                .orElse(null);
    }

    private @Nullable LocalDate day(DateMention date, DateReader.@Nullable Day day) {
        var published = article.published();
        if (day == null) {
            return published == null ? null : published.date().minusDays(date.daysAgo());
        }
        int year = day.hasYear() ? day.year() : YearInference.yearOf(article, meeting, reviewed, day);
        var dated = day.withYear(year);
        return year == 0 || !dated.exists() ? null : LocalDate.of(year, day.month(), day.day());
    }

    private @Nullable Period period(@Nullable LocalDate heldOn) {
        if (reviewed == null) {
            return null;
        }
        int year = reviewed.hasYear() ? reviewed.year() : reviewedYear(reviewed, heldOn);
        if (year == 0) {
            return null;
        }
        return switch (reviewed.span()) {
            case FIRST_HALF -> new HalfYear(year, 1);
            case SECOND_HALF -> new HalfYear(year, 2);
            case YEAR, TERM, OTHER -> new CalendarYear(year);
        };
    }

    /** The year that the text first speaks of as past, or the one before that it first plans; 0 for neither. */
    private int toldYear() {
        for (var sentence : article.page().sentences()) {
            for (var period : article.marks().periods().within(sentence.from(), sentence.to())) {
                if (period.span() == PeriodMention.Span.YEAR && Reviews.isPlanned(article, sentence, period)) {
                    return period.year() - 1;
                }
                if (period.span() == PeriodMention.Span.YEAR && Reviews.isLookedBackOn(article, sentence, period)) {
                    return period.year();
                }
            }
        }
        return 0;
    }

    /** The year of a review that names none: from its plans, from the day it was held, from the newspaper's day. */
    private int reviewedYear(PeriodMention review, @Nullable LocalDate heldOn) {
        boolean wholeYear = review.span() == PeriodMention.Span.YEAR;
        int told = wholeYear ? toldYear() : plannedYear(false);
        if (told != 0) {
            return told;
        }
        var published = article.published();
        var day = heldOn != null ? heldOn : published == null ? null : published.date();
        if (day == null) {
            return plannedYear(wholeYear);
        }
        return wholeYear && day.getMonthValue() <= YearInference.LAST_MONTH_OF_LATE_REVIEWS
                ? day.getYear() - 1
                : day.getYear();
    }

    /** "tổng kết công tác năm, triển khai nhiệm vụ năm 2020" was held for 2019; halves of a year share its number. */
    private int plannedYear(boolean wholeYear) {
        Predicate<PeriodMention> sort = wholeYear
                ? period -> period.span() == PeriodMention.Span.YEAR
                : period -> period.span() == PeriodMention.Span.FIRST_HALF
                        || period.span() == PeriodMention.Span.SECOND_HALF;
        var title = article.page().sentences().getFirst();
        return Stream.of(List.of(meeting.sentence(), title), article.body())
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .limit(2L * LEAD)
                .flatMap(sentence -> article.marks().periods().within(sentence.from(), sentence.to()).stream())
                .filter(PeriodMention::hasYear)
                .filter(sort)
                .map(period -> wholeYear ? period.year() - 1 : period.year())
                .findFirst()
                .orElse(0);
    }
}
