package org.lienhiep.news.reading;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.MeetingKind;

/**
 * Tells which sentences speak of an election at the meeting, and from which word on. A sentence goes on with what the
 * one before told when it is an item of its list, or says in the same paragraph who took which post. Sentences are
 * asked about in the order of the text.
 */
final class ElectionTriggers {

    private static final WordList LIST = WordList.read("elections.txt");
    private static final Phrases<String> ELECT = LIST.phrases("elect");
    private static final Phrases<String> NO_ELECT = LIST.phrases("no-elect");
    private static final Phrases<String> NO_ELECTION = LIST.phrases("no-election");
    private static final Phrases<String> NEW_BOARD = LIST.phrases("new-board");
    private static final Phrases<String> TAKES_POST = LIST.phrases("takes-post");
    private static final Phrases<String> PAST = LIST.phrases("past");
    private static final Phrases<String> OFFICERS = LIST.phrases("officers");
    private static final Phrases<String> ORGANS = LIST.phrases("organs");
    private static final Phrases<String> CONSISTS = LIST.phrases("consists");
    private static final Phrases<String> NOMINATED = LIST.phrases("nominated");
    private static final Phrases<String> VOTES = LIST.phrases("votes");
    private static final Phrases<String> HEADINGS = LIST.phrases("headings");
    private static final Phrases<String> CAUSES = LIST.phrases("causes");
    private static final Phrases<String> POST_LEADS = LIST.phrases("post-leads");
    private static final Phrases<String> HOLDER_JOINS = LIST.phrases("post-joins");
    private static final int REACH_TO_CAUSE = 8;
    private static final String PASSIVE = Syllables.key("được");
    private static final String BY = Syllables.key("do");
    private static final String HAS = Syllables.key("có");
    private static final String BORN = Syllables.key("sinh");
    private static final int REACH_BACK = 3;
    private static final int REACH_TO_HOLDER = 12;
    private static final int LONGEST_ITEM = 40;

    private final Article article;
    private final Tokens tokens;
    private final @Nullable Times times;
    private final boolean congress;

    /** Whether the sentence before spoke of an election. */
    private boolean told;
    /** Whether any sentence did. */
    private boolean ever;
    /** Whether it ended with a colon, or was an item of such a list. */
    private boolean listFollows;

    private int paragraph = Sentence.TITLE;

    ElectionTriggers(Article article, MeetingCandidate meeting, @Nullable Times times) {
        this.article = article;
        this.tokens = article.tokens();
        this.times = times;
        this.congress = meeting.event().kind() == MeetingKind.CONGRESS;
    }

    /** Whether any sentence asked about so far tells of an election. */
    boolean ever() {
        return ever;
    }

    /**
     * Where a sentence speaks of an election.
     *
     * @param from the first token of what it tells
     * @param goesOn whether the sentence before said that somebody was elected, and this one only who
     * @param list whether it is an item of a list
     */
    record Trigger(int from, boolean goesOn, boolean list) {}

    /** Where this sentence speaks of an election; null if it speaks of none. */
    @Nullable
    Trigger in(Sentence sentence) {
        int own = own(sentence);
        boolean item = listFollows && isItem(sentence);
        boolean goesOn = own < 0 && (item || goesOn(sentence));
        boolean now = own >= 0 && !isOfAnotherYear(sentence, own);
        boolean led = told && now && listsPosts(sentence, own);
        told = now || goesOn;
        ever |= now;
        boolean colon = tokens.is(sentence.to() - 1, ":")
                || HEADINGS.lengthAt(tokens, sentence.from()) == sentence.to() - sentence.from();
        listFollows =
                (now && colon) || item || (ever && colon && OFFICERS.within(tokens, sentence.from(), sentence.to()));
        paragraph = sentence.paragraph();
        if (!told) {
            return null;
        }
        boolean result = led || (now && isCause(sentence, own));
        return new Trigger(now && !result ? own : sentence.from(), goesOn || result, item);
    }

