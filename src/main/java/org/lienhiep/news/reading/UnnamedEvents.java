package org.lienhiep.news.reading;

import java.util.List;
import org.lienhiep.kernel.MeetingKind;

/**
 * Finds meetings that a dated sentence tells without a word for one: who looks back on a half-year together has met
 * ("Sáng 13/6, Hội X nhìn lại nửa đầu năm"), and so has an organ that elects ("Ban Chấp hành Hội X đã bầu …").
 */
final class UnnamedEvents {

    private static final Phrases<String> ELECT = WordList.read("elections.txt").phrases("elect");
    private static final Phrases<String> BODIES = WordList.read("events.txt").phrases("bodies");

    private static final int SENTENCES = 40;

    private UnnamedEvents() {}

    /**
     * The meeting of a sentence, if it tells one so; the sentence must not name a meeting.
     *
     * @param named whether the text names an association that "Hội" can mean
     */
    static List<EventMention> in(Article article, Sentence sentence, boolean named) {
        var marks = article.marks();
        boolean dated =
                marks.dates().within(sentence.from(), sentence.to()).stream().anyMatch(DateMention::isEvent);
        boolean ofAssociation = (named && GenericHosts.acts(article.tokens(), sentence))
                || marks.organisations().within(sentence.from(), sentence.to()).stream()
                        .anyMatch(mention -> mention.kind().isAssociation());
        boolean meets = sentence.paragraph() == 0 && meetsLater(article);
        if (!(dated || meets)
                || !ofAssociation
                || EventWords.isUnreal(article.tokens(), sentence.from(), sentence.to())) {
            return List.of();
        }
        var review = Reviews.in(article, sentence);
        int at = review == null ? electing(article, sentence) : review.from();
        return at < 0 ? List.of() : List.of(new EventMention(at, at + 1, MeetingKind.OTHER, true));
    }

    /** "Phát biểu tại hội nghị, …": there was a meeting. */
    private static boolean meetsLater(Article article) {
        return article.body().stream()
                .limit(SENTENCES)
                .anyMatch(sentence -> EventRecogniser.recognise(article.tokens(), sentence).stream()
                        .anyMatch(event -> event.kind() == MeetingKind.OTHER && !event.verb()));
    }

    /** The verb by which an organ of an association elects; -1 if none does. */
    private static int electing(Article article, Sentence sentence) {
        var tokens = article.tokens();
        int organ = BODIES.first(tokens, sentence.from(), sentence.to());
        if (organ < 0) {
            return -1;
        }
        int end = organ + BODIES.lengthAt(tokens, organ);
        var whose = article.marks().organisations().startingAt(end);
        boolean acts = whose != null
                && whose.kind().isAssociation()
                && article.marks().offices().at(organ) == null;
        return acts ? ELECT.first(tokens, end, sentence.to()) : -1;
    }
}
