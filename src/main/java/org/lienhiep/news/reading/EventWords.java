package org.lienhiep.news.reading;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words around a meeting that tell whether and how it took place. */
final class EventWords {

    private static final WordList LIST = WordList.read("events.txt");
    private static final Phrases<String> UNREAL = LIST.phrases("unreal");
    private static final Phrases<String> PURPOSE = LIST.phrases("purpose");
    private static final Phrases<String> TAKE_PLACE = LIST.phrases("take-place");
    private static final Phrases<String> HOLD = LIST.phrases("hold");
    private static final Phrases<String> NAME_PARTS = LIST.phrases("name-parts");
    private static final Phrases<String> CLAUSE_ENDS = LIST.phrases("clause-ends");
    private static final Set<String> NAME_SIGNS = Set.of("(", ")", ",", "-");
    private static final int REACH_BEFORE = 12;
    private static final int REACH_AFTER = 6;
    private static final int PLACE_REACH = 45;

    private EventWords() {}

    /** Whether the meeting is only expected: "sẽ tổ chức đại hội", "đại hội của Hội X nhiệm kỳ Y dự kiến diễn ra". */
    static boolean isExpected(Marks marks, Sentence sentence, EventMention event) {
        var tokens = marks.tokens();
        int clause = event.from();
        int first = Math.max(sentence.from(), event.from() - REACH_BEFORE);
        while (clause > first && !CLAUSE_ENDS.startsAt(tokens, clause - 1)) {
            clause--;
        }
        int name = nameEnd(marks, sentence, event);
        return UNREAL.within(tokens, clause, event.from())
                || UNREAL.within(tokens, event.to(), endBeforePurpose(tokens, sentence, event))
                || UNREAL.startsAt(tokens, name);
    }

    /** What a meeting is held for may be to come: "họp Ban Chấp hành để chuẩn bị đại hội". */
    private static int endBeforePurpose(Tokens tokens, Sentence sentence, EventMention event) {
        int end = Math.min(sentence.to(), event.to() + REACH_AFTER);
        int purpose = PURPOSE.first(tokens, event.to(), end);
        return purpose < 0 ? end : purpose;
    }

    /** The token after the meeting's name: whose it is, its number, its term and its day belong to it. */
    private static int nameEnd(Marks marks, Sentence sentence, EventMention event) {
        var tokens = marks.tokens();
        int at = event.to();
        while (at < Math.min(sentence.to(), event.to() + PLACE_REACH)) {
            var mention = firstOf(marks.organisations().at(at), marks.periods().at(at), marks.dates().at(at));
            if (mention != null) {
                at = mention.to();
            } else if (isPartOfName(tokens, at) || Ordinals.at(tokens, at) > 0 || NAME_SIGNS.contains(tokens.get(at).key())) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private static @Nullable Mention firstOf(@Nullable Mention... mentions) {
        return Stream.of(mentions).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** Whether a word such as "sẽ" or "dự kiến" stands between these tokens. */
    static boolean isUnreal(Tokens tokens, int from, int to) {
        return UNREAL.within(tokens, from, to);
    }

    /** Whether the sentence says that the meeting was held. */
    static boolean isHeld(Tokens tokens, Sentence sentence, EventMention event) {
        int from = Math.max(sentence.from(), event.from() - REACH_AFTER);
        int to = Math.min(sentence.to(), event.to() + PLACE_REACH);
        return event.verb()
                || startsWithin(tokens, from, event.from())
                || TAKE_PLACE.within(tokens, event.to(), to)
                || TAKE_PLACE.within(tokens, from, event.from());
    }

    /** The verb may run into the word for the meeting: "làm lễ ký kết". */
    private static boolean startsWithin(Tokens tokens, int from, int to) {
        for (int at = from; at < to; at++) {
            if (HOLD.startsAt(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    /** "lần thứ", "đại biểu", "mở rộng": words of a meeting's name. */
    static boolean isPartOfName(Tokens tokens, int at) {
        return NAME_PARTS.startsAt(tokens, at) || NAME_PARTS.endsAt(tokens, at + 1, 3);
    }
}
