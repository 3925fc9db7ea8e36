package org.lienhiep.news.reading;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.MeetingKind;

/** Works out the year of a day written without one ("sáng 22/1"). */
final class YearInference {

    /** Reviews of a year are held from December to the spring of the next. */
    static final int LAST_MONTH_OF_LATE_REVIEWS = 8;

    private static final int FIRST_MONTH_OF_EARLY_REVIEWS = 9;
    private static final int DAYS_OF_GRACE = 3;
    private static final int LEAD = 6;
    private static final int LAST_MONTH_OF_WINTER = 3;
    static final int CONTRADICTED = -1;
    private static final int LATEST_JUBILEE = 2040;
    private static final Phrases<String> PAST = WordList.read("counts.txt").phrases("done");
    private static final String FOUND = Syllables.key("thành");
    private static final String REMEMBER = Syllables.key("kỷ");
    private static final String INTO = Syllables.key("sang");
    private static final String YEAR_WORD = Syllables.key("năm");

    private YearInference() {}

    /** The year; 0 where nothing tells it. */
    static int yearOf(Article article, MeetingCandidate meeting, @Nullable PeriodMention reviewed, DateReader.Day day) {
        int ofReview = reviewed == null || !reviewed.hasYear() ? 0 : ofReview(reviewed, day);
        var published = article.published();
        if (published != null) {
            int latest = latestBefore(published.date().plusDays(DAYS_OF_GRACE), day);
            return ofReview != 0 && ofReview < latest ? ofReview : latest;
        }
        if (ofReview != 0) {
            return ofReview;
        }
        int halfYear = years(article, PeriodMention.Span.FIRST_HALF, PeriodMention.Span.SECOND_HALF)
                .findFirst()
                .orElse(0);
        if (halfYear != 0) {
            return halfYear;
        }
        int named = namedNear(article, meeting, day);
        if (named != 0) {
            return named;
        }
        int jubilee = ofJubilee(article, meeting);
        if (jubilee != 0) {
            return jubilee;
        }
        int supposed = supposed(article, meeting);
        if (supposed > 0 && founds(article, meeting)) {
            return supposed;
        }
        int only = onlyYear(article, day);
        return supposed == 0 || supposed == only ? only : 0;
    }

    private static int ofReview(PeriodMention reviewed, DateReader.Day day) {
        boolean later = reviewed.span() == PeriodMention.Span.YEAR && day.month() <= LAST_MONTH_OF_LATE_REVIEWS;
        return later ? reviewed.year() + 1 : reviewed.year();
    }

    /**
     * The year in which the term begins that a congress opens, or ends that a meeting closes: mostly that of the
     * meeting, but many a congress is held later than its term says, so it is no more than a guess. 0 for none,
     * {@link #CONTRADICTED} where the article looks back on a later year.
     */
    static int supposed(Article article, MeetingCandidate meeting) {
        int term = ofTerm(article, meeting);
        return term != 0 ? term : Reviews.lastYearOfTerm(article, meeting.sentence());
    }

    /**
     * "(26/8/1995 - 26/8/2015)": the jubilee is of the later year. A single day may be that of the jubilee itself, as
     * in "kỷ niệm 55 năm … (10/8/2016)", if it is too late to be what is remembered.
     */
    private static int ofJubilee(Article article, MeetingCandidate meeting) {
        var sentence = meeting.sentence();
        var years = article.marks().dates().within(sentence.from(), sentence.to()).stream()
                .filter(date -> date.role() == DateMention.Role.ANNIVERSARY && date.first() != null)
                .mapToInt(date -> date.first().year())
                .filter(year -> year != 0)
                .sorted()
                .toArray();
        if (years.length > 1) {
            return years[years.length - 1];
        }
        int remembered = yearsRemembered(article.tokens(), sentence);
        if (remembered > 0 && years.length == 1 && years[0] + remembered > LATEST_JUBILEE) {
            return years[0];
        }
        int founded = remembered == 0 ? 0 : yearOfFounding(article);
        return founded == 0 ? 0 : founded + remembered;
    }

    /** The year that all of the text names as that of a founding; 0 if it names several or none. */
    private static int yearOfFounding(Article article) {
        var years = article.body().stream()
                .flatMapToInt(sentence -> IntStream.concat(
                        article.marks().periods().within(sentence.from(), sentence.to()).stream()
                                .filter(period -> isOfFounding(article, period))
                                .mapToInt(PeriodMention::year),
                        article.marks().dates().within(sentence.from(), sentence.to()).stream()
                                .filter(date -> date.first() != null && isOfFounding(article, date))
                                .mapToInt(date -> date.first().year())))
                .filter(year -> year != 0)
                .distinct()
                .toArray();
        return years.length == 1 ? years[0] : 0;
    }

    private static boolean isOfFounding(Article article, Mention mention) {
        return DateContext.isAfterFounding(article.tokens(), mention.from());
    }

