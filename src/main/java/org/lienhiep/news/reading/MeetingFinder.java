package org.lienhiep.news.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.MeetingKind;

/**
 * Decides whether the article reports a meeting of an association, and which sentence tells it. Every word for a
 * meeting is weighed: one with a host, a day and a verb of holding near the beginning is what the article is about;
 * one that is to come, or is a contest, or is held by an organ of Party or state is not.
 */
final class MeetingFinder {

    private static final Phrases<String> LEVELS = WordList.read("events.txt").phrases("levels");
    private static final int ENOUGH = 6;
    private static final int SENTENCES = 60;
    private static final int YEARS_OF_HISTORY = 4;
    private static final int LEAD = 6;
    private static final int SHORTEST_LEAD = 14;
    private static final int HOST_OF_ASSOCIATION = 4;
    private static final int OTHER_HOST = 3;
    private static final int DATED = 2;
    private static final int HELD = 2;
    private static final int REVIEWS = 2;
    private static final int EXPECTED = -8;
    private static final int[] BY_PARAGRAPH = {3, 2, 1};

    private final Article article;
    private final HostFinder hosts;
    private final List<Told> lead;
    /** The paragraph that is the first with a whole sentence: lines of the page may stand before it. */
    private final int firstParagraph;

    private final ArticleSubject subject;

    /** A word for a meeting in the first sentences of the text. */
    private record Told(EventMention event, boolean dated, boolean expected) {}

    private MeetingFinder(Article article) {
        this.article = article;
        this.hosts = new HostFinder(article.marks());
        this.lead = article.body().stream()
                .limit(LEAD)
                .flatMap(sentence -> EventRecogniser.recognise(article.tokens(), sentence).stream()
                        .map(event -> told(sentence, event)))
                .toList();
        this.firstParagraph = article.body().stream()
                .filter(sentence -> sentence.to() - sentence.from() >= SHORTEST_LEAD)
                .mapToInt(Sentence::paragraph)
                .findFirst()
                .orElse(0);
        this.subject = new ArticleSubject(article);
    }

    private Told told(Sentence sentence, EventMention event) {
        return new Told(
                event, dateIn(sentence, event) != null, EventWords.isExpected(article.marks(), sentence, event));
    }

    /** The sentence that tells of the meeting reported; null if the article reports none of an association. */
    static @Nullable MeetingCandidate find(Article article) {
        if (Genres.isNoNews(article)) {
            return null;
        }
        var finder = new MeetingFinder(article);
        var best = finder.candidates().stream()
                .max(Comparator.comparingInt(MeetingCandidate::score))
                .orElse(null);
        if (best == null || best.score() < ENOUGH || !best.isOfAssociation()) {
            return null;
        }
        return finder.isHistory(best) ? null : best;
    }

    /** A meeting held many years before other days that the text tells of is history and no news. */
    private boolean isHistory(MeetingCandidate candidate) {
        var held = candidate.date() == null ? null : candidate.date().first();
        int year = held == null ? 0 : held.year();
        return year != 0
                && article.body().stream()
                        .limit(SENTENCES)
                        .flatMap(sentence -> article.marks().dates().within(sentence.from(), sentence.to()).stream())
                        .filter(DateMention::isEvent)
                        .map(DateMention::first)
                        .filter(Objects::nonNull)
                        .anyMatch(other -> other.year() >= year + YEARS_OF_HISTORY);
    }

    private List<MeetingCandidate> candidates() {
        var candidates = new ArrayList<MeetingCandidate>();
        var sentences = article.page().sentences();
        for (var sentence : sentences.subList(0, Math.min(SENTENCES, sentences.size()))) {
            for (var event : events(sentence)) {
                candidates.add(candidate(sentence, event));
            }
        }
        return candidates;
    }

    private List<EventMention> events(Sentence sentence) {
        var named = EventRecogniser.recognise(article.tokens(), sentence);
        return named.isEmpty() && isLead(sentence) ? UnnamedEvents.in(article, sentence, subject.isKnown()) : named;
    }

    /** What the article first says is to come stays so where it is named again without a day of its own. */
    private boolean isAnnounced(EventMention event, @Nullable DateMention date) {
        return date == null
                && lead.stream()
                        .filter(told -> told.dated && told.event.kind() == event.kind())
                        .findFirst()
                        .map(Told::expected)
                        .orElse(false);
    }

    private MeetingCandidate candidate(Sentence sentence, EventMention event) {
        var told = hosts.find(sentence, event);
        boolean general =
                told != null && event.kind() == MeetingKind.CONGRESS && LEVELS.startsAt(article.tokens(), told.to());
        var date = dateIn(sentence, event);
        var host = told == null ? untold(sentence, event, date) : general ? null : told;
        int score = position(sentence) + (told == null && host != null ? OTHER_HOST : hostScore(host));
        score += date != null ? DATED : 0;
        boolean held = EventWords.isHeld(article.tokens(), sentence, event);
        score += held || (sentence.isTitle() && isToldBelow(event)) ? HELD : 0;
        score += Reviews.in(article, sentence) != null ? REVIEWS : 0;
        score += isExpected(sentence, event) || isAnnounced(event, date) ? EXPECTED : 0;
        return new MeetingCandidate(sentence, event, host, date, score);
    }

    private @Nullable OrganisationMention untold(Sentence sentence, EventMention event, @Nullable DateMention date) {
        return isLead(sentence) ? subject.whose(sentence, event, date != null) : null;
    }

    /**
     * A title names a meeting that was held where the first sentences speak of it: "Dự đại hội có …". That somebody met
     * ("Ban Chấp hành họp") they may tell in another word: "Phiên họp đã bàn …".
     */
    private boolean isToldBelow(EventMention event) {
        var first = article.tokens().get(event.from());
        return lead.stream()
                .filter(told -> !told.expected)
                .map(Told::event)
                .anyMatch(other -> other.kind() == event.kind()
                        && (event.verb() || article.tokens().is(other.from(), first.key())));
    }

    /** A title says nothing of the time: what it names is to come if the first sentence that speaks of it says so. */
    private boolean isExpected(Sentence sentence, EventMention event) {
        boolean first = sentence.isTitle()
                && lead.stream()
                        .filter(told -> told.event.kind() == event.kind())
                        .findFirst()
                        .map(Told::expected)
                        .orElse(false);
        return first || EventWords.isExpected(article.marks(), sentence, event);
    }

    private static int hostScore(@Nullable OrganisationMention host) {
        if (host == null) {
            return 0;
        }
        return host.kind().isAssociation() ? HOST_OF_ASSOCIATION : OTHER_HOST;
    }

    private int position(Sentence sentence) {
        if (sentence.isTitle()) {
            return 1;
        }
        int paragraph = Math.max(0, sentence.paragraph() - firstParagraph);
        return paragraph < BY_PARAGRAPH.length ? BY_PARAGRAPH[paragraph] : 0;
    }

    private boolean isLead(Sentence sentence) {
        return !sentence.isTitle() && sentence.paragraph() - firstParagraph < BY_PARAGRAPH.length;
    }

    /** The day in the sentence that stands nearest to the word for the meeting. */
    private @Nullable DateMention dateIn(Sentence sentence, EventMention event) {
        return article.marks().dates().within(sentence.from(), sentence.to()).stream()
                .filter(DateMention::isEvent)
                .min(Comparator.comparingInt(date -> Math.abs(date.from() - event.from())))
                .orElse(null);
    }
}
