package org.lienhiep.news.reading;

import java.util.ArrayList;
import java.util.List;
import org.lienhiep.kernel.MeetingKind;

/**
 * Finds words for a meeting that took place. Meetings counted among activities ("5 hội thảo", "các hội nghị"), papers
 * ("Nghị quyết Đại hội") and meetings to come are none.
 */
final class EventRecogniser {

    private static final WordList LIST = WordList.read("events.txt");
    private static final Phrases<MeetingKind> EVENTS =
            Phrases.of(LIST.section("events"), entry -> MeetingKind.valueOf(entry.value()));
    private static final Phrases<MeetingKind> VERBS =
            Phrases.of(LIST.section("event-verbs"), entry -> MeetingKind.valueOf(entry.value()));
    private static final Phrases<String> NO_EVENT = LIST.phrases("no-event");
    private static final Phrases<String> NO_EVENT_BEFORE = LIST.phrases("no-event-before");
    private static final Phrases<String> PLURAL_BEFORE = LIST.phrases("plural-before");
    private static final Phrases<String> AFTER_ALL = LIST.phrases("after-all");
    private static final Phrases<String> CLASSIFIERS = LIST.phrases("classifiers");
    private static final Phrases<String> PAPERS = LIST.phrases("papers");
    private static final String DAY_WORD = Syllables.key("ngày");
    private static final int LONGEST_DAY = 6;
    private static final String OF_WORD = Syllables.key("của");
    private static final int LONGEST_BEFORE = 4;
    private static final int LONGEST_PAPER = 7;
    private static final Phrases<String> CONTESTS = LIST.phrases("contests");
    private static final int CONTEST_REACH = 5;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private EventRecogniser() {}

    /** The words for meetings in a sentence, in its order. */
    static List<EventMention> recognise(Tokens tokens, Sentence sentence) {
        var found = new ArrayList<EventMention>();
        int at = sentence.from();
        while (at < sentence.to()) {
            var event = EVENTS.at(tokens, at);
            boolean verb = event == null;
            var match = verb ? VERBS.at(tokens, at) : event;
            if (match == null) {
                at++;
                continue;
            }
            boolean ofNoun = verb && EVENTS.startsAt(tokens, at + match.length());
            if (!ofNoun && isMeeting(tokens, at) && !isOfContest(tokens, at + match.length(), match.value(), verb)) {
                found.add(new EventMention(at, at + match.length(), match.value(), verb));
            }
            at += match.length();
        }
        return found;
    }

    private static boolean isMeeting(Tokens tokens, int at) {
        return !isCounted(tokens, at)
                && !(CLASSIFIERS.startsAt(tokens, at - 1) && isCounted(tokens, at - 1))
                && !NO_EVENT.startsAt(tokens, at)
                && (!NO_EVENT_BEFORE.endsAt(tokens, at, LONGEST_BEFORE) || AFTER_ALL.endsAt(tokens, at, LONGEST_BEFORE))
                && !isOfPaper(tokens, at);
    }

    private static boolean isCounted(Tokens tokens, int at) {
        return (tokens.get(at - 1).isNumber() && !isYear(tokens, at - 1) && !endsDay(tokens, at))
                || NumberWords.at(tokens, at - 1).value() > 0
                || PLURAL_BEFORE.endsAt(tokens, at, LONGEST_BEFORE);
    }

    /** "nhiệm kỳ 2018 - 2023 họp phiên thứ tư": nobody meets two thousand times. */
    private static boolean isYear(Tokens tokens, int at) {
        int number = DateReader.number(tokens, at);
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    /** "ngày 2/4 họp", "ngày 8 tháng 8 năm 2011 họp": the number is of a day and counts nothing; "2-4 hội thảo" does. */
    private static boolean endsDay(Tokens tokens, int end) {
        for (int at = end - 1; at >= end - LONGEST_DAY; at--) {
            var day = DateReader.at(tokens, at);
            boolean certain = tokens.is(at, DAY_WORD) || tokens.is(at + 1, "/");
            if (certain && day != null && day.to() == end) {
                return true;
            }
        }
        return tokens.is(end - 2, DAY_WORD);
    }

    /** "lễ tổng kết và trao giải Hội thi", "tổng kết Cuộc thi": prizes are handed out, nobody confers. */
    private static boolean isOfContest(Tokens tokens, int end, MeetingKind kind, boolean verb) {
        boolean open = kind == MeetingKind.CEREMONY || (verb && kind == MeetingKind.OTHER);
        return open && (CONTESTS.within(tokens, end, end + CONTEST_REACH) || CONTESTS.endsAt(tokens, end, 2));
    }

    /** "Nghị quyết, chương trình hành động của Đại hội": the paper is spoken of, not the meeting. */
    private static boolean isOfPaper(Tokens tokens, int at) {
        return tokens.is(at - 1, OF_WORD) && PAPERS.within(tokens, at - LONGEST_PAPER, at - 1);
    }
}