    /** The first word of electing that is meant so; -1 if there is none. */
    private int own(Sentence sentence) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            boolean elect = ELECT.startsAt(tokens, at)
                    && !tokens.is(at - 1, "(")
                    && !NO_ELECT.startsAt(tokens, at)
                    && !NO_ELECT.endsAt(tokens, at + 1, REACH_BACK)
                    && !NO_ELECTION.within(tokens, Math.max(sentence.from(), at - REACH_BACK), at)
                    && !NOMINATED.within(tokens, Math.max(sentence.from(), at - REACH_TO_HOLDER), at);
            if (elect || isNewBoard(sentence, at) || isBoard(sentence, at) || isVoted(sentence, at)) {
                return at;
            }
        }
        return -1;
    }

    /** "Ban Chấp hành khóa mới do ông A làm Chủ tịch". */
    private boolean isNewBoard(Sentence sentence, int at) {
        int length = congress ? NEW_BOARD.lengthAt(tokens, at) : 0;
        for (int by = at + length; length > 0 && by < Math.min(sentence.to(), at + REACH_TO_HOLDER); by++) {
            if (tokens.is(by, BY)) {
                return true;
            }
        }
        return false;
    }

    /** "Chủ tịch là ông A, do đại hội bầu", "Ông A giữ chức Chủ tịch sau khi Đại hội bầu": the result comes first. */
    private boolean isCause(Sentence sentence, int elect) {
        int from = Math.max(sentence.from(), elect - REACH_TO_CAUSE);
        int cause = CAUSES.first(tokens, from, elect);
        boolean told = cause > 0
                && article.marks().offices().within(sentence.from(), cause).stream()
                        .anyMatch(office -> office.rank() != OfficeWords.Rank.OTHER);
        return told || isLedBoard(sentence, elect) || isAfterPost(sentence, elect);
    }

    /** "Hai Phó Chủ tịch được bầu là ông A và bà B", "Chủ tịch Hội khóa VII tiếp tục được giao cho ông A". */
    private boolean isAfterPost(Sentence sentence, int elect) {
        int joins = elect + ELECT.lengthAt(tokens, elect);
        int end = tokens.is(elect - 1, PASSIVE) ? elect - 1 : elect;
        return HOLDER_JOINS.startsAt(tokens, joins)
                && article.marks().offices().within(sentence.from(), elect).stream()
                        .anyMatch(office -> article.marks().terms().after(office.to()) == end);
    }

    /** "Một Ban Chấp hành 83 thành viên do ông A làm Chủ tịch vừa được Đại hội bầu ra." */
    private boolean isLedBoard(Sentence sentence, int elect) {
        for (int at = sentence.from(); at < elect; at++) {
            if (tokens.is(at, BY) && TAKES_POST.within(tokens, at, elect)) {
                return OFFICERS.within(tokens, sentence.from(), at);
            }
        }
        return false;
    }

    /** "Ban Thường vụ gồm 3 ủy viên là các ông: …". */
    private boolean isBoard(Sentence sentence, int at) {
        int organ = congress && at == sentence.from() ? ORGANS.lengthAt(tokens, at) : 0;
        int end = article.marks().terms().after(at + organ);
        boolean counts = tokens.is(end, HAS) && tokens.get(end + 1).isNumber();
        return organ > 0 && (counts || CONSISTS.startsAt(tokens, end));
    }

    /** "đạt 24/25 phiếu, trở thành Phó Chủ tịch". */
    private boolean isVoted(Sentence sentence, int at) {
        return VOTES.startsAt(tokens, at)
                && TAKES_POST.within(tokens, at, sentence.to())
                && !NO_ELECTION.within(tokens, sentence.from(), sentence.to());
    }

    private boolean isItem(Sentence sentence) {
        return sentence.to() - sentence.from() <= LONGEST_ITEM
                && !PAST.within(tokens, sentence.from(), sentence.to())
                && !EventWords.isUnreal(tokens, sentence.from(), sentence.to());
    }

    private boolean goesOn(Sentence sentence) {
        boolean next = sentence.paragraph() == paragraph || (congress && sentence.paragraph() == paragraph + 1);
        return told
                && next
                && (TAKES_POST.within(tokens, sentence.from(), sentence.to()) || listsPosts(sentence, sentence.to()))
                && !NO_ELECTION.within(tokens, sentence.from(), sentence.to())
                && !PAST.within(tokens, sentence.from(), sentence.to());
    }

    /** "Chủ tịch Liên đoàn là ông A", "Bốn phó chủ tịch là các ông …", "Kết quả: Chủ tịch - ông A; …". */
    private boolean listsPosts(Sentence sentence, int to) {
        for (int at = sentence.from(); at < to; at++) {
            boolean start = at == sentence.from()
                    || tokens.is(at - 1, ":")
                    || (tokens.is(at - 1, ",") && at <= sentence.from() + REACH_BACK);
            if (start && isPostFirst(at, sentence)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPostFirst(int from, Sentence sentence) {
        int at = from;
        while (at < sentence.to()
                && (POST_LEADS.startsAt(tokens, at) || tokens.get(at).isNumber())) {
            at += Math.max(1, POST_LEADS.lengthAt(tokens, at));
        }
        var office = article.marks().offices().startingAt(at);
        return office != null
                && HOLDER_JOINS.startsAt(tokens, article.marks().terms().after(office.to()));
    }

    /** "Năm 2010, ông được bầu làm …" tells the past; "(sinh năm 1960)" does not. */
    private boolean isOfAnotherYear(Sentence sentence, int trigger) {
        if (times == null || times.heldOn() == null) {
            return false;
        }
        int held = times.heldOn().getYear();
        return article.marks().periods().within(sentence.from(), trigger).stream()
                .filter(period -> !tokens.is(period.from() - 1, BORN) && !tokens.is(period.from() - 1, "("))
                .anyMatch(period -> period.span() == PeriodMention.Span.YEAR && period.year() < held - 1);
    }
}
