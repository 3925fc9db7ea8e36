package org.lienhiep.news.reading;

import org.jspecify.annotations.Nullable;

/** What stands beside a number: the noun that is counted, or a word that makes the number a name. */
final class QuantityNouns {

    private static final WordList LIST = WordList.read("units.txt");
    private static final Phrases<String> UNITS = LIST.phrases("units");
    private static final Phrases<String> MEASURES = LIST.phrases("measures");
    private static final Phrases<String> MONEY = LIST.phrases("money");
    private static final Phrases<String> PERCENT = LIST.phrases("percent");
    private static final Phrases<String> NO_COUNT = LIST.phrases("no-count");
    private static final Phrases<String> NAMES = LIST.phrases("no-count-before");
    private static final Phrases<String> MOSTLY_NAMES = LIST.phrases("mostly-no-count-before");
    private static final Phrases<String> VAGUE = LIST.phrases("vague");
    private static final Phrases<String> LINKS = LIST.phrases("number-links");
    private static final Phrases<String> TOTALS = LIST.phrases("total-words");
    private static final Phrases<String> CLAUSES = LIST.phrases("clauses-after");
    private static final Phrases<String> NUMBER_OF = LIST.phrases("number-of");
    private static final Phrases<String> LABEL_ENDS = LIST.phrases("label-ends");
    private static final String AND = Syllables.key("và");
    private static final int LONGEST_LABEL = 14;
    private static final int LONGEST_NAME = 3;
    private static final int REACH_BEFORE = 16;

    private final Tokens tokens;

    QuantityNouns(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * What is counted.
     *
     * @param unit in few words
     * @param unitTo the token after the unit
     * @param label as fully as the text says
     * @param labelFrom the first token of the label
     * @param to the token after the label, or after the number when the label stands before it
     * @param money whether it is a sum of money
     */
    record Noun(String unit, int unitTo, String label, int labelFrom, int to, boolean money) {}

    static boolean isMeasure(Tokens tokens, int at) {
        return MEASURES.startsAt(tokens, at) || PERCENT.startsAt(tokens, at);
    }

    static boolean isUnit(Tokens tokens, int at) {
        return UNITS.startsAt(tokens, at);
    }

    static boolean isMoney(Tokens tokens, int at) {
        return MONEY.startsAt(tokens, at);
    }

    /** Whether the words before a number make it a name; what follows it may speak against that. */
    boolean announcesName(int at, int numberTo) {
        if (TOTALS.endsAt(tokens, at, 2)) {
            return false;
        }
        return NAMES.endsAt(tokens, at, LONGEST_NAME)
                || (MOSTLY_NAMES.endsAt(tokens, at, LONGEST_NAME) && !UNITS.startsAt(tokens, numberTo));
    }

    /**
     * The noun that follows a number; null if what follows is no noun that is counted.
     *
     * @param doubtful whether only a listed noun makes the number a quantity: it stands in words or may be a year
     */
    @Nullable
    Noun after(int at, boolean doubtful) {
        int percent = PERCENT.lengthAt(tokens, at);
        if (percent > 0) {
            int to = labelEnd(at + percent);
            return new Noun("%", at + percent, tokens.words(at, to), at, to, false);
        }
        int money = MONEY.lengthAt(tokens, at);
        if (money > 0 && UNITS.lengthAt(tokens, at) <= money) {
            return new Noun(tokens.words(at, at + money), at + money, "", at, at + money, true);
        }
        int unit = Math.max(UNITS.lengthAt(tokens, at), MEASURES.lengthAt(tokens, at));
        int no = NO_COUNT.lengthAt(tokens, at);
        boolean tooVague = doubtful && (unit == 0 || VAGUE.lengthAt(tokens, at) >= unit);
        if ((no >= unit && no > 0) || tooVague) {
            return null;
        }
        if (unit == 0 && !isPlainNoun(at)) {
            return null;
        }
        int unitTo = unit > 0 ? at + unit : at + (isPlainNoun(at + 1) ? 2 : 1);
        int to = labelEnd(unitTo);
        return new Noun(tokens.words(at, unitTo), unitTo, tokens.words(at, to), at, to, false);
    }

    private boolean isPlainNoun(int at) {
        var token = tokens.get(at);
        return token.isWord() && !token.isCapital() && !tokens.glued(at) && !OrganisationNames.isStop(tokens, at);
    }

    private int labelEnd(int from) {
        int end = from;
        while (end < from + LONGEST_LABEL
                && tokens.get(end).isWord()
                && !LABEL_ENDS.startsAt(tokens, end)
                && !OrganisationNames.isStop(tokens, end)) {
            end++;
        }
        return end;
    }

    /**
     * The noun before a number that nothing follows: "nâng tổng số hội thành viên lên 47".
     *
     * @param last the quantity before it in the sentence, null if there is none
     */
    @Nullable
    Noun before(int at, int numberTo, Sentence sentence, @Nullable QuantityMention last) {
        if (tokens.get(numberTo).isWord() && !CLAUSES.startsAt(tokens, numberTo)) {
            return null;
        }
        int link = at - 1;
        while (link > sentence.from() && LINKS.lengthAt(tokens, link) == 0 && at - link < LONGEST_NAME) {
            link--;
        }
        if (LINKS.lengthAt(tokens, link) == 0) {
            return null;
        }
        int first = Math.max(sentence.from(), link - REACH_BEFORE);
        int next = -1;
        if (last != null) {
            first = Math.max(first, last.to());
            next = last.labelFrom() < last.numberFrom() && tokens.is(last.to(), AND) ? last.to() : -1;
        }
        for (int from = first; from < link; from++) {
            int total = from == next ? 1 : NUMBER_OF.lengthAt(tokens, from);
            int unit = total == 0 ? 0 : UNITS.lengthAt(tokens, from + total);
            if (unit > 0) {
                int noun = from + total;
                int label = from == next ? noun : from;
                return new Noun(
                        tokens.words(noun, noun + unit), numberTo, tokens.words(label, link), label, numberTo, false);
            }
        }
        return null;
    }
}
