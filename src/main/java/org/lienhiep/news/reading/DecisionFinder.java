package org.lienhiep.news.reading;

import java.util.List;

/** Finds the sentences that tell what the meeting decided. */
final class DecisionFinder {

    private static final WordList LIST = WordList.read("relations.txt");
    private static final Phrases<String> DECIDERS = LIST.phrases("deciders");
    private static final Phrases<String> DECISIONS = LIST.phrases("decisions");
    private static final Phrases<String> NO_DECISIONS = LIST.phrases("no-decisions");
    private static final Phrases<String> PURPOSES = LIST.phrases("purposes");
    private static final int REACH = 12;
    private static final int LONGEST = 120;
    private static final int MOST = 30;

    private DecisionFinder() {}

    static List<Sentence> find(Article article) {
        return article.body().stream()
                .filter(sentence -> sentence.to() - sentence.from() <= LONGEST)
                .filter(sentence -> decides(article.tokens(), sentence))
                .limit(MOST)
                .toList();
    }

    private static boolean decides(Tokens tokens, Sentence sentence) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            int length = DECISIONS.lengthAt(tokens, at);
            boolean purpose = PURPOSES.endsAt(tokens, at, 1);
            if (length == 0 || purpose || (tokens.get(at).isCapital() && at > sentence.from())) {
                continue;
            }
            boolean decided = DECIDERS.within(tokens, Math.max(sentence.from(), at - REACH), at);
            boolean other = NO_DECISIONS.within(tokens, sentence.from(), sentence.to())
                    || EventWords.isUnreal(tokens, sentence.from(), at);
            if (decided && !other) {
                return true;
            }
        }
        return false;
    }
}
