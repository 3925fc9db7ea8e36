package org.lienhiep.news.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a paragraph into sentences. A dot ends none after a title ("TS. Nguyễn"), in a number or in an address. */
final class SentenceSplitter {

    private static final Set<String> NO_END = Set.of(
            "ts", "ths", "pgs", "gs", "tskh", "bs", "ks", "ls", "ds", "tp", "tx", "tt", "q", "p", "h", "t", "đ", "st",
            "tr");
    /** No newspaper writes longer ones; cutting them keeps rules that look through a sentence linear in the text. */
    private static final int LONGEST = 400;

    private static final String ENDS = ".!?…";

    private SentenceSplitter() {}

    static List<Sentence> split(Tokens tokens, int from, int to, int paragraph) {
        var sentences = new ArrayList<Sentence>();
        int start = from;
        for (int at = from; at < to; at++) {
            if (endsAt(tokens, at, to) || at - start >= LONGEST) {
                sentences.add(new Sentence(start, at + 1, paragraph, start == from));
                start = at + 1;
            }
        }
        if (start < to) {
            sentences.add(new Sentence(start, to, paragraph, start == from));
        }
        return sentences;
    }

    private static boolean endsAt(Tokens tokens, int at, int to) {
        var token = tokens.get(at);
        if (token.kind() != Token.Kind.SIGN || ENDS.indexOf(token.key().charAt(0)) < 0 || at + 1 >= to) {
            return false;
        }
        var next = tokens.get(at + 1);
        boolean opens =
                next.isCapital() || next.isNumber() || next.is("\"") || next.is("-") || next.is("+") || next.is("(");
        if (!opens || (tokens.glued(at + 1) && !next.isCapital())) {
            return false;
        }
        var before = tokens.get(at - 1);
        boolean abbreviation = token.is(".")
                && before.isCapital()
                && (NO_END.contains(before.key()) || before.end() - before.start() == 1)
                && next.isWord();
        return !abbreviation && !(tokens.glued(at + 1) && before.isUpper());
    }
}