    /** The number before "năm" after a word such as "kỷ niệm"; 0 if there is none. */
    private static int yearsRemembered(Tokens tokens, Sentence sentence) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            if (tokens.is(at, REMEMBER) && tokens.get(at + 2).isNumber() && tokens.is(at + 3, YEAR_WORD)) {
                return DateReader.number(tokens, at + 2);
            }
        }
        return 0;
    }

    /**
     * The year all of the article speaks of; 0 if it speaks of several or none. In the first months "Năm 2023, …"
     * tells the results of the year before.
     */
    private static int onlyYear(Article article, DateReader.Day day) {
        var years = article.page().sentences().stream()
                .flatMapToInt(sentence -> IntStream.concat(
                        article.marks().periods().within(sentence.from(), sentence.to()).stream()
                                .filter(period -> period.year() != 0 && period.year() == period.lastYear())
                                .filter(period -> !isOfFounding(article, period))
                                .filter(period -> !Aims.isAim(article.tokens(), period))
                                .mapToInt(period ->
                                        period.year() + (tellsResults(article, period, sentence, day) ? 1 : 0)),
                        writtenYears(article, sentence)))
                .distinct()
                .toArray();
        return years.length == 1 ? years[0] : 0;
    }

    /** The years written with other days on which something takes place. */
    private static IntStream writtenYears(Article article, Sentence sentence) {
        return article.marks().dates().within(sentence.from(), sentence.to()).stream()
                .filter(DateMention::isEvent)
                .map(DateMention::first)
                .filter(Objects::nonNull)
                .mapToInt(DateReader.Day::year)
                .filter(year -> year != 0);
    }

    private static boolean tellsResults(Article article, PeriodMention period, Sentence sentence, DateReader.Day day) {
        return period.span() == PeriodMention.Span.YEAR
                && (period.from() <= sentence.from() + 1 || Reviews.isLookedBackOn(article, sentence, period))
                && !article.tokens().is(period.from() - 1, INTO)
                && day.month() <= LAST_MONTH_OF_WINTER;
    }

    private static int latestBefore(LocalDate published, DateReader.Day day) {
        for (int year = published.getYear(); year > published.getYear() - 4; year--) {
            var dated = day.withYear(year);
            if (dated.exists() && !LocalDate.of(year, day.month(), day.day()).isAfter(published)) {
                return year;
            }
        }
        return 0;
    }

    /** A year in the title or in the sentence of the meeting: the later of two in spring, the earlier in autumn. */
    private static int namedNear(Article article, MeetingCandidate meeting, DateReader.Day day) {
        var years = Stream.concat(
                        Stream.of(meeting.sentence()),
                        article.page().sentences().stream().filter(Sentence::isTitle))
                .flatMapToInt(sentence -> article.marks().periods().within(sentence.from(), sentence.to()).stream()
                        .filter(period -> period.hasYear() && period.year() == period.lastYear())
                        .filter(period -> !Aims.isAim(article.tokens(), period))
                        .mapToInt(PeriodMention::year))
                .sorted()
                .toArray();
        if (years.length == 0) {
            return 0;
        }
        return day.month() >= FIRST_MONTH_OF_EARLY_REVIEWS ? years[0] : years[years.length - 1];
    }

    /**
     * The first year of the term that a congress opens; {@link #CONTRADICTED} if it looks back on a later year, 0 if no
     * term is named.
     */
    private static int ofTerm(Article article, MeetingCandidate meeting) {
        if (meeting.event().kind() != MeetingKind.CONGRESS && !founds(article, meeting)) {
            return 0;
        }
        int first = article.page().sentences().stream()
                .limit(LEAD)
                .flatMap(sentence -> article.marks().periods().within(sentence.from(), sentence.to()).stream())
                .filter(period -> period.span() == PeriodMention.Span.TERM)
                .mapToInt(PeriodMention::year)
                .max()
                .orElse(0);
        return first != 0 && article.body().stream().anyMatch(sentence -> looksBackBeyond(article, sentence, first))
                ? CONTRADICTED
                : first;
    }

    /** The first term of an association begins when it is founded. */
    private static boolean founds(Article article, MeetingCandidate meeting) {
        var event = meeting.event();
        return article.tokens().is(event.to(), FOUND) || article.tokens().is(event.to() - 2, FOUND);
    }

    /** "Trong nhiệm kỳ 2019 - 2024 …", "Năm 2024, Hội đã …" of a term that is called 2023 - 2028. */
    private static boolean looksBackBeyond(Article article, Sentence sentence, int year) {
        return article.marks().periods().within(sentence.from(), sentence.to()).stream()
                .anyMatch(period -> switch (period.span()) {
                    case TERM -> period.year() != 0 && period.year() < year && period.lastYear() > year;
                    case YEAR, FIRST_HALF -> period.year() > year && tellsOfPast(article, sentence, period);
                    case SECOND_HALF, OTHER -> false;
                });
    }

    private static boolean tellsOfPast(Article article, Sentence sentence, PeriodMention period) {
        return period.from() <= sentence.from() + 1
                && PAST.within(article.tokens(), period.to(), sentence.to())
                && !EventWords.isUnreal(article.tokens(), sentence.from(), sentence.to());
    }

    private static IntStream years(Article article, PeriodMention.Span one, PeriodMention.Span other) {
        return article.page().sentences().stream()
                .flatMap(sentence -> article.marks().periods().within(sentence.from(), sentence.to()).stream())
                .filter(period -> period.hasYear() && (period.span() == one || period.span() == other))
                .mapToInt(PeriodMention::year);
    }
}
