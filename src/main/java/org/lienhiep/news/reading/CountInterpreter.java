package org.lienhiep.news.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Chooses from all quantities those that are results: no plans, votes, averages, prices, and none twice. */
final class CountInterpreter {

    private static final WordList LIST = WordList.read("counts.txt");
    private static final Phrases<String> RATES = LIST.phrases("rates");
    private static final Phrases<String> VOTES = LIST.phrases("votes");
    private static final Phrases<String> YEARLY = LIST.phrases("yearly");
    private static final String VIETNAMESE = "vi";
    private static final int RATE_REACH = 5;
    private static final int YEARLY_REACH = 8;
    private static final int VOTE_REACH = 14;
    private static final int SMALL = 30;
    private static final int CONTEXT = 3;
    private static final int MOST = 500;

    private final Article article;
    private final Tokens tokens;
    private final Plans plans;

    CountInterpreter(Article article, Plans plans) {
        this.article = article;
        this.tokens = article.tokens();
        this.plans = plans;
    }

    /**
     * A quantity and the sentence it stands in.
     *
     * @param quantity the quantity
     * @param sentence its sentence
     */
    record Result(QuantityMention quantity, Sentence sentence) {}

    /** The results in the order of the text. Titles repeat the text and are passed over. */
    List<Result> results() {
        if (!VIETNAMESE.equals(Language.of(tokens))) {
            return List.of();
        }
        var results = new ArrayList<Result>();
        var seen = new HashSet<String>();
        for (var sentence : article.body()) {
            for (var quantity : QuantityRecogniser.recognise(tokens, sentence, article.marks()::isTaken)) {
                if (results.size() < MOST && isResult(sentence, quantity) && seen.add(key(quantity))) {
                    results.add(new Result(quantity, sentence));
                }
            }
        }
        return withoutPartial(results);
    }

    private boolean isResult(Sentence sentence, QuantityMention quantity) {
        int from = Math.max(sentence.from(), quantity.from() - RATE_REACH);
        int clause = Math.max(sentence.from(), quantity.from() - YEARLY_REACH);
        boolean rate = RATES.within(tokens, from, quantity.from())
                || YEARLY.within(tokens, clause, quantity.from())
                || (tokens.is(quantity.unitTo(), "/")
                        && tokens.get(quantity.unitTo() + 1).isWord());
        rate |= RATES.startsAt(tokens, quantity.to()) || RATES.startsAt(tokens, quantity.unitTo());
        int voteTo = Math.min(sentence.to(), quantity.numberTo() + VOTE_REACH);
        boolean vote = quantity.unit().equals("%") && VOTES.within(tokens, from, voteTo);
        return quantity.value().signum() > 0 && !rate && !vote && !plans.isPlan(sentence, quantity.numberFrom());
    }

    /** What makes a result the same as another; a small number of the same thing may well be another. */
    private String key(QuantityMention quantity) {
        boolean small = quantity.value().compareTo(BigDecimal.valueOf(SMALL)) <= 0;
        var context = small ? Syllables.keys(tokens.words(quantity.from() - CONTEXT, quantity.from())) : "";
        return context + '|' + quantity.value().toPlainString()
                + '|'
                + Syllables.keys(quantity.unit())
                + '|'
                + Syllables.keys(quantity.label());
    }

    /** The same number of the same thing told again in fewer words adds nothing. */
    private List<Result> withoutPartial(List<Result> results) {
        Set<String> full = new HashSet<>();
        var kept = new ArrayList<Result>();
        for (var result : results) {
            var quantity = result.quantity();
            boolean bare = quantity.label().equals(quantity.unit());
            var unitKey = quantity.value().toPlainString() + '|' + Syllables.keys(quantity.unit());
            boolean small = quantity.value().compareTo(BigDecimal.valueOf(SMALL)) <= 0;
            if (full.add(unitKey) || !bare || small) {
                kept.add(result);
            }
        }
        return kept;
    }
}
