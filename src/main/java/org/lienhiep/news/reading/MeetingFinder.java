package org.lienhiep.news.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether the article reports a meeting of an association, and which sentence tells it. Every word for a
 * meeting is weighed: one with a host, a day and a verb of holding near the beginning is what the article is about;
 * one that is to come, or is a contest, or is held by an organ of Party or state is not.
 */
final class MeetingFinder {

    private static final Phrases<String> LEVELS = WordList.read("events.txt").phrases("levels");
    private static final int ENOUGH = 6;
    private static final int SENTENCES = 60;
    private static final int LEAD = 6;
    private static final int HOST_OF_ASSOCIATION = 4;
    private static final int OTHER_HOST = 3;
    private static final int DATED = 2;
    private static final int HELD = 2;
    private static final int REVIEWS = 2;
    private static final int EXPECTED = -8;
    private static final int[] BY_PARAGRAPH = {3, 2, 1};

    private final Article article;
    private final HostFinder hosts;

    private MeetingFinder(Article article) {
        this.article = article;
        this.hosts = new HostFinder(article.marks());
    }

    /** The sentence that tells of the meeting reported; null if the article reports none of an association. */
    static @Nullable MeetingCandidate find(Article article) {
        var finder = new MeetingFinder(article);
        var best = finder.candidates().stream()
                .max(Comparator.comparingInt(MeetingCandidate::score))
                .orElse(null);
        return best != null && best.score() >= ENOUGH && best.isOfAssociation() ? best : null;
    }

    private List<MeetingCandidate> candidates() {
        var candidates = new ArrayList<MeetingCandidate>();
        var sentences = article.page().sentences();
        for (var sentence : sentences.subList(0, Math.min(SENTENCES, sentences.size()))) {
            for (var event : EventRecogniser.recognise(article.tokens(), sentence)) {
                candidates.add(candidate(sentence, event));
            }
        }
        return candidates;
    }

    /** What the article first says is to come stays so where it is named again without a day of its own. */
    private boolean isAnnounced(EventMention event, @Nullable DateMention date) {
        if (date != null) {
            return false;
        }
        return article.body().stream()
                .limit(LEAD)
                .flatMap(sentence -> EventRecogniser.recognise(article.tokens(), sentence).stream()
                        .filter(other -> other.kind() == event.kind() && dateIn(sentence, other) != null)
                        .map(other -> EventWords.isExpected(article.marks(), sentence, other)))
                .findFirst()
                .orElse(false);
    }

    private MeetingCandidate candidate(Sentence sentence, EventMention event) {
        var host = hosts.find(sentence, event);
        if (host != null && LEVELS.startsAt(article.tokens(), host.to())) {
            host = null;
        }
        var date = dateIn(sentence, event);
        int score = position(sentence) + hostScore(host);
        score += date != null ? DATED : 0;
        boolean held = EventWords.isHeld(article.tokens(), sentence, event);
        score += held || (sentence.isTitle() && isToldBelow(event)) ? HELD : 0;
        score += Reviews.in(article, sentence) != null ? REVIEWS : 0;
        score += isExpected(sentence, event) || isAnnounced(event, date) ? EXPECTED : 0;
        return new MeetingCandidate(sentence, event, host, date, score);
    }

    /** A title names a meeting that was held where the first sentences speak of it: "Dự đại hội có …". */
    private boolean isToldBelow(EventMention event) {
        var first = article.tokens().get(event.from());
        return article.body().stream()
                .limit(LEAD)
                .flatMap(sentence -> EventRecogniser.recognise(article.tokens(), sentence).stream()
                        .filter(other -> !EventWords.isExpected(article.marks(), sentence, other)))
                .anyMatch(other -> article.tokens().is(other.from(), first.key()) && other.kind() == event.kind());
    }

    /** A title says nothing of the time: what it names is to come if the first sentence that speaks of it says so. */
    private boolean isExpected(Sentence sentence, EventMention event) {
        if (!sentence.isTitle()) {
            return EventWords.isExpected(article.marks(), sentence, event);
        }
        var first = article.body().stream()
                .limit(LEAD)
                .flatMap(other -> EventRecogniser.recognise(article.tokens(), other).stream()
                        .filter(mention -> mention.kind() == event.kind())
                        .map(mention -> EventWords.isExpected(article.marks(), other, mention)))
                .findFirst();
        return EventWords.isExpected(article.marks(), sentence, event) || first.orElse(false);
    }

    private static int hostScore(@Nullable OrganisationMention host) {
        if (host == null) {
            return 0;
        }
        return host.kind().isAssociation() ? HOST_OF_ASSOCIATION : OTHER_HOST;
    }

    private static int position(Sentence sentence) {
        if (sentence.isTitle()) {
            return 1;
        }
        return sentence.paragraph() < BY_PARAGRAPH.length ? BY_PARAGRAPH[sentence.paragraph()] : 0;
    }

    /** The day in the sentence that stands nearest to the word for the meeting. */
    private @Nullable DateMention dateIn(Sentence sentence, EventMention event) {
        return article.marks().dates().within(sentence.from(), sentence.to()).stream()
                .filter(DateMention::isEvent)
                .min(Comparator.comparingInt(date -> Math.abs(date.from() - event.from())))
                .orElse(null);
    }
}
