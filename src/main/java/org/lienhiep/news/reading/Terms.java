package org.lienhiep.news.reading;

/** Terms of office beside offices and bodies: "khóa V", "nhiệm kỳ mới", "nhiệm kỳ 2016-2021", "(2016 - 2021)". */
final class Terms {

    private static final Phrases<String> TERM_WORDS =
            WordList.read("periods.txt").phrases("term");

    private static final Phrases<String> LEADS = WordList.read("periods.txt").phrases("term-leads");
    private static final Phrases<String> NEXT = WordList.read("periods.txt").phrases("next-term");

    private final Tokens tokens;
    private final Mentions<PeriodMention> periods;

    Terms(Tokens tokens, Mentions<PeriodMention> periods) {
        this.tokens = tokens;
        this.periods = periods;
    }

    /** The token after the term that stands here, perhaps after a comma; the same token when none does. */
    int after(int at) {
        int start = at + LEADS.lengthAt(tokens, at);
        var mention = periods.startingAt(start);
        if (mention != null && mention.span() != PeriodMention.Span.YEAR) {
            return tokens.is(mention.to(), ")") ? mention.to() + 1 : mention.to();
        }
        int ordinal = afterOrdinal(start);
        return ordinal == start ? at : ordinal;
    }

    private int afterOrdinal(int start) {
        int words = TERM_WORDS.lengthAt(tokens, start);
        int which = start + words;
        int ordinal = words == 0 ? 0 : Math.max(Ordinals.lengthAt(tokens, which), NEXT.lengthAt(tokens, which));
        return ordinal == 0 ? start : which + ordinal;
    }
}
